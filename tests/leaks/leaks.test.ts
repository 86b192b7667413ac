import { routes } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { answer } from '../given.ts';
import { expectNothingOf, expectUnknown, lookEverywhere, type Observation, type Reader } from './observe.ts';
import { probesFor } from './probes.ts';
import { tellEverybody, tellSecret, tracesOf, type Secret } from './secrets.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
  await tellEverybody(test);
});
afterAll(() => test.close());

const membersOfOtherOrganisations: Reader[] = ['outsider', 'expert', 'officer', 'secretary'];
const everybody: Reader[] = [null, 'asker', 'colleague', 'expert3', ...membersOfOtherOrganisations];

const lookAs = async (readers: Reader[], mark: string) => {
  const seen = new Map<Reader, Observation>();
  for (const reader of readers) seen.set(reader, await lookEverywhere(test, reader, mark));
  return seen;
};

/** Whatever each reader tries on the secret, it is as if it never was; and they see what they saw before. */
async function expectUnseen(secret: Secret, before: Map<Reader, Observation>): Promise<void> {
  for (const [reader, seenBefore] of before) {
    await expectUnknown(test, reader, secret);
    const seen = await lookEverywhere(test, reader, secret.mark);
    expectNothingOf(secret, seen);
    for (const [asked, answered] of seen) expect(answered, `${asked} as ${reader ?? 'a visitor'}`).toBe(seenBefore.get(asked));
  }
}

/** The routes on which a reader meets the secret: without these the tests could not fail. */
async function meetingPlaces(reader: Reader, secret: Secret): Promise<string[]> {
  const seen = await lookEverywhere(test, reader, secret.mark);
  const met = [...seen].filter(([, answered]) => tracesOf(secret).some((trace) => answered.includes(trace)));
  return [...new Set(met.map(([asked]) => asked.split(' ')[0]!))].toSorted();
}

it('every route has a decision on how it could leak', () => {
  expect(Object.keys(probesFor('x')).toSorted()).toEqual(Object.keys(routes).toSorted());
});

describe('a thread of the network', () => {
  it('is nowhere for a visitor', async () => {
    const before = await lookAs([null], 'zorblanet');
    const secret = await tellSecret(test, 'zorblanet', 'network');
    expect(await meetingPlaces('asker', secret)).toEqual([
      'citingPosts',
      'needs',
      'notifications',
      'search',
      'similar',
      'similarTo',
      'threads',
    ]);
    await expectUnseen(secret, before);
  });
});

describe('a thread of one organisation', () => {
  it('is nowhere for a visitor, another organisation, the ministry or the secretariat', { timeout: 60_000 }, async () => {
    const before = await lookAs([null, ...membersOfOtherOrganisations], 'zorblaorg');
    const secret = await tellSecret(test, 'zorblaorg', 'organisation');
    expect(await meetingPlaces('colleague', secret)).toEqual([
      'citingPosts',
      'notifications',
      'search',
      'similar',
      'similarTo',
      'threads',
    ]);
    await expectUnseen(secret, before);
  });
});

describe('a hidden thread', () => {
  it('is nowhere for anybody', { timeout: 60_000 }, async () => {
    const before = await lookAs(everybody, 'zorblahid');
    const secret = await tellSecret(test, 'zorblahid', 'public');
    expect(await meetingPlaces(null, secret)).toEqual(['citingPosts', 'needs', 'search', 'similar', 'similarTo', 'threads']);
    await test.deps.db.update(tables.threads).set({ hidden: true }).where(eq(tables.threads.id, secret.thread));
    await test.deps.db.transaction((tx) => test.deps.jobs.index(tx, secret.thread));
    await test.settle();
    await expectUnseen(secret, before);
  });
});

describe('a thread that one could see', () => {
  it('is nowhere any more, in notifications either, when it is closed to one’s organisation', async () => {
    const readers: Reader[] = [null, 'outsider', 'expert'];
    const before = await lookAs(readers, 'zorblaopen');
    const asker = await test.as('asker');
    const secret = await tellOpenSecret('zorblaopen');
    expect(await meetingPlaces('outsider', secret)).toContain('notifications');
    await asker.editThread({ params: { id: secret.thread }, body: { visibility: 'organisation' } });
    await test.settle();
    await expectUnseen(secret, before);
    await answer(asker, secret.thread, `${secret.mark}answer after closing`);
    await test.settle();
    await expectUnseen(secret, before);
  });

  it('is shown by no search from that moment, though the index has not followed yet', async () => {
    const secret = await tellOpenSecret('zorblalate');
    await test.deps.jobs.boss.offWork('index');
    await (await test.as('asker')).editThread({ params: { id: secret.thread }, body: { visibility: 'organisation' } });
    for (const reader of [null, 'outsider'] as const) expectNothingOf(secret, await lookEverywhere(test, reader, secret.mark));
  });

  /** Open to the network, watched and answered by others before it is closed. No need, which would keep it open. */
  async function tellOpenSecret(mark: string): Promise<Secret> {
    const secret = await tellSecret(test, mark, 'network', false);
    const outsider = await test.as('outsider');
    await outsider.watch({ params: { id: secret.thread } });
    const theirs = await answer(await test.as('expert'), secret.thread, `${secret.mark}answer from elsewhere`);
    await test.settle();
    return { ...secret, posts: [...secret.posts, theirs] };
  }
});
