import type { Stand, Standing } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { AI_ACT, answer, ARTICLE_6, ask, pass, reply } from '../given.ts';

type Who = keyof TestApp['world']['members'];
let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

/** A thread that cites the AI Act, answered by `who`. */
async function answered(who: Who, cited = [ARTICLE_6]) {
  const threadId = await ask(await test.as('asker'), { provisions: cited });
  return { threadId, answerId: await answer(await test.as(who), threadId) };
}
const take = async (who: Who, answerId: string, stand: Stand = 'confirms', reason = 'As the article says.') =>
  (await test.as(who)).takePosition({ params: { id: answerId }, body: { stand, reason } });
const withdraw = async (who: Who, answerId: string) => (await test.as(who)).withdrawPosition({ params: { id: answerId } });

async function standingIn(threadId: string): Promise<Standing | undefined> {
  const thread = await (await test.as('asker')).thread({ params: { id: threadId } });
  const listed = (await (await test.as('asker')).threads({ query: { limit: 100 } })).items.find(({ id }) => id === threadId);
  expect(listed?.standing).toBe(thread.answers[0]?.standing);
  return thread.answers[0]?.standing;
}

describe('confirming', () => {
  it('takes competent experts of two organisations', async () => {
    const { threadId, answerId } = await answered('outsider');
    await take('expert', answerId);
    expect(await standingIn(threadId)).toBe('unreviewed');
    await take('expert3', answerId);
    expect(await standingIn(threadId)).toBe('confirmed');
  });

  it('counts a competent author as one of them', async () => {
    const { threadId, answerId } = await answered('expert');
    expect(await standingIn(threadId)).toBe('unreviewed');
    await take('expert2', answerId);
    expect(await standingIn(threadId)).toBe('confirmed');
  });

  it('does not count one organisation twice', async () => {
    const { threadId, answerId } = await answered('expert2');
    const colleagueOfExpert2 = test.world.members.outsider.id;
    await test.deps.db.insert(tables.competences).values({ memberId: colleagueOfExpert2, actId: AI_ACT, from: '2026-01-01' });
    await take('outsider', answerId);
    expect(await standingIn(threadId)).toBe('unreviewed');
    await test.deps.db.delete(tables.competences).where(eq(tables.competences.memberId, colleagueOfExpert2));
  });

  it('shows who, for whom and why', async () => {
    const { threadId, answerId } = await answered('outsider');
    await take('expert', answerId, 'confirms', 'Article 6(2) with Annex III.');
    const { answers } = await test.as('asker').then((asker) => asker.thread({ params: { id: threadId } }));
    expect(answers[0]?.positions).toMatchObject([
      {
        by: { name: 'The expert', organisation: { name: { en: 'university (en)' } }, verified: [{ act: AI_ACT }] },
        stand: 'confirms',
        reason: 'Article 6(2) with Annex III.',
      },
    ]);
  });
});

describe('disputing', () => {
  it('makes an answer contested, however many confirm it', async () => {
    const { threadId, answerId } = await answered('expert');
    await take('expert2', answerId);
    await take('expert3', answerId, 'disputes', 'Article 6(3) excepts it.');
    expect(await standingIn(threadId)).toBe('contested');
  });

  it('ends when the expert withdraws or comes round', async () => {
    const { threadId, answerId } = await answered('expert');
    await take('expert2', answerId, 'disputes');
    expect(await standingIn(threadId)).toBe('contested');
    await withdraw('expert2', answerId);
    expect(await standingIn(threadId)).toBe('unreviewed');
    await take('expert2', answerId, 'disputes');
    await take('expert2', answerId, 'confirms');
    expect(await standingIn(threadId)).toBe('confirmed');
    const { answers } = await (await test.as('asker')).thread({ params: { id: threadId } });
    expect(answers[0]?.positions).toHaveLength(1);
  });

  it('shows in the list by standing', async () => {
    const { threadId, answerId } = await answered('outsider');
    await take('expert', answerId, 'disputes');
    const { items } = await (await test.as('asker')).threads({ query: { standing: 'contested', limit: 100 } });
    expect(items.map(({ id }) => id)).toContain(threadId);
    expect(items.every(({ standing }) => standing === 'contested')).toBe(true);
  });
});

describe('a position', () => {
  it('is for those verified for an act that the question or the answer cites', async () => {
    const { answerId } = await answered('outsider');
    for (const who of ['asker', 'officer', 'secretary', 'careExpert'] as const) {
      expect(await problemOf(take(who, answerId))).toMatchObject({ status: 403, code: 'not_competent' });
    }
    const byAnswer = await answered('outsider', []);
    expect(await problemOf(take('careExpert', byAnswer.answerId))).toMatchObject({ code: 'not_competent' });
    const outsider = await test.as('outsider');
    const patch = { body: 'By section 18.', provisions: ['fi/2023/703/sec_18'] };
    await outsider.editPost({ params: { id: byAnswer.answerId }, body: patch });
    await take('careExpert', byAnswer.answerId);
  });

  it('is not taken on one’s own answer, nor on what is no answer', async () => {
    const { threadId, answerId } = await answered('expert');
    expect(await problemOf(take('expert', answerId))).toMatchObject({ status: 403, code: 'own_answer' });
    const replyId = await reply(await test.as('outsider'), answerId);
    const { opening } = await (await test.as('expert')).thread({ params: { id: threadId } });
    for (const id of [replyId, opening.id]) expect((await problemOf(take('expert2', id))).status).toBe(404);
  });

  it('needs a competence that is in force that day', async () => {
    const { answerId } = await answered('outsider');
    const mine = and(eq(tables.competences.memberId, test.world.members.expert.id), eq(tables.competences.actId, AI_ACT));
    const until = (day: string) => test.deps.db.update(tables.competences).set({ until: day }).where(mine);
    await until('2026-01-31');
    expect(await problemOf(take('expert', answerId))).toMatchObject({ code: 'not_competent' });
    await until('2030-12-31');
    await take('expert', answerId);
  });

  it('ends when the answer says something else', async () => {
    const { threadId, answerId } = await answered('outsider');
    await take('expert', answerId);
    await take('expert3', answerId);
    pass(test, { minutes: 1 });
    const outsider = await test.as('outsider');
    const edit = (body: string) => outsider.editPost({ params: { id: answerId }, body: { body } });
    await edit('Yes, by Annex III.');
    expect(await standingIn(threadId)).toBe('confirmed');
    await edit('No.');
    expect(await standingIn(threadId)).toBe('unreviewed');
    expect((await outsider.thread({ params: { id: threadId } })).answers[0]?.positions).toEqual([]);
  });

  it('can be withdrawn only by who took it, and once', async () => {
    const { answerId } = await answered('outsider');
    await take('expert', answerId);
    expect((await problemOf(withdraw('expert2', answerId))).status).toBe(404);
    await withdraw('expert', answerId);
    expect((await problemOf(withdraw('expert', answerId))).status).toBe(404);
  });
});

describe('the author’s competence', () => {
  it('follows what the question cites', async () => {
    const { threadId, answerId } = await answered('expert', ['fi/2023/703']);
    const asker = await test.as('asker');
    const citing = (provisions: string[]) => asker.editThread({ params: { id: threadId }, body: { provisions } });
    await citing(['fi/2023/703', ARTICLE_6]);
    await take('expert2', answerId);
    expect(await standingIn(threadId)).toBe('confirmed');
    await citing(['fi/2023/703']);
    expect(await standingIn(threadId)).toBe('unreviewed');
  });
});

describe('answers', () => {
  it('come best standing first', async () => {
    const threadId = await ask(await test.as('asker'), { provisions: [ARTICLE_6] });
    const outsider = await test.as('outsider');
    const [contested, plain, confirmed] = [
      await answer(outsider, threadId),
      await answer(outsider, threadId),
      await answer(outsider, threadId),
    ];
    await take('expert', contested, 'disputes');
    await take('expert', confirmed);
    await take('expert3', confirmed);
    const { answers } = await outsider.thread({ params: { id: threadId } });
    expect(answers.map(({ id }) => id)).toEqual([confirmed, plain, contested]);
  });
});
