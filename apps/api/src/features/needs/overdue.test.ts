import { needStatuses } from '@tulkinta/contract';
import { describe, expect, it } from 'vitest';
import { isOverdue } from './overdue.ts';

const now = new Date('2026-11-23T12:00:00Z');
const daysAgo = (days: number, ms = 0) => new Date(now.getTime() - days * 86_400_000 - ms);

describe('a need is overdue', () => {
  it.each([
    ['raised', 14],
    ['received', 90],
    ['assessing', 90],
  ] as const)('when it has been %s for more than %i days', (status, days) => {
    expect(isOverdue(status, daysAgo(days), now)).toBe(false);
    expect(isOverdue(status, daysAgo(days, 1), now)).toBe(true);
  });

  it('never when it waits for nobody’s reply', () => {
    const waiting = new Set(['raised', 'received', 'assessing']);
    for (const status of needStatuses.filter((one) => !waiting.has(one)))
      expect(isOverdue(status, daysAgo(5_000), now)).toBe(false);
  });
});
