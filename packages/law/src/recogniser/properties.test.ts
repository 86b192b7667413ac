import { afterEach, describe, expect, test, vi } from 'vitest';
import { Catalogue } from '../catalogue.ts';
import { readCatalogueData } from '../data.ts';
import { formatProvision } from '../format.ts';
import { languages } from '../types.ts';
import { recognise } from './recognise.ts';
import { Tokens } from './tokens.ts';

const catalogue = new Catalogue(readCatalogueData());

describe('what the formatter writes, the recogniser reads', () => {
  test.each(languages)(
    'every provision in %s, short and long, from end to end',
    (language) => {
      const wrong: string[] = [];
      for (const { id } of catalogue.provisions) {
        for (const form of ['short', 'long'] as const) {
          const text = formatProvision(catalogue, id, language, form);
          const citations = recognise(text, { catalogue, language });
          const [citation] = citations;
          const whole = citations.length === 1 && citation!.text === text;
          if (!whole || citation!.provisions.length !== 1 || citation!.provisions[0] !== id) wrong.push(`${id}: ${text}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  test('in every Finnish case', () => {
    const ids = [
      'eu/2024/1689/art_6/par_3/pnt_a',
      'eu/2024/1689/anx_III/pnt_5',
      'fi/2003/434/sec_53e',
      'fi/2023/703/sec_18/mom_2',
    ];
    const cases = ['nominative', 'genitive', 'inessive', 'elative', 'illative', 'adessive', 'ablative', 'allative'] as const;
    for (const id of ids) {
      for (const one of cases) {
        const text = formatProvision(catalogue, id, 'fi', 'long', one);
        expect(recognise(text, { catalogue }).map((citation) => [citation.text, citation.provisions])).toEqual([[text, [id]]]);
      }
    }
  });
});

/** Pieces that begin, continue or break every rule. */
const pieces =
  '6|18|53 e|a|iii|III|I|(2)|(a)|(|)|§|§:n|§§|,|.|-|–|/|:|ja|sekä|and|to|och|i|till|of|the|artikla|artiklan|kohdan|alakohta|momentti|mom.|k.|luvun|liite|liitteessä|olevan|johdanto-osan|kappale|Article|Arts|Annex|point|points|paragraph|section|Section|recital|Chapter|artikel|artiklarna|bilaga|punkt|led|skäl|kap.|första stycket|second subparagraph|toinen|saman|sen|this|tämän|asetuksen|lain|lagen om|Act on|(EU)|2024/1689|703/2023|1234/2019|AI Act|GDPR|tekoälyasetuksen|asiakastietolain|AI-förordningen|sosiaali- ja terveydenhuollon|annetun lain|jäljempänä|eli|https://data.europa.eu/eli/reg/2024/1689/oj|32024R1689|6.2.2026|\n\n|\n|😀|\ud800|́|*|"'.split(
    '|',
  );

/** A repeatable stream of numbers in [0, 1). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

describe('any text', () => {
  test('is read without throwing, into citations in order that do not overlap', () => {
    const next = random(20261123);
    for (let round = 0; round < 3000; round++) {
      const length = 1 + Math.floor(next() * 25);
      const text = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)] + (next() < 0.8 ? ' ' : '')).join('');
      const act = next() < 0.5 ? 'eu/2024/1689/art_6' : undefined;
      let end = 0;
      for (const citation of recognise(text, { catalogue, ...(act && { act }) })) {
        expect(citation.start, text).toBeGreaterThanOrEqual(end);
        expect(citation.end, text).toBeGreaterThan(citation.start);
        expect(citation.text).toBe(text.slice(citation.start, citation.end));
        expect(citation.provisions.every((id) => catalogue.has(id))).toBe(true);
        end = citation.end;
      }
    }
  });

  afterEach(() => vi.restoreAllMocks());

  test('takes work in proportion to its length', () => {
    const looks = vi.spyOn(Tokens.prototype, 'at');
    const work = (text: string) => {
      looks.mockClear();
      recognise(text, { catalogue, act: 'eu/2024/1689/art_6' });
      return looks.mock.calls.length;
    };
    const hard = [
      ...pieces.map((piece) => `${piece} `),
      ...pieces,
      '1, ',
      '6(1)',
      '1 ja ',
      'point 1 of ',
      '1 kohdan ',
      'saman ',
      'Articles 1 to 113 AI Act, ',
    ];
    for (const piece of hard) {
      const [once, twice] = [work(piece.repeat(400)), work(piece.repeat(800))];
      expect(twice, JSON.stringify(piece)).toBeLessThanOrEqual(2.1 * once + 500);
    }
  });
});
