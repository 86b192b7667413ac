import { tables } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { answer, ask, pass, reply } from '../given.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

it('a conversation is nested fifty deep, and no deeper', async () => {
  const asker = await test.as('asker');
  const id = await ask(asker);
  let last = await answer(asker, id);
  for (let depth = 1; depth <= 50; depth++) last = await reply(asker, last);
  expect(await problemOf(reply(asker, last))).toMatchObject({
    status: 400,
    code: 'invalid_input',
    detail: expect.stringContaining('nested too deep'),
  });
  const { answers } = await asker.thread({ params: { id } });
  expect(answers[0]?.replies.at(-1)).toMatchObject({ id: last, depth: 50 });
});

it('one that is deeper already is read', async () => {
  const asker = await test.as('asker');
  const id = await ask(asker);
  const { opening } = await asker.thread({ params: { id } });
  const ids = Array.from({ length: 12_000 }, () => uuid());
  const rows = ids.map((replyId, n) => ({
    id: replyId,
    threadId: id,
    kind: 'reply' as const,
    parentId: ids[n - 1] ?? opening.id,
    language: 'en' as const,
    body: 'And so on.',
    authorId: opening.author.id,
    organisationId: opening.author.organisation.id,
    lawAsOf: '2026-11-23',
    createdAt: test.clock.now,
  }));
  for (let from = 0; from < rows.length; from += 1_000) {
    await test.deps.db.insert(tables.posts).values(rows.slice(from, from + 1_000));
  }
  pass(test, { minutes: 1 });
  await reply(asker, opening.id, 'Beside it.');
  const { replies } = await asker.thread({ params: { id } });
  expect(replies.map(({ depth }) => depth)).toEqual([...Array.from({ length: 12_000 }, (_, n) => n + 1), 1]);
});
