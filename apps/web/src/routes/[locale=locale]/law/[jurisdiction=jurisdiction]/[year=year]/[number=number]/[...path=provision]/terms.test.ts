import { expect, test } from 'vitest';
import { piecesOf } from './terms.ts';

const text = 'A provider of a risk tells the provider.';
const term = (start: number, end: number, definition: string, provision = 'p') =>
  ({ provision, language: 'en', start, end, definition }) as const;

test('a term leads to its definition where it first stands', () => {
  const terms = [term(2, 10, 'art_3/pnt_3'), term(16, 20, 'art_3/pnt_2'), term(31, 39, 'art_3/pnt_3')];
  const pieces = piecesOf({ terms }, 'p', 'en', text);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.flatMap((piece) => (piece.definition ? [[piece.text, piece.definition]] : []))).toEqual([
    ['provider', 'art_3/pnt_3'],
    ['risk', 'art_3/pnt_2'],
  ]);
});

test('terms of other parts and languages are not its own', () => {
  expect(piecesOf({ terms: [term(2, 10, 'x', 'q')] }, 'p', 'en', text)).toEqual([{ text, definition: null }]);
  expect(piecesOf({ terms: [term(2, 10, 'x')] }, 'p', 'sv', text)).toEqual([{ text, definition: null }]);
});
