import { describe, expect, it } from 'vitest';
import { weighedCache } from './weighed-cache.ts';

describe('what is kept', () => {
  it('is what was used last, up to the weight', () => {
    const cache = weighedCache<number>(10);
    cache.set('a', 1, 4);
    cache.set('b', 2, 4);
    expect(cache.get('a')).toBe(1);
    cache.set('c', 3, 4);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  });

  it('weighs what it weighed last', () => {
    const cache = weighedCache<number>(10);
    cache.set('a', 1, 9);
    cache.set('a', 2, 2);
    cache.set('b', 3, 8);
    expect([cache.get('a'), cache.get('b')]).toEqual([2, 3]);
    cache.set('a', 4, 3);
    expect([cache.get('a'), cache.get('b')]).toEqual([4, undefined]);
  });

  it('is nothing that alone is too heavy, nor what that would take the place of', () => {
    const cache = weighedCache<number>(10);
    cache.set('a', 1, 1);
    cache.set('b', 2, 10);
    cache.set('b', 3, 11);
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, undefined]);
  });
});
