import type { InputOf, NeedStatus } from '@tulkinta/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { AI_ACT, ARTICLE_6, ask, pass, raise } from '../given.ts';

let test: TestApp;
/** The needs of the docket in the order they were raised, by a name for the test. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  test = await testApp();
  const [asker, outsider, expert, officer] = [
    await test.as('asker'),
    await test.as('outsider'),
    await test.as('expert'),
    await test.as('officer'),
  ];
  const thread = await ask(asker, { visibility: 'public' });
  const ofNetwork = await ask(asker);
  const decide = (id: string, status: NeedStatus) => officer.decideNeed({ params: { id }, body: { status, reply: 'So.' } });

  ids.old = await raise(asker, thread, { provisions: [`${AI_ACT}/art_6/par_2`] });
  pass(test, { days: 20 });
  ids.care = await raise(outsider, thread, { provisions: ['fi/2023/703/sec_18', 'fi/2023/703/sec_5'] });
  pass(test, { days: 1 });
  ids.received = await raise(asker, thread, { provisions: [`${AI_ACT}/art_26`] });
  await decide(ids.received, 'received');
  pass(test, { days: 1 });
  ids.popular = await raise(asker, thread, { provisions: [ARTICLE_6] });
  for (const client of [outsider, expert]) await client.supportNeed({ params: { id: ids.popular }, body: { impact: 'Us too.' } });
  await decide(ids.popular, 'received');
  await decide(ids.popular, 'assessing');
  pass(test, { days: 1 });
  ids.network = await raise(outsider, ofNetwork, { provisions: [AI_ACT] });
});
afterAll(() => test.close());

type Query = InputOf<'needs'>['query'];
const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id);
async function listed(query: Query = {}, who: 'officer' | 'asker' | 'outsider' = 'officer') {
  const { items } = await (await test.as(who)).needs({ query });
  return items.map(({ id }) => nameOf(id));
}

describe('the docket', () => {
  it('lists needs newest first with what is asked of them', async () => {
    expect(await listed()).toEqual(['network', 'popular', 'received', 'care', 'old']);
    const { items } = await (await test.as('officer')).needs({});
    expect(items.find(({ id }) => id === ids.popular)).toMatchObject({
      status: 'assessing',
      organisationCount: 3,
      overdue: false,
      provisions: [{ id: ARTICLE_6 }],
    });
    expect(items.find(({ id }) => id === ids.old)?.overdue).toBe(true);
  });

  it('sorts by age, support, the ministry’s progress and provision', async () => {
    expect(await listed({ sort: 'oldest' })).toEqual(['old', 'care', 'received', 'popular', 'network']);
    expect((await listed({ sort: 'organisations' }))[0]).toBe('popular');
    expect(await listed({ sort: 'status' })).toEqual(['old', 'care', 'network', 'received', 'popular']);
    expect(await listed({ sort: 'provision' })).toEqual(['network', 'received', 'popular', 'old', 'care']);
  });

  it('narrows by status, act, provision and what waits too long', async () => {
    expect(await listed({ status: 'received' })).toEqual(['received']);
    expect(await listed({ act: 'fi/2023/703' })).toEqual(['care']);
    expect(await listed({ act: AI_ACT })).toEqual(['network', 'popular', 'received', 'old']);
    expect(await listed({ provision: ARTICLE_6 })).toEqual(['popular', 'old']);
    expect(await listed({ overdue: true })).toEqual(['old']);
    expect(await listed({ act: 'fi/2023/703', status: 'received' })).toEqual([]);
  });

  it('keeps to an article’s number: Article 2 is not Article 26', async () => {
    expect(await listed({ provision: `${AI_ACT}/art_2` })).toEqual([]);
  });

  it('shows what concerns one’s organisation', async () => {
    expect(await listed({ mine: true }, 'outsider')).toEqual(['network', 'popular', 'care']);
    expect(await listed({ mine: true }, 'asker')).toEqual(['popular', 'received', 'old']);
  });

  it('counts by status under the other filters', async () => {
    const counts = async (query: Query) => (await (await test.as('officer')).needs({ query })).counts;
    expect(await counts({})).toEqual({ raised: 3, received: 1, assessing: 1 });
    expect(await counts({ status: 'received' })).toEqual({ raised: 3, received: 1, assessing: 1 });
    expect(await counts({ act: 'fi/2023/703' })).toEqual({ raised: 1 });
  });

  it('shows a visitor the needs of public threads, and counts those only', async () => {
    const { items, counts } = await test.visitor.needs({});
    expect(items.map(({ id }) => nameOf(id))).toEqual(['popular', 'received', 'care', 'old']);
    expect(counts).toEqual({ raised: 2, received: 1, assessing: 1 });
  });

  it.each(['newest', 'oldest', 'organisations', 'status', 'provision'] as const)(
    'pages through all of them by %s',
    async (sort) => {
      const officer = await test.as('officer');
      const paged = [];
      let cursor: string | null | undefined;
      do {
        const page = await officer.needs({ query: { sort, limit: 2, ...(cursor && { cursor }) } });
        expect(page.items.length).toBeLessThanOrEqual(2);
        paged.push(...page.items.map(({ id }) => nameOf(id)));
        cursor = page.nextCursor;
      } while (cursor);
      expect(paged).toEqual(await listed({ sort }));
    },
  );

  it('takes no cursor of another list', async () => {
    const officer = await test.as('officer');
    const { nextCursor } = await officer.needs({ query: { sort: 'organisations', limit: 1 } });
    const problem = await problemOf(officer.needs({ query: { sort: 'newest', cursor: nextCursor! } }));
    expect(problem).toMatchObject({ status: 400, errors: [{ field: 'cursor' }] });
  });
});
