import type { ApiProblem } from '@tulkinta/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { ask, raise } from '../given.ts';

type Who = keyof TestApp['world']['members'];
let test: TestApp;
let threadId: string;

beforeAll(async () => {
  test = await testApp();
  threadId = await ask(await test.as('asker'));
});
afterAll(() => test.close());

const raiseOne = async () => raise(await test.as('asker'), threadId);
const read = async (id: string) => (await test.as('asker')).need({ params: { id } });
const support = async (id: string, who: Who) => {
  const client = await test.as(who);
  return () => client.supportNeed({ params: { id }, body: { impact: `By the ${who}.` } });
};

it('two members of one organisation support it once', async () => {
  const id = await raiseOne();
  const both = await Promise.all((['outsider', 'expert2'] as const).map((who) => support(id, who)));
  await Promise.all(both.map((send) => send()));
  const { organisationCount, supports } = await read(id);
  expect([organisationCount, supports.length]).toEqual([2, 1]);
});

it('every organisation that supports it at once is counted', async () => {
  const id = await raiseOne();
  const all = await Promise.all((['outsider', 'expert', 'officer', 'secretary'] as const).map((who) => support(id, who)));
  await Promise.all(all.map((send) => send()));
  const { organisationCount, supports } = await read(id);
  expect([organisationCount, supports.length]).toEqual([5, 4]);
});

it.each([undefined, 'raised'] as const)('of two officers who decide, one does and the other is told (from: %s)', async (from) => {
  const id = await raiseOne();
  const officers = [await test.as('officer'), await test.as('officer2')];
  const outcomes = await Promise.allSettled(
    officers.map((officer) => officer.decideNeed({ params: { id }, body: { status: 'received', reply: 'We have it.', from } })),
  );
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as ApiProblem).problem] : []));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(refusals).toMatchObject([{ status: 409, current: { status: 'received' } }]);
  expect((await read(id)).steps.map(({ status }) => status)).toEqual(['raised', 'received']);
});

it('of two different decisions one stands', async () => {
  const id = await raiseOne();
  const [officer, officer2] = [await test.as('officer'), await test.as('officer2')];
  for (const status of ['received', 'assessing'] as const)
    await officer.decideNeed({ params: { id }, body: { status, reply: 'So.' } });
  const outcomes = await Promise.allSettled([
    officer.decideNeed({ params: { id }, body: { status: 'drafting', reply: 'We draft.' } }),
    officer2.decideNeed({ params: { id }, body: { status: 'declined', reply: 'We do not.' } }),
  ]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { steps, status } = await read(id);
  expect(steps).toHaveLength(4);
  expect(steps.at(-1)?.status).toBe(status);
});
