import { expect, test } from 'vitest';
import { tokenise } from './tokens.ts';

const words = (text: string) => tokenise(text).map(({ word }) => word);

test('å, ä and ö are letters of their own, other accents go', () => {
  expect(words('Älä ÅÄÖ café Žukov')).toEqual(['älä', 'åäö', 'cafe', 'zukov']);
  expect(words('a\u0308iti')).toEqual(['äiti']);
});

test('a case ending after a colon belongs to the word', () => {
  expect(words('GDPR:n ja EU:ssa')).toEqual(['gdpr', 'ja', 'eu']);
  expect(words('kysymys:mitä')).toEqual(['kysymys', 'mitä']);
  expect(tokenise('GDPR:n 9')[0]).toEqual({ word: 'gdpr', start: 0, end: 6 });
});

test('what a PDF puts inside words is passed over', () => {
  expect(words('teko\u00adäly \ufb01nska')).toEqual(['tekoäly', 'finska']);
});

test('offsets are those of the text as given', () => {
  const text = '\u0130stanbul – Artikla 6(2)';
  for (const { start, end } of tokenise(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['\u0130stanbul', 'Artikla', '6', '2']);
});

test('odd input gives what words there are', () => {
  expect(words('')).toEqual([]);
  expect(words('\ud800 x\0y \udfff')).toEqual(['x', 'y']);
  expect(words('x'.repeat(1_000_000))).toHaveLength(1);
});
