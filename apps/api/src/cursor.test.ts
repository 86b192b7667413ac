import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, pageOf } from './cursor.ts';
import { ProblemError } from './problem.ts';

const id = '0190a000-0000-7000-8000-000000000000';
const time = '2026-11-23T12:00:00.000Z';

describe('a cursor', () => {
  it('gives back what it was made of', () => {
    expect(decodeCursor(encodeCursor([time, id]), ['time', 'id'])).toEqual([time, id]);
    expect(decodeCursor(encodeCursor([7, id]), ['number', 'id'])).toEqual(['7', id]);
    expect(decodeCursor(encodeCursor(['ä', id]), ['text', 'id'])).toEqual(['ä', id]);
  });

  it.each([
    ['another shape', [7, id]],
    ['too few values', [time]],
    ['too many', [time, id, id]],
    ['a day without its time', ['2026-11-23', id]],
    ['a day that is not', ['2026-13-23T12:00:00.000Z', id]],
    ['a day that only some months have', ['2026-02-30T00:00:00.000Z', id]],
    ['an hour that ends a day', ['2026-11-23T24:00:00.000Z', id]],
    ['a year that databases do not know', ['0000-01-01T00:00:00.000Z', id]],
    ['an id that is not', [time, `${id}'`]],
    ['no list', { 0: time, 1: id }],
  ])('of %s is refused', (_, values) => {
    const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
    expect(() => decodeCursor(cursor, ['time', 'id'])).toThrow(ProblemError);
  });

  it.each([-1, 0.5, 2 ** 31, '7', null])('is refused with %s for a number', (value) => {
    const cursor = Buffer.from(JSON.stringify([value])).toString('base64url');
    expect(() => decodeCursor(cursor, ['number'])).toThrow(ProblemError);
  });
});

describe('a page', () => {
  const rows = [{ n: 3 }, { n: 2 }, { n: 1 }];
  const cut = (limit: number) => pageOf(rows, limit, ({ n }) => [n]);

  it('leads on from its last row when there are more', () => {
    expect(cut(2)).toEqual({ items: rows.slice(0, 2), nextCursor: encodeCursor([2]) });
  });
  it('leads nowhere when there are none', () => {
    expect(cut(3)).toEqual({ items: rows, nextCursor: null });
    expect(pageOf([], 3, () => [])).toEqual({ items: [], nextCursor: null });
  });
});
