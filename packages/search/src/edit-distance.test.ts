import { expect, test } from 'vitest';
import { toleratedTypos, within } from './edit-distance.ts';

test.each([
  ['tekoäly', 'tekoäly', 0],
  ['tekoäly', 'tekoäy', 1],
  ['tekoäly', 'tekkoäly', 1],
  ['tekoäly', 'tekoaly', 1],
  ['tekoäly', 'tekoälu', 1],
  ['tekoäly', 'tekäoly', 1],
  ['kuvantaminen', 'kuvanatmnen', 2],
  ['a', '', 1],
])('%s and %s differ by %d', (a, b, distance) => {
  expect(within(a, b, distance)).toBe(true);
  expect(within(b, a, distance)).toBe(true);
  if (distance > 0) expect(within(a, b, distance - 1)).toBe(false);
});

test('short words and numbers are taken as they are', () => {
  expect(['laki', 'laite', 'kuvantaminen', '2024/1689', 'art12345'].map(toleratedTypos)).toEqual([0, 1, 2, 0, 0]);
});
