import { needStatuses, needTransitions, type NeedStatus } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { AI_ACT, ARTICLE_6, ask, need, pass, raise, UNKNOWN_ID } from '../given.ts';

type Who = keyof TestApp['world']['members'];
let test: TestApp;
let threadId: string;

beforeAll(async () => {
  test = await testApp();
  threadId = await ask(await test.as('asker'), { title: 'The thread of all these needs', visibility: 'public' });
});
afterAll(() => test.close());

const read = async (id: string, who: Who = 'asker') => (await test.as(who)).need({ params: { id } });
const support = async (who: Who, id: string, impact = 'Us too.') =>
  (await test.as(who)).supportNeed({ params: { id }, body: { impact } });
const decide = async (id: string, status: NeedStatus, more: { project?: string; from?: NeedStatus } = {}, who: Who = 'officer') =>
  (await test.as(who)).decideNeed({ params: { id }, body: { status, reply: `Now ${status}.`, ...more } });

describe('raising a need', () => {
  it('is for any member who can read the thread, and keeps all that is said', async () => {
    const input = need({ provisions: [ARTICLE_6, 'fi/2023/703/sec_18'] });
    const id = await raise(await test.as('outsider'), threadId, input);
    const { provisions, ...texts } = input;
    const view = await read(id);
    expect(view).toMatchObject({
      id,
      threadId,
      threadTitle: 'The thread of all these needs',
      status: 'raised',
      ...texts,
      raisedBy: { name: 'The outsider', organisation: { name: { en: 'company (en)' } } },
      organisationCount: 1,
      supports: [],
      steps: [{ status: 'raised', by: null, reply: null }],
      overdue: false,
      project: null,
    });
    expect(view.provisions.map((provision) => provision.id)).toEqual(provisions);
    const thread = await test.visitor.thread({ params: { id: threadId } });
    expect(thread.needs).toMatchObject([{ id, status: 'raised', organisationCount: 1, problem: texts.problem }]);
  });

  it('refuses unknown provisions, none, and a thread that is not there', async () => {
    const asker = await test.as('asker');
    const unknown = await problemOf(raise(asker, threadId, { provisions: [ARTICLE_6, `${AI_ACT}/art_999`] }));
    expect(unknown).toMatchObject({ status: 422, code: 'unknown_provision', errors: [{ field: 'provisions/1' }] });
    expect((await problemOf(raise(asker, threadId, { provisions: [] }))).errors).toMatchObject([{ field: 'provisions' }]);
    expect((await problemOf(raise(asker, UNKNOWN_ID))).status).toBe(404);
    expect((await problemOf(raise(test.visitor, threadId))).code).toBe('not_signed_in');
  });

  it('is refused where the ministry could not read the thread', async () => {
    const asker = await test.as('asker');
    const closed = await ask(asker, { visibility: 'organisation' });
    expect(await problemOf(raise(asker, closed))).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await asker.thread({ params: { id: closed } })).abilities.raiseNeed).toBe(false);
  });
});

describe('supporting a need', () => {
  it('counts each organisation once, the raiser’s among them', async () => {
    const id = await raise(await test.as('asker'), threadId);
    await support('outsider', id, 'First word.');
    await support('expert2', id, 'Second word.');
    await support('expert', id);
    const view = await read(id, 'outsider');
    expect(view.organisationCount).toBe(3);
    expect(view.supported).toBe(true);
    expect(view.supports.map(({ organisation, impact }) => [organisation.name.en, impact])).toEqual(
      expect.arrayContaining([
        ['company (en)', 'Second word.'],
        ['university (en)', 'Us too.'],
      ]),
    );
    expect(view.supports).toHaveLength(2);
    expect((await read(id, 'officer')).supported).toBe(false);
  });

  it('is not for the organisation that raised it, nor for visitors', async () => {
    const id = await raise(await test.as('asker'), threadId);
    expect((await problemOf(support('colleague', id))).status).toBe(403);
    expect((await read(id, 'colleague')).abilities.support).toBe(false);
    expect((await problemOf(test.visitor.supportNeed({ params: { id }, body: { impact: 'Us.' } }))).code).toBe('not_signed_in');
    expect((await problemOf(support('outsider', UNKNOWN_ID))).status).toBe(404);
  });
});

describe('deciding on a need', () => {
  const moves = needStatuses.flatMap((from) =>
    needStatuses.map((to) => ({ from, to, legal: needTransitions[from].includes(to) })),
  );

  it.each(moves.filter(({ legal }) => legal))('may take it from $from to $to', async ({ from, to }) => {
    const id = await raiseAt(from);
    expect((await read(id, 'officer')).abilities.decide).toEqual(needTransitions[from]);
    await decide(id, to, { from });
    expect(await read(id)).toMatchObject({ status: to });
  });

  it('may take it nowhere else', async () => {
    for (const from of needStatuses) {
      const id = await raiseAt(from);
      for (const { to } of moves.filter((move) => move.from === from && !move.legal)) {
        const problem = await problemOf(decide(id, to));
        expect(problem, `${from} to ${to}`).toMatchObject({ status: 409, code: 'illegal_transition', current: { status: from } });
      }
      expect(await read(id)).toMatchObject({ status: from, steps: [{ status: 'raised' }] });
    }
  });

  it('is the ministry’s', async () => {
    const id = await raise(await test.as('asker'), threadId);
    for (const who of ['asker', 'expert', 'secretary'] as const) {
      expect(await problemOf(decide(id, 'received', {}, who))).toMatchObject({ status: 403, code: 'forbidden' });
      expect((await read(id, who)).abilities.decide).toEqual([]);
    }
    expect((await problemOf(decide(UNKNOWN_ID, 'received'))).status).toBe(404);
  });

  it('tells each step, who took it, and the project it names', async () => {
    const id = await raise(await test.as('asker'), threadId);
    for (const [status, project] of [['received'], ['assessing'], ['drafting', 'STM042:00/2026'], ['enacted']] as const) {
      pass(test, { days: 1 });
      await decide(id, status, project ? { project } : {});
    }
    const view = await read(id);
    expect(view.steps.map((step) => [step.status, step.reply, step.project, step.by?.name])).toEqual([
      ['raised', null, null, undefined],
      ['received', 'Now received.', null, 'The officer'],
      ['assessing', 'Now assessing.', null, 'The officer'],
      ['drafting', 'Now drafting.', 'STM042:00/2026', 'The officer'],
      ['enacted', 'Now enacted.', null, 'The officer'],
    ]);
    expect(view).toMatchObject({ status: 'enacted', project: 'STM042:00/2026', statusAt: test.clock.now.toISOString() });
    const onThread = (await test.visitor.thread({ params: { id: threadId } })).needs.find((one) => one.id === id);
    expect(onThread?.steps).toEqual(view.steps);
  });

  it('made from a status that has passed is told so', async () => {
    const id = await raise(await test.as('asker'), threadId);
    await decide(id, 'received', { from: 'raised' });
    const problem = await problemOf(decide(id, 'assessing', { from: 'raised' }, 'officer2'));
    expect(problem).toMatchObject({ status: 409, code: 'edit_conflict', current: { status: 'received' } });
    expect((await read(id)).status).toBe('received');
  });

  /** A need that stands at a status, however it came there. */
  async function raiseAt(status: NeedStatus): Promise<string> {
    const id = await raise(await test.as('asker'), threadId);
    await test.deps.db.update(tables.needs).set({ status }).where(eq(tables.needs.id, id));
    await test.deps.db
      .update(tables.threads)
      .set({ version: Math.floor(Math.random() * 1e9) })
      .where(eq(tables.threads.id, threadId));
    return id;
  }
});

describe('a need that waits', () => {
  it('is overdue after 14 days unacknowledged, 90 undecided; one that is done never', async () => {
    const id = await raise(await test.as('asker'), threadId);
    const overdueAfter = async (days: number) => {
      pass(test, { days });
      return (await read(id)).overdue;
    };
    expect(await overdueAfter(14)).toBe(false);
    expect(await overdueAfter(1)).toBe(true);
    await decide(id, 'received');
    expect(await overdueAfter(90)).toBe(false);
    expect(await overdueAfter(1)).toBe(true);
    await decide(id, 'assessing');
    expect(await overdueAfter(91)).toBe(true);
    await decide(id, 'drafting');
    expect(await overdueAfter(400)).toBe(false);
  });
});
