import type { ApiProblem } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApp, type TestApp } from '../app.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

it('two invitations to one address, accepted at once, make one member', async () => {
  const secretary = await test.as('secretary');
  const invite = async (email: string) => {
    const organisationId = test.world.organisations.company;
    return (await secretary.inviteMember({ body: { email, role: 'member', organisationId } })).token;
  };
  const tokens = [await invite('twice@test.example'), await invite('Twice@test.example'), await invite('twice@test.example')];
  const outcomes = await Promise.all(
    tokens.map((token) =>
      test.visitor.acceptInvitation({ params: { token }, body: { name: 'Twice', password: 'long enough to be good' } }).then(
        () => 'accepted',
        ({ problem }: ApiProblem) => `${problem.status} ${problem.code}`,
      ),
    ),
  );
  expect(outcomes.toSorted()).toEqual(['409 email_taken', '409 email_taken', 'accepted']);
  const added = await test.deps.db.select().from(tables.members).where(eq(tables.members.name, 'Twice'));
  expect(added).toHaveLength(1);
});
