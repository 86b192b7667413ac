import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { answer, ask, need, question, raise } from '../given.ts';

let test: TestApp;
let keys = 0;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const fresh = () => ({ 'idempotency-key': `key-${++keys}` });

describe('an Idempotency-Key', () => {
  it('gives a retried create its first answer, on each route that creates', async () => {
    const [asker, officer] = [await test.as('asker'), await test.as('officer')];
    const id = await ask(asker);
    const postId = await answer(asker, id);
    const [needId, decided] = [await raise(asker, id), { status: 'received', reply: 'We have it.' } as const];
    const creates = [
      (key: Record<string, string>) => asker.startThread({ body: question() }, key),
      (key: Record<string, string>) => asker.postAnswer({ params: { id }, body: { body: 'An answer.' } }, key),
      (key: Record<string, string>) => asker.postReply({ params: { id: postId }, body: { body: 'A reply.' } }, key),
      (key: Record<string, string>) => asker.raiseNeed({ params: { id }, body: need() }, key),
      (key: Record<string, string>) => officer.decideNeed({ params: { id: needId }, body: decided }, key),
    ];
    for (const create of creates) {
      const key = fresh();
      const first = await create(key);
      expect(await create(key)).toEqual(first);
    }
    const thread = await asker.thread({ params: { id } });
    expect(thread.answers.map((one) => one.replies.length)).toEqual([1, 0]);
    expect(thread.needs.map(({ steps }) => steps.length)).toEqual([2, 1]);
  });

  it('is refused with another request', async () => {
    const asker = await test.as('asker');
    const key = fresh();
    await asker.startThread({ body: question() }, key);
    const problem = await problemOf(asker.startThread({ body: question({ body: 'Something else.' }) }, key));
    expect(problem).toMatchObject({ status: 422, code: 'idempotency_mismatch' });
  });

  it('is each member’s own', async () => {
    const key = fresh();
    const one = await (await test.as('asker')).startThread({ body: question() }, key);
    const other = await (await test.as('colleague')).startThread({ body: question() }, key);
    expect(other.id).not.toBe(one.id);
  });

  it('of a refused request may be used again', async () => {
    const asker = await test.as('asker');
    const key = fresh();
    await problemOf(asker.startThread({ body: question({ kind: 'experience' }) }, key));
    expect((await asker.startThread({ body: question() }, key)).id).toBeTruthy();
  });

  it.each(['', ' ', 'x'.repeat(201), 'with space'])('"%s" is refused by name', async (key) => {
    const problem = await problemOf((await test.as('asker')).startThread({ body: question() }, { 'idempotency-key': key }));
    expect(problem).toMatchObject({ status: 400, errors: [{ field: 'Idempotency-Key' }] });
  });

  it('left out makes a new one each time', async () => {
    const asker = await test.as('asker');
    expect(await ask(asker)).not.toBe(await ask(asker));
  });
});
