import type { NotificationKind } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notify } from '../../apps/api/src/features/notifications/notify.ts';
import { testApp, type TestApp } from '../app.ts';
import { answer, ARTICLE_6, ask, pass, raise, reply } from '../given.ts';

type Who = keyof TestApp['world']['members'];
let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());
beforeEach(() => pass(test, { minutes: 1 }));

const listOf = async (who: Who) => (await (await test.as(who)).notifications({ query: { limit: 100 } })).items;

/** Who has heard of a thread what, of all members. */
async function heard(threadId: string): Promise<Partial<Record<Who, NotificationKind[]>>> {
  await test.settle();
  const all: Partial<Record<Who, NotificationKind[]>> = {};
  for (const who of Object.keys(test.world.members) as Who[]) {
    const kinds = (await listOf(who)).filter((one) => one.threadId === threadId).map(({ kind }) => kind);
    if (kinds.length > 0) all[who] = kinds.toReversed();
  }
  return all;
}

describe('those who are told', () => {
  it('are the asker of an answer, and the answerer of a reply; not the one who writes', async () => {
    const [asker, outsider] = [await test.as('asker'), await test.as('outsider')];
    const id = await ask(asker);
    const answerId = await answer(outsider, id);
    expect(await heard(id)).toEqual({ asker: ['answer'] });
    await reply(asker, answerId);
    expect(await heard(id)).toEqual({ asker: ['answer'], outsider: ['reply'] });
  });

  it('are those who watch, until they stop', async () => {
    const [asker, watcher] = [await test.as('asker'), await test.as('expert')];
    const id = await ask(asker);
    await watcher.watch({ params: { id } });
    await answer(await test.as('outsider'), id);
    await test.settle();
    await watcher.unwatch({ params: { id } });
    await answer(await test.as('outsider'), id);
    expect(await heard(id)).toMatchObject({ asker: ['answer', 'answer'], expert: ['answer'] });
  });

  it('hear of positions and of the acceptance, but not of what is taken back', async () => {
    const [asker, outsider, expert] = [await test.as('asker'), await test.as('outsider'), await test.as('expert')];
    const id = await ask(asker, { provisions: [ARTICLE_6] });
    const answerId = await answer(outsider, id);
    await expert.takePosition({ params: { id: answerId }, body: { stand: 'disputes', reason: 'Article 6(3).' } });
    await expert.withdrawPosition({ params: { id: answerId } });
    await asker.acceptAnswer({ params: { id }, body: { answerId } });
    await asker.acceptAnswer({ params: { id }, body: { answerId: null } });
    expect(await heard(id)).toEqual({ asker: ['answer', 'position'], outsider: ['position', 'acceptance'] });
    const position = (await listOf('asker')).find(({ kind }) => kind === 'position');
    expect(position).toMatchObject({ postId: answerId, stand: 'disputes', status: null, by: { name: 'The expert' } });
  });

  it('of a need are the ministry, the supporters and the watchers', async () => {
    const [asker, outsider, expert, officer] = [
      await test.as('asker'),
      await test.as('outsider'),
      await test.as('expert'),
      await test.as('officer'),
    ];
    const id = await ask(asker, { title: 'A need is raised here' });
    const needId = await raise(outsider, id);
    expect(await heard(id)).toEqual({ asker: ['need_raised'], officer: ['need_raised'], officer2: ['need_raised'] });

    await expert.supportNeed({ params: { id: needId }, body: { impact: 'Us too.' } });
    await officer.decideNeed({ params: { id: needId }, body: { status: 'received', reply: 'We have it.' } });
    expect(await heard(id)).toEqual({
      asker: ['need_raised', 'need_supported', 'need_decided'],
      outsider: ['need_supported', 'need_decided'],
      expert: ['need_decided'],
      officer: ['need_raised'],
      officer2: ['need_raised'],
    });
    expect((await listOf('outsider'))[0]).toMatchObject({
      kind: 'need_decided',
      threadTitle: 'A need is raised here',
      needId,
      status: 'received',
      by: { name: 'The officer', organisation: 'ministry (en)' },
    });
  });

  it('hear once of a support that is only reworded', async () => {
    const [asker, expert] = [await test.as('asker'), await test.as('expert')];
    const id = await ask(asker);
    const needId = await raise(asker, id);
    for (const impact of ['Us too.', 'Us very much.']) await expert.supportNeed({ params: { id: needId }, body: { impact } });
    expect((await heard(id)).asker).toEqual(['need_supported']);
  });

  it('are not those who may not see the thread, though they watched it', async () => {
    const [asker, outsider] = [await test.as('asker'), await test.as('outsider')];
    const id = await ask(asker);
    await outsider.watch({ params: { id } });
    await asker.editThread({ params: { id }, body: { visibility: 'organisation' } });
    await answer(await test.as('colleague'), id);
    expect(await heard(id)).toEqual({ asker: ['answer'] });
    const rows = await test.deps.db.select().from(tables.notifications).where(eq(tables.notifications.threadId, id));
    expect(rows.map(({ memberId }) => memberId)).toEqual([test.world.members.asker.id]);
  });
});

describe('a notification', () => {
  it('is made once, however often its job is done', async () => {
    const id = await ask(await test.as('asker'));
    const answerId = await answer(await test.as('outsider'), id);
    await test.settle();
    const [event] = await test.deps.db
      .select()
      .from(tables.auditEvents)
      .where(eq(tables.auditEvents.subject, `post:${answerId}`));
    await notify(test.deps.db, event!.id);
    await test.deps.jobs.boss.send('notify', { eventId: event!.id });
    expect(await heard(id)).toEqual({ asker: ['answer'] });
  });

  it('counts as unread until it is marked, one or all', async () => {
    const [asker, outsider] = [await test.as('asker'), await test.as('outsider')];
    await asker.markNotificationsRead({ body: {} });
    const unread = async () => (await asker.me({})).unreadNotifications;
    expect(await unread()).toBe(0);
    const id = await ask(asker);
    for (let n = 0; n < 3; n++) await answer(outsider, id);
    await test.settle();
    expect(await unread()).toBe(3);
    const [latest] = await listOf('asker');
    expect(latest?.read).toBe(false);
    await asker.markNotificationsRead({ body: { ids: [latest!.id] } });
    expect(await unread()).toBe(2);
    expect((await listOf('asker'))[0]?.read).toBe(true);
    await asker.markNotificationsRead({ body: {} });
    expect(await unread()).toBe(0);
  });

  it('is marked only by who got it', async () => {
    const id = await ask(await test.as('asker'));
    await answer(await test.as('outsider'), id);
    await test.settle();
    const [latest] = await listOf('asker');
    await (await test.as('outsider')).markNotificationsRead({ body: { ids: [latest!.id] } });
    expect((await listOf('asker'))[0]).toMatchObject({ id: latest!.id, read: false });
  });

  it('is no longer counted when its thread can no longer be seen', async () => {
    const [asker, outsider] = [await test.as('asker'), await test.as('outsider')];
    const id = await ask(asker);
    await outsider.watch({ params: { id } });
    await outsider.markNotificationsRead({ body: {} });
    await answer(asker, id);
    await test.settle();
    expect((await outsider.me({})).unreadNotifications).toBe(1);
    await asker.editThread({ params: { id }, body: { visibility: 'organisation' } });
    expect((await outsider.me({})).unreadNotifications).toBe(0);
    expect((await listOf('outsider')).map(({ threadId }) => threadId)).not.toContain(id);
  });
});

it('the list comes newest first, in pages that miss and repeat nothing', async () => {
  const [asker, outsider] = [await test.as('asker'), await test.as('outsider')];
  const id = await ask(asker);
  for (let n = 0; n < 5; n++) {
    pass(test, { seconds: 1 });
    await answer(outsider, id, `Answer ${n}`);
  }
  await test.settle();
  const all = await listOf('asker');
  const paged = [];
  let cursor: string | null | undefined;
  do {
    const page = await asker.notifications({ query: { limit: 2, ...(cursor && { cursor }) } });
    paged.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  expect(paged).toEqual(all);
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
});
