import type { NewThread } from '@tulkinta/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { AI_ACT, answer, ARTICLE_6, ask, pass, question, reply, UNKNOWN_ID } from '../given.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const experience = { tried: 'Dictation at the bedside', legalBasis: 'Section 5', effect: 'Less typing', risk: 'Wrong words' };
const initiative = { benefit: 'One assessment for all', beneficiaries: 'Counties', seeks: 'both' } as const;
const start = async (body: NewThread) => (await test.as('asker')).startThread({ body });
const read = async (id: string, who: 'asker' | 'outsider' | 'expert' = 'outsider') =>
  (await test.as(who)).thread({ params: { id } });

describe('starting a thread', () => {
  it('keeps a question with everything said about it', async () => {
    const input = question({
      title: 'Kuuluuko triage liitteeseen III?',
      body: 'Jonotus **tekoälyllä**.',
      language: 'fi',
      visibility: 'public',
      provisions: [`${AI_ACT}/anx_III/pnt_5`, 'fi/2023/703', ARTICLE_6],
      roles: ['deployer', 'provider'],
      use: 'triage',
    });
    const { id } = await start(input);
    const thread = await read(id);
    expect(thread).toMatchObject({
      id,
      kind: 'question',
      title: input.title,
      language: 'fi',
      visibility: 'public',
      roles: ['deployer', 'provider'],
      use: 'triage',
      experience: null,
      initiative: null,
      answers: [],
      replies: [],
      needs: [],
      acceptedAnswerId: null,
    });
    expect(thread.opening).toMatchObject({
      body: input.body,
      revision: 1,
      editedAt: null,
      author: { name: 'The asker', role: 'member', organisation: { name: { fi: 'hospital (fi)' } }, verified: [] },
    });
    expect(thread.opening.html).toContain('<strong>tekoälyllä</strong>');
    expect(thread.opening.provisions.map(({ id: provision }) => provision)).toEqual(input.provisions);
    expect(thread.opening.provisions[2]).toMatchObject({ act: AI_ACT, label: { en: expect.stringContaining('6') } });
  });

  it('shows it to the network unless told otherwise', async () => {
    const { visibility: _, ...unsaid } = question();
    const { id } = await start(unsaid);
    expect((await read(id)).visibility).toBe('network');
    expect((await problemOf(test.visitor.thread({ params: { id } }))).status).toBe(404);
  });

  it('keeps what an experience tells and what an initiative would bring', async () => {
    const tried = await start(question({ kind: 'experience', experience }));
    expect(await read(tried.id)).toMatchObject({ kind: 'experience', experience, initiative: null });
    const proposed = await start(question({ kind: 'initiative', initiative }));
    expect(await read(proposed.id)).toMatchObject({ kind: 'initiative', initiative, experience: null });
  });

  it.each([
    ['an experience without its details', question({ kind: 'experience' }), 'experience'],
    ['an initiative without its details', question({ kind: 'initiative' }), 'initiative'],
    ['a question with an experience’s details', question({ experience }), 'experience'],
    ['an experience with an initiative’s details', question({ kind: 'experience', experience, initiative }), 'initiative'],
  ])('refuses %s', async (_, input, field) => {
    const problem = await problemOf(start(input));
    expect(problem).toMatchObject({ status: 400, errors: [{ field }] });
  });

  it('refuses provisions that are not in the catalogue, naming each', async () => {
    const provisions = [ARTICLE_6, `${AI_ACT}/art_999`, 'eu/1999/1'];
    const problem = await problemOf(start(question({ provisions })));
    expect(problem).toMatchObject({ status: 422, code: 'unknown_provision' });
    expect(problem.errors?.map(({ field }) => field)).toEqual(['provisions/1', 'provisions/2']);
  });

  it('is for members', async () => {
    expect(await problemOf(test.visitor.startThread({ body: question() }))).toMatchObject({ status: 401, code: 'not_signed_in' });
  });
});

describe('answering', () => {
  it('is for any member, and shows who answers, for whom, and for what they are verified', async () => {
    const id = await ask(await test.as('asker'), { language: 'sv' });
    await answer(await test.as('outsider'), id, 'First.');
    await answer(await test.as('expert'), id, 'Second.', [ARTICLE_6]);
    const { answers } = await read(id);
    expect(answers.map(({ body }) => body)).toEqual(['First.', 'Second.']);
    expect(answers[0]).toMatchObject({
      language: 'sv',
      standing: 'unreviewed',
      accepted: false,
      author: { organisation: { name: { en: 'company (en)' } }, verified: [] },
    });
    expect(answers[1]).toMatchObject({
      author: { role: 'expert', verified: [{ act: AI_ACT, until: '2030-12-31' }] },
      provisions: [{ id: ARTICLE_6 }],
    });
  });

  it('counts in lists, and brings the thread to the top', async () => {
    const asker = await test.as('asker');
    const older = await ask(asker);
    pass(test, { minutes: 1 });
    await ask(asker);
    pass(test, { minutes: 1 });
    await answer(await test.as('outsider'), older);
    const [first] = (await asker.threads({ query: { limit: 1 } })).items;
    expect(first).toMatchObject({ id: older, answerCount: 1, standing: 'unreviewed' });
  });

  it('a thread that is not there is not found', async () => {
    const asker = await test.as('asker');
    const params = { id: UNKNOWN_ID };
    for (const call of [() => answer(asker, UNKNOWN_ID), () => reply(asker, UNKNOWN_ID), () => asker.thread({ params })]) {
      expect(await problemOf(call())).toMatchObject({ status: 404, code: 'not_found' });
    }
  });
});

describe('replies', () => {
  it('nest to any depth and come in reading order', async () => {
    const [asker, outsider] = [await test.as('asker'), await test.as('outsider')];
    const id = await ask(asker);
    const answerId = await answer(outsider, id);
    const first = await reply(asker, answerId, '1');
    const second = await reply(outsider, answerId, '2');
    let parent = first;
    const names = ['1.1', '1.1.1', '1.1.1.1', '1.1.1.1.1', '1.1.1.1.1.1'];
    for (const name of names) parent = await reply(outsider, parent, name);
    await reply(asker, first, '1.2');
    await reply(asker, second, '2.1');
    const thread = await read(id);
    expect(thread.answers[0]?.replies.map(({ body, depth }) => [body, depth])).toEqual([
      ['1', 1],
      ...names.map((name, index) => [name, index + 2]),
      ['1.2', 2],
      ['2', 1],
      ['2.1', 2],
    ]);
    expect(thread.replies).toEqual([]);
  });

  it('to the opening stand under it, and do not count as answers', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker);
    const replyId = await reply(asker, (await read(id)).opening.id, 'I forgot to say.');
    const thread = await read(id);
    expect(thread.replies).toMatchObject([{ id: replyId, parentId: thread.opening.id, depth: 1 }]);
    expect((await asker.threads({ query: { unanswered: true } })).items.map((item) => item.id)).toContain(id);
  });

  it('tell where they stand when read alone', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker, { title: 'Read alone' });
    const answerId = await answer(asker, id);
    const replyId = await reply(asker, answerId);
    expect(await asker.post({ params: { id: replyId } })).toMatchObject({
      threadId: id,
      threadTitle: 'Read alone',
      post: { id: replyId, parentId: answerId },
    });
  });
});

describe('accepting an answer', () => {
  it('is the asker’s, one at a time, and can be taken back', async () => {
    const asker = await test.as('asker');
    const id = await ask(asker);
    const [one, two] = [await answer(await test.as('outsider'), id), await answer(await test.as('expert'), id)];
    const accept = (answerId: string | null, client = asker) => client.acceptAnswer({ params: { id }, body: { answerId } });
    const accepted = async () => (await read(id)).answers.filter((one) => one.accepted).map((one) => one.id);

    await accept(one);
    expect(await accepted()).toEqual([one]);
    await accept(two);
    expect(await accepted()).toEqual([two]);
    expect((await read(id)).answers[0]?.id).toBe(two);
    await accept(null);
    expect(await accepted()).toEqual([]);
    expect(await problemOf(accept(one, await test.as('colleague')))).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('refuses what is no answer of the thread', async () => {
    const asker = await test.as('asker');
    const [id, elsewhere] = [await ask(asker), await ask(asker)];
    const foreign = await answer(asker, elsewhere);
    const replyId = await reply(asker, await answer(asker, id));
    for (const answerId of [foreign, replyId, UNKNOWN_ID]) {
      const problem = await problemOf(asker.acceptAnswer({ params: { id }, body: { answerId } }));
      expect(problem).toMatchObject({ status: 400, errors: [{ field: 'answerId' }] });
    }
  });
});

describe('watching', () => {
  it('begins by asking or answering, can be begun and ended', async () => {
    const id = await ask(await test.as('asker'));
    const outsider = await test.as('outsider');
    expect((await read(id, 'asker')).watching).toBe(true);
    expect((await read(id)).watching).toBe(false);
    await outsider.watch({ params: { id } });
    await outsider.watch({ params: { id } });
    expect((await read(id)).watching).toBe(true);
    await outsider.unwatch({ params: { id } });
    expect((await read(id)).watching).toBe(false);
    expect((await problemOf(outsider.watch({ params: { id: UNKNOWN_ID } }))).status).toBe(404);
  });
});

describe('abilities on a thread', () => {
  it('are told to each reader, and hold', async () => {
    const id = await ask(await test.as('asker'), { visibility: 'public', provisions: [ARTICLE_6] });
    await answer(await test.as('outsider'), id);
    const of = async (thread: ReturnType<typeof read>) => {
      const { abilities, answers } = await thread;
      return { ...abilities, onAnswer: answers[0]?.abilities };
    };
    expect(await of(test.visitor.thread({ params: { id } }))).toEqual({
      edit: false,
      answer: false,
      raiseNeed: false,
      watch: false,
      onAnswer: { edit: false, reply: false, takePosition: false, review: false, accept: false },
    });
    expect(await of(read(id, 'asker'))).toMatchObject({
      edit: true,
      onAnswer: { edit: false, takePosition: false, accept: true },
    });
    expect(await of(read(id, 'outsider'))).toMatchObject({ edit: false, answer: true, onAnswer: { edit: true, accept: false } });
    expect(await of(read(id, 'expert'))).toMatchObject({ onAnswer: { takePosition: true, review: true } });
  });
});
