import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

test('keeps a short text, on one line', () => {
  expect(oneLine('Lokitiedot\n  säilyvät kuusi kuukautta.')).toBe('Lokitiedot säilyvät kuusi kuukautta.');
});

test('cuts between words and says so', () => {
  expect(oneLine('Lokitiedot säilyvät, mutta eivät riittävän kauan', 22)).toBe('Lokitiedot säilyvät…');
});

test('cuts a text without spaces', () => {
  expect(oneLine('a'.repeat(50), 10)).toBe(`${'a'.repeat(10)}…`);
});
