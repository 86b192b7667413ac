import { tables, type Database, type Tx } from '@tulkinta/database';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { ProblemError } from '../../problem.ts';
import { record } from '../../record.ts';
import { openSession } from '../session/open-session.ts';
import { hashPassword } from '../session/password.ts';
import { hashSecret } from '../session/tokens.ts';

const { invitations, members, organisations } = tables;

/** An invitation that can still be accepted. */
export async function readInvitation(db: Database | Tx, token: string, now: Date) {
  const [found] = await db
    .select({ invitation: invitations, organisation: organisations })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(eq(invitations.tokenHash, hashSecret(token)), isNull(invitations.acceptedAt), gt(invitations.expiresAt, now)));
  if (!found) throw new ProblemError('invitation_unusable');
  return found;
}

/** Makes the invited person a member and signs them in. An invitation is good for one acceptance. */
export async function acceptInvitation(tx: Tx, token: string, { name, password }: { name: string; password: string }, now: Date) {
  const { invitation } = await readInvitation(tx, token, now);
  const claimed = await tx
    .update(invitations)
    .set({ acceptedAt: now })
    .where(and(eq(invitations.id, invitation.id), isNull(invitations.acceptedAt)))
    .returning({ id: invitations.id });
  if (claimed.length === 0) throw new ProblemError('invitation_unusable');

  const id = uuid();
  const { email, role, organisationId, language } = invitation;
  const passwordHash = await hashPassword(password);
  const added = await tx
    .insert(members)
    .values({ id, email, name: name.trim(), role, organisationId, language, passwordHash, createdAt: now })
    // Another invitation to the address may be accepted at this moment.
    .onConflictDoNothing()
    .returning({ id: members.id });
  if (added.length === 0) throw new ProblemError('email_taken');
  await record(tx, { actorId: id, verb: 'accept_invitation', subject: `member:${id}`, data: { invitationId: invitation.id } });
  return { ...(await openSession(tx, id, now)), memberId: id };
}
