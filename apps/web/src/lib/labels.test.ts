import { expect, test } from 'vitest';
import { numberOf, placeOf } from './labels.ts';

test('a place stands without the name of its act, in each language', () => {
  expect(placeOf('AI Act, Art. 6(2)', 'AI Act')).toBe('Art. 6(2)');
  expect(placeOf('tekoälyasetus 6 art. 2 kohta', 'tekoälyasetus')).toBe('6 art. 2 kohta');
  expect(placeOf('Client Data Act (703/2023), section 18(2)', 'Client Data Act')).toBe('section 18(2)');
  expect(placeOf('asetus (EU) 2026/1744 1 art.', 'asetus (EU) 2026/1744')).toBe('1 art.');
  expect(placeOf('lag\u00a01377/2025 3\u00a0§', 'lag 1377/2025')).toBe('3\u00a0§');
});

test('an amending act is named by its number', () => {
  expect(numberOf('eu/2026/1744')).toBe('(EU) 2026/1744');
  expect(numberOf('fi/2024/307')).toBe('307/2024');
});
