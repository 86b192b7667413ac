import { describe, expect, test } from 'vitest';
import { parseQuery } from './asked.ts';
import type { Segment } from './port.ts';
import { presentHits } from './present.ts';

const marked = (segments: Segment[]) => segments.filter((segment) => segment.marked).map(({ text }) => text);
const textOf = (segments: Segment[]) => segments.map(({ text }) => text).join('');

function shown(q: string, body: string, given: { title?: string; language?: 'fi' | 'sv' | 'en' } = {}) {
  const [hit] = presentHits(parseQuery(q), [
    { id: '1', threadId: '2', kind: 'answer', language: 'fi', title: 'Otsikko', body, score: 1, ...given },
  ]);
  if (!hit) throw new Error('No hit was shown.');
  return hit;
}

describe('a word is marked as written', () => {
  test.each([
    ['tekoälyasetuksen', 'Sovelletaanko tekoälyasetusta?', ['tekoälyasetusta'], 'fi'],
    ['TEKOÄLY', 'Tekoälyn käyttö', ['Tekoälyn'], 'fi'],
    ['tietojärjestelmä', 'Uusiin potilastietojärjestelmiin.', ['potilastietojärjestelmiin'], 'fi'],
    ['lain soveltaminen', 'Asiakastietolaki on laki.', ['Asiakastietolaki', 'laki'], 'fi'],
    ['kirja', 'Kirjaamisesta ei ole kyse.', ['Kirjaamisesta'], 'fi'],
    ['förordning', 'Enligt förordningen gäller.', ['förordningen'], 'sv'],
    ['assessment', 'Impact assessments, assessed.', ['assessments', 'assessed'], 'en'],
    ['GDPR', 'GDPR:n 9 artikla', ['GDPR:n'], 'fi'],
  ] as const)('%s in %s', (q, body, expected, language) => {
    expect(marked(shown(q, body, { language }).excerpt)).toEqual([...expected]);
  });

  test('when it is misspelt in the query, and nothing else matches', () => {
    expect(marked(shown('kuvantamnen ', 'Kuvantaminen ja apuvälineet').excerpt)).toEqual(['Kuvantaminen']);
    expect(marked(shown('kuvantamnen', 'Kuvantaminen ja kuvantamnen').excerpt)).toEqual(['kuvantamnen']);
  });

  test('not as part of a word it has nothing to do with', () => {
    expect(marked(shown('alue ', 'Palvelua saa alueelta.').excerpt)).toEqual(['alueelta']);
  });
});

describe('an excerpt', () => {
  const filler = 'Tavallista tekstiä vailla sisältöä. '.repeat(40);

  test('holds the first match of a long text, whole words, and about 200 characters', () => {
    const { excerpt } = shown('suostumus', `${filler}Tarvitaanko suostumusta? ${filler}`);
    expect(marked(excerpt)).toEqual(['suostumusta']);
    expect(textOf(excerpt)).toMatch(/^… .* …$/s);
    expect(textOf(excerpt).length).toBeLessThan(230);
    const words = new Set(`${filler}Tarvitaanko suostumusta?`.split(' '));
    expect(
      textOf(excerpt)
        .split(' ')
        .filter((word) => word !== '…' && !words.has(word)),
    ).toEqual([]);
  });

  test('is where the words stand together, if they do', () => {
    const { excerpt } = shown('human oversight', `Oversight of humans. ${filler}Human oversight is due.`, { language: 'en' });
    expect(textOf(excerpt)).toContain('Human oversight is due.');
  });

  test('is the beginning when only the title matches, or nothing is asked for', () => {
    expect(textOf(shown('otsikko', filler).excerpt)).toMatch(/^Tavallista/);
    expect(textOf(shown('', filler).excerpt)).toMatch(/^Tavallista.* …$/);
    expect(marked(shown('otsikko', filler).title)).toEqual(['Otsikko']);
  });

  test('is the whole text, unchanged, when that is short', () => {
    expect(shown('', 'Lyhyt.').excerpt).toEqual([{ text: 'Lyhyt.', marked: false }]);
    expect(shown('x', '').excerpt).toEqual([{ text: '', marked: false }]);
  });

  test('comes of any text', () => {
    for (const body of [
      '\ud800 tekoäly \udfff',
      `${'ä'.repeat(5_000)} tekoäly`,
      '😀'.repeat(500),
      'İ tekoäly',
      `${'tekotekoteko '.repeat(5_000)}tekoäly`,
    ]) {
      expect(textOf(shown('tekoäly', body).excerpt).length).toBeLessThan(320);
    }
    expect(textOf(shown('x', `a${'😀'.repeat(500)}`).excerpt).isWellFormed()).toBe(true);
  });
});
