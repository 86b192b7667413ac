import { expect, test } from 'vitest';
import { parseQuery } from '../asked.ts';
import { wordingsOf } from './wording.ts';

const wordings = (q: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  wordingsOf(parseQuery(q), language).map((wording) => wording.q);

test('a query is put as typed, and by stems in the language it looks like and in the reader’s', () => {
  expect(wordings('förordningen')).toContain('förordning');
  expect(wordings('asetuksen', 'sv')).toContain('asetu');
});

test('what is not wanted is not wanted by any wording', () => {
  for (const wording of wordings('laite -kunnassa "sama sana"')) {
    expect(wording).toContain('-kunnassa');
    expect(wording).toContain('"sama sana"');
  }
});

test('grammar is left out', () => {
  expect(wordings('miten ilmoitus on tehtävä')[0]).toBe('ilmoitus tehtävä');
});
