import type { InputOf } from '@tulkinta/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { AI_ACT, answer, ARTICLE_6, ask, pass } from '../given.ts';

let test: TestApp;
/** Threads by a name for the test. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  test = await testApp();
  const asker = await test.as('asker');
  const add = async (name: string, some: Parameters<typeof ask>[1]) => {
    ids[name] = await ask(asker, { title: `Thread ${name}`, ...some });
    pass(test, { minutes: 1 });
  };
  await add('article', { provisions: [`${ARTICLE_6}/par_2`] });
  await add('swedish', { language: 'sv', provisions: [`${AI_ACT}/art_60`] });
  await add('open', { visibility: 'public', provisions: ['fi/2023/703'] });
  await add('own', { visibility: 'organisation' });
  await add('initiative', { kind: 'initiative', initiative: { benefit: 'a', beneficiaries: 'b', seeks: 'grant' } });
  await answer(await test.as('outsider'), ids.article!, 'By the client data act.', ['fi/2019/552/sec_2']);
});
afterAll(() => test.close());

type Query = InputOf<'threads'>['query'];
const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id);
const listed = async (query: Query, who: 'asker' | 'outsider' = 'asker') =>
  (await (await test.as(who)).threads({ query })).items.map(({ id }) => nameOf(id));

describe('the list of threads', () => {
  it('has the latest activity first', async () => {
    expect(await listed({})).toEqual(['article', 'initiative', 'own', 'open', 'swedish']);
  });

  it('tells what a reader chooses by', async () => {
    const [first] = (await (await test.as('outsider')).threads({})).items;
    expect(first).toMatchObject({
      title: 'Thread article',
      kind: 'question',
      organisation: { name: { en: 'hospital (en)' } },
      provisions: [{ id: `${ARTICLE_6}/par_2` }],
      answerCount: 1,
      standing: 'unreviewed',
      accepted: false,
      needCount: 0,
    });
  });

  it('narrows by each of its filters', async () => {
    expect(await listed({ kind: 'initiative' })).toEqual(['initiative']);
    expect(await listed({ language: 'sv' })).toEqual(['swedish']);
    expect(await listed({ act: AI_ACT })).toEqual(['article', 'swedish']);
    expect(await listed({ provision: ARTICLE_6 })).toEqual(['article']);
    expect(await listed({ act: 'fi/2019/552' })).toEqual(['article']);
    expect(await listed({ standing: 'unreviewed' })).toEqual(['article']);
    expect(await listed({ unanswered: true })).toEqual(['initiative', 'own', 'open', 'swedish']);
    expect(await listed({ mine: true }, 'outsider')).toEqual([]);
    expect(await listed({ mine: true, kind: 'question', language: 'en' })).toEqual(['article', 'own', 'open']);
  });

  it('shows each reader what they may see', async () => {
    expect(await listed({}, 'outsider')).toEqual(['article', 'initiative', 'open', 'swedish']);
    expect((await test.visitor.threads({})).items.map(({ id }) => nameOf(id))).toEqual(['open']);
    expect((await test.visitor.threads({ query: { mine: true } })).items).toEqual([]);
  });

  it('misses and repeats nothing while threads are added and answered', async () => {
    const asker = await test.as('asker');
    const before = await listed({});
    const seen: (string | undefined)[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await asker.threads({ query: { limit: 2, ...(cursor && { cursor }) } });
      seen.push(...page.items.map(({ id }) => nameOf(id)));
      cursor = page.nextCursor;
      pass(test, { minutes: 1 });
      await ask(asker, { title: 'Added meanwhile' });
      await answer(asker, ids.article!);
    } while (cursor);
    expect(seen).toEqual(before);
  });

  it('pages on through threads of the same moment', async () => {
    const asker = await test.as('asker');
    const same = await Promise.all(Array.from({ length: 5 }, () => ask(asker, { language: 'fi' })));
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await asker.threads({ query: { language: 'fi', limit: 2, ...(cursor && { cursor }) } });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.toSorted()).toEqual(same.toSorted());
  });

  it.each(['nonsense', Buffer.from('["2026-01-01T00:00:00Z"]').toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      const problem = await problemOf((await test.as('asker')).threads({ query: { cursor } }));
      expect(problem).toMatchObject({ status: 400, errors: [{ field: 'cursor' }] });
    },
  );
});
