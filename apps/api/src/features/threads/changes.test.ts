import { describe, expect, it } from 'vitest';
import { changesReader } from './changes.ts';

/** A clock that goes on by so much at each look. */
const ticking = (ms: number) => {
  let now = 0;
  return () => (now += ms);
};

const wording = (revision: number, body: string) => ({ revision, body });

describe('what changed', () => {
  it('is told by words', async () => {
    expect(await changesReader('a')(wording(1, 'one two'), wording(2, 'one three'))).toEqual([
      { kind: 'same', text: 'one ' },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'three' },
    ]);
  });

  it('is not told of another comparison with the same text', async () => {
    const changed = changesReader('d');
    await changed(wording(2, 'a secret'), wording(3, 'one three'));
    expect(JSON.stringify(await changed(wording(1, 'one two'), wording(3, 'one three')))).not.toMatch(/secret/);
  });

  it('is shown whole past the time of one request, and told when asked again', async () => {
    const ask = async (revisions: number[]) => {
      const changed = changesReader('b', ticking(150));
      const told = await Promise.all(
        revisions.map((revision) => changed(wording(1, 'one two'), wording(revision, `one ${revision}`))),
      );
      return told.map((changes) => changes.length);
    };
    expect(await ask([5, 4, 3, 2])).toEqual([3, 3, 2, 2]);
    expect(await ask([5, 4, 3, 2])).toEqual([3, 3, 3, 3]);
  });

  it('takes no long time to tell of texts that have nothing in common', async () => {
    const text = (seed: number) => Array.from({ length: 12_000 }, (_, n) => ((n * seed) % 7_919).toString(36)).join(' ');
    const changed = changesReader('c');
    const started = performance.now();
    for (let revision = 2; revision < 30; revision++) {
      await changed(wording(revision - 1, text(revision)), wording(revision, text(revision + 100)));
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
