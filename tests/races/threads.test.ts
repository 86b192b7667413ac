import { ApiProblem, type Client } from '@tulkinta/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { answer, ARTICLE_6, ask, need, question, raise, reply } from '../given.ts';

let test: TestApp;
let [asker, outsider]: Client[] = [];
let keys = 0;

beforeAll(async () => {
  test = await testApp();
  [asker, outsider] = [await test.as('asker'), await test.as('outsider')];
});
afterAll(() => test.close());

const times = (count: number) => Array.from({ length: count }, (_, n) => n);
const key = () => ({ 'idempotency-key': `race-${++keys}` });
const read = (id: string) => asker!.thread({ params: { id } });

/** Codes of the problems among some outcomes; anything else that went wrong is thrown. */
function problemsIn(outcomes: PromiseSettledResult<unknown>[]): string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return [];
    if (outcome.reason instanceof ApiProblem) return [outcome.reason.problem.code];
    throw outcome.reason;
  });
}

describe('one key, submitted ten times at once', () => {
  it('starts one thread', async () => {
    const before = (await asker!.threads({ query: { mine: true, limit: 100 } })).items.length;
    const headers = key();
    const created = await Promise.all(times(10).map(() => asker!.startThread({ body: question() }, headers)));
    expect(new Set(created.map(({ id }) => id)).size).toBe(1);
    expect((await asker!.threads({ query: { mine: true, limit: 100 } })).items.length).toBe(before + 1);
  });

  it('posts one answer, one reply and one need, and tells of each once', async () => {
    const id = await ask(asker!);
    const [toAnswer, toReply, toRaise] = [key(), key(), key()];
    const answers = await Promise.all(
      times(10).map(() => outsider!.postAnswer({ params: { id }, body: { body: 'One.' } }, toAnswer)),
    );
    const [first] = answers;
    await Promise.all(times(10).map(() => outsider!.postReply({ params: first!, body: { body: 'One.' } }, toReply)));
    await Promise.all(times(10).map(() => outsider!.raiseNeed({ params: { id }, body: need() }, toRaise)));
    await test.settle();
    const thread = await read(id);
    expect(thread.answers.map(({ replies }) => replies.length)).toEqual([1]);
    expect(thread.needs).toHaveLength(1);
    const told = (await asker!.notifications({ query: { limit: 100 } })).items.filter(({ threadId }) => threadId === id);
    expect(told.map(({ kind }) => kind).toSorted()).toEqual(['answer', 'need_raised', 'reply']);
  });

  it('with two different texts posts one of them and refuses the other', async () => {
    const headers = key();
    const start = (title: string) => asker!.startThread({ body: question({ title }) }, headers);
    const outcomes = await Promise.allSettled([start('The first title'), start('The second title')]);
    expect(problemsIn(outcomes)).toEqual(['idempotency_mismatch']);
  });
});

describe('at once', () => {
  it('twenty answers are all counted', async () => {
    const id = await ask(asker!);
    await Promise.all(times(20).map((n) => answer(n % 2 ? asker! : outsider!, id, `Answer ${n}`, n % 3 ? [] : [ARTICLE_6])));
    const listed = (await asker!.threads({ query: { mine: true, limit: 100 } })).items.find((one) => one.id === id);
    expect(listed).toMatchObject({ answerCount: 20, standing: 'unreviewed' });
    expect((await read(id)).answers).toHaveLength(20);
    await test.settle();
    expect((await asker!.notifications({ query: { limit: 100 } })).items.filter(({ threadId }) => threadId === id)).toHaveLength(
      10,
    );
  });

  it('two acceptances leave one answer accepted', async () => {
    const id = await ask(asker!);
    const both = [await answer(outsider!, id), await answer(outsider!, id)];
    await Promise.all(both.map((answerId) => asker!.acceptAnswer({ params: { id }, body: { answerId } })));
    const thread = await read(id);
    expect(thread.answers.filter(({ accepted }) => accepted).map((one) => one.id)).toEqual([thread.acceptedAnswerId]);
    expect(both).toContain(thread.acceptedAnswerId);
  });

  it('two edits of one revision: one is made, the other is told', async () => {
    const id = await answer(outsider!, await ask(asker!), 'As first written.');
    const edit = (body: string) => outsider!.editPost({ params: { id }, body: { body, revision: 1 } });
    const outcomes = await Promise.allSettled([edit('One way.'), edit('Another way.')]);
    expect(problemsIn(outcomes)).toEqual(['edit_conflict']);
    const { items } = await outsider!.revisions({ params: { id } });
    expect(items.map(({ revision }) => revision)).toEqual([2, 1]);
    expect((await outsider!.post({ params: { id } })).post.body).toBe(items[0]?.body);
  });

  it('edits that overwrite knowingly each keep their revision, and the last is found', async () => {
    const id = await answer(outsider!, await ask(asker!), 'Cormorant.');
    await Promise.all(times(8).map((n) => outsider!.editPost({ params: { id }, body: { body: `Cormorant number ${n}.` } })));
    const { items } = await outsider!.revisions({ params: { id } });
    expect(items).toHaveLength(9);
    await test.settle();
    const found = (await asker!.search({ query: { q: 'cormorant' } })).items.find((hit) => hit.id === id);
    expect(found?.excerpt.map(({ text }) => text).join('')).toBe(items[0]?.body);
  });

  it('two experts’ positions confirm together', async () => {
    const id = await ask(asker!, { provisions: [ARTICLE_6] });
    const answerId = await answer(outsider!, id);
    const body = { stand: 'confirms', reason: 'So it says.' } as const;
    const experts = await Promise.all((['expert', 'expert3'] as const).map((who) => test.as(who)));
    await Promise.all(experts.map((expert) => expert.takePosition({ params: { id: answerId }, body })));
    expect((await read(id)).answers[0]?.standing).toBe('confirmed');
  });

  it('one expert’s positions leave one', async () => {
    const id = await ask(asker!, { provisions: [ARTICLE_6] });
    const answerId = await answer(outsider!, id);
    const expert = await test.as('expert');
    const stands = ['confirms', 'disputes', 'confirms', 'disputes'] as const;
    await Promise.all(stands.map((stand) => expert.takePosition({ params: { id: answerId }, body: { stand, reason: 'So.' } })));
    const [only] = (await read(id)).answers;
    expect(only?.positions).toHaveLength(1);
    expect(only?.standing).toBe(only?.positions[0]?.stand === 'disputes' ? 'contested' : 'unreviewed');
  });

  it('a dispute and an edit leave a standing that its positions bear out', async () => {
    const expert = await test.as('expert');
    for (const n of times(5)) {
      const id = await ask(asker!, { provisions: [ARTICLE_6] });
      const answerId = await answer(outsider!, id, 'As disputed.');
      const dispute = expert.takePosition({ params: { id: answerId }, body: { stand: 'disputes', reason: 'No.' } });
      const edit = outsider!.editPost({ params: { id: answerId }, body: { body: `Otherwise ${n}.` } });
      await Promise.all([dispute, edit]);
      const [only] = (await read(id)).answers;
      expect(only?.standing).toBe(only?.positions.length === 1 ? 'contested' : 'unreviewed');
    }
  });

  it('closing a thread and raising a need from it: never both', async () => {
    for (const _ of times(5)) {
      const id = await ask(asker!);
      const outcomes = await Promise.allSettled([
        asker!.editThread({ params: { id }, body: { visibility: 'organisation' } }),
        raise(asker!, id),
      ]);
      expect(problemsIn(outcomes)).toHaveLength(1);
      const { visibility, needs } = await read(id);
      expect([visibility, needs.length]).toEqual(visibility === 'organisation' ? ['organisation', 0] : ['network', 1]);
    }
  });

  it('replies, drafts and watches of one member get in each other’s way nowhere', async () => {
    const id = await ask(asker!);
    const answerId = await answer(outsider!, id);
    const params = { key: 'race' };
    await Promise.all([
      ...times(5).map((n) => reply(outsider!, answerId, `Reply ${n}`)),
      ...times(5).map((n) => outsider!.saveDraft({ params, body: { fields: { body: `Draft ${n}` } } })),
      ...times(5).map(() => outsider!.watch({ params: { id } })),
      ...times(5).map(() => outsider!.dropDraft({ params: { key: 'other' } })),
    ]);
    expect((await read(id)).answers[0]?.replies).toHaveLength(5);
    expect((await outsider!.draft({ params })).fields.body).toMatch(/^Draft \d$/);
  });
});

it('posting goes on while the index is built anew', async () => {
  const id = await ask(await test.as('asker'));
  const { promise: told, resolve: goOn } = Promise.withResolvers<void>();
  async function* slowly() {
    yield [];
    await told;
  }
  const rebuilt = test.deps.search.postgresql.rebuild(slowly());
  const posted = await answer(await test.as('outsider'), id);
  goOn();
  await rebuilt;
  expect((await (await test.as('asker')).thread({ params: { id } })).answers.map((one) => one.id)).toEqual([posted]);
});
