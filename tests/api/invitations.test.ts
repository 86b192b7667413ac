import type { ApiProblem } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, problemOf, testApp, type TestApp } from '../app.ts';
import { pass, UNKNOWN_ID } from '../given.ts';

let test: TestApp;
let people = 0;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const newcomer = () => `newcomer${++people}@test.example`;
const password = 'long enough to be good';

async function invite(email = newcomer()) {
  const secretary = await test.as('secretary');
  const organisationId = test.world.organisations.company;
  return secretary.inviteMember({ body: { email, role: 'member', organisationId, language: 'sv' } });
}
const accept = (token: string) => test.visitor.acceptInvitation({ params: { token }, body: { name: ' Newcomer ', password } });

describe('an invitation', () => {
  it('shows what it is to, makes a member, and signs them in', async () => {
    const email = newcomer();
    const { token, expiresAt } = await invite(email);
    expect(await test.visitor.invitation({ params: { token } })).toMatchObject({
      email,
      role: 'member',
      organisation: { id: test.world.organisations.company, name: { sv: 'company (sv)' } },
      expiresAt,
    });
    const { me, accessToken } = await accept(token);
    expect(me).toMatchObject({ email, name: 'Newcomer', role: 'member', language: 'sv' });
    const client = clientOf(test.app, { authorization: `Bearer ${accessToken}` });
    expect((await client.me({})).id).toBe(me.id);
    expect((await test.visitor.signIn({ body: { email, password } })).me.id).toBe(me.id);
  });

  it('is good once', async () => {
    const { token } = await invite();
    await accept(token);
    expect(await problemOf(accept(token))).toMatchObject({ status: 410, code: 'invitation_unusable' });
    expect(await problemOf(test.visitor.invitation({ params: { token } }))).toMatchObject({ code: 'invitation_unusable' });
  });

  it('makes one member when accepted twice at once', async () => {
    const email = newcomer();
    const { token } = await invite(email);
    const outcomes = await Promise.all(
      [accept(token), accept(token), accept(token)].map((one) =>
        one.then(
          () => 'accepted',
          (error: ApiProblem) => error.problem.code,
        ),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['accepted', 'invitation_unusable', 'invitation_unusable']);
    expect(await test.deps.db.select().from(tables.members).where(eq(tables.members.email, email))).toHaveLength(1);
  });

  it('runs out after fourteen days', async () => {
    const { token } = await invite();
    pass(test, { days: 13 });
    await test.visitor.invitation({ params: { token } });
    pass(test, { days: 2 });
    expect(await problemOf(accept(token))).toMatchObject({ status: 410, code: 'invitation_unusable' });
  });

  it('cannot be guessed, nor read from the database', async () => {
    const { token } = await invite();
    expect(await problemOf(accept('x'.repeat(token.length)))).toMatchObject({ code: 'invitation_unusable' });
    const stored = await test.deps.db.select().from(tables.invitations);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('asks for a password of twelve characters', async () => {
    const { token } = await invite();
    const short = test.visitor.acceptInvitation({ params: { token }, body: { name: 'Newcomer', password: 'eleven char' } });
    expect((await problemOf(short)).errors?.map(({ field }) => field)).toEqual(['password']);
    await accept(token);
  });
});

describe('inviting', () => {
  it('is the secretariat’s', async () => {
    const body = { email: newcomer(), role: 'secretariat', organisationId: test.world.organisations.company } as const;
    for (const who of ['asker', 'expert', 'officer'] as const) {
      expect(await problemOf((await test.as(who)).inviteMember({ body }))).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect(await problemOf(test.visitor.inviteMember({ body }))).toMatchObject({ code: 'not_signed_in' });
  });

  it('refuses somebody who is a member, however the address is written', async () => {
    expect(await problemOf(invite('ASKER@test.example'))).toMatchObject({ status: 409, code: 'email_taken' });
  });

  it('refuses an organisation that is not here', async () => {
    const body = { email: newcomer(), role: 'member', organisationId: UNKNOWN_ID } as const;
    const problem = await problemOf((await test.as('secretary')).inviteMember({ body }));
    expect(problem.errors?.map(({ field }) => field)).toEqual(['organisationId']);
  });

  it('leaves on record who invited whom', async () => {
    const email = newcomer();
    const { id } = await invite(email);
    const events = await test.deps.db
      .select()
      .from(tables.auditEvents)
      .where(eq(tables.auditEvents.subject, `invitation:${id}`));
    expect(events).toMatchObject([{ actorId: test.world.members.secretary.id, verb: 'invite_member', data: { email } }]);
  });
});
