import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asOnlyOne } from './as-only-one.ts';

const file = () => join(mkdtempSync(join(tmpdir(), 'tulkinta-one-')), 'building');

test('one works at a time, and the file is gone afterwards, after a failure too', async () => {
  const lock = file();
  let working = 0;
  const work = async () => {
    expect(++working).toBe(1);
    await sleep(20);
    working -= 1;
  };
  await Promise.all([1, 2, 3].map(() => asOnlyOne(lock, work)));
  await expect(asOnlyOne(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('what a killed process left does not stand in the way', async () => {
  const lock = file();
  // Above the largest pid Linux gives.
  writeFileSync(lock, '4194305');
  expect(await asOnlyOne(lock, async () => 'done')).toBe('done');
});
