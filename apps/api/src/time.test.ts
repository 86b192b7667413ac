import { expect, it } from 'vitest';
import { dayOf } from './time.ts';

it('the day changes at midnight in Finland, summer and winter', () => {
  expect(dayOf(new Date('2026-11-23T21:59:59Z'))).toBe('2026-11-23');
  expect(dayOf(new Date('2026-11-23T22:00:00Z'))).toBe('2026-11-24');
  expect(dayOf(new Date('2026-07-26T20:59:59Z'))).toBe('2026-07-26');
  expect(dayOf(new Date('2026-07-26T21:00:00Z'))).toBe('2026-07-27');
});
