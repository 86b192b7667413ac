import { expect, test } from 'vitest';
import { boundedCache } from './bounded-cache.ts';

test('the keys used last are remembered, the others computed again', () => {
  const computed: string[] = [];
  const length = boundedCache(2, (key) => {
    computed.push(key);
    return key.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(computed).toEqual(['a', 'bb', 'ccc', 'bb']);
});
