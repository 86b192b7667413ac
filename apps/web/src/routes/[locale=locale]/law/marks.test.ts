import { expect, test } from 'vitest';
import { markOf } from './marks.ts';

test('parts carry the number their text prints', () => {
  expect(markOf('eu/2024/1689/art_6/par_2', 'fi')).toBe('2.');
  expect(markOf('eu/2024/1689/art_6/par_1/pnt_a', 'en')).toBe('(a)');
  expect(markOf('eu/2024/1689/art_6/par_1/pnt_a', 'sv')).toBe('a)');
  expect(markOf('eu/2024/1689/art_3/pnt_14a', 'en')).toBe('(14a)');
  expect(markOf('eu/2024/1689/anx_III/pnt_5', 'en')).toBe('5.');
  expect(markOf('eu/2024/1689/anx_III/pnt_5/pnt_a', 'en')).toBe('(a)');
  expect(markOf('fi/2023/703/sec_3/mom_1/koh_4', 'fi')).toBe('4)');
});

test('what the text does not number carries nothing', () => {
  expect(markOf('fi/2023/703/sec_18/mom_2', 'fi')).toBe('');
  expect(markOf('eu/2024/1689/art_6/par_3/sub_2', 'en')).toBe('');
});
