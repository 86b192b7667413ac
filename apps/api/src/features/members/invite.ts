import type { Language, MemberRole } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { fieldProblem, ProblemError } from '../../problem.ts';
import { record } from '../../record.ts';
import { hashSecret, newSecret } from '../session/tokens.ts';

const { invitations, members, organisations } = tables;
const VALID_DAYS = 14;

export interface Invitation {
  email: string;
  role: MemberRole;
  organisationId: string;
  language?: Language;
  /** Null from the command line. */
  invitedBy: string | null;
}

/** Invites a person by e-mail address. The token is told once; only its hash is kept. */
export async function invite(tx: Tx, { email, role, organisationId, language = 'fi', invitedBy }: Invitation, now: Date) {
  const [organisation] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!organisation) throw fieldProblem('invalid_input', 'organisationId', 'is not an organisation here');
  const [taken] = await tx
    .select({ id: members.id })
    .from(members)
    .where(sql`lower(${members.email}) = ${email.toLowerCase()}`);
  if (taken) throw new ProblemError('email_taken');

  const [id, token] = [uuid(), newSecret()];
  const expiresAt = new Date(now.getTime() + VALID_DAYS * 86_400_000);
  await tx
    .insert(invitations)
    .values({ id, tokenHash: hashSecret(token), email, role, organisationId, language, invitedBy, expiresAt });
  await record(tx, {
    actorId: invitedBy,
    verb: 'invite_member',
    subject: `invitation:${id}`,
    data: { email, role, organisationId },
  });
  return { id, token, expiresAt };
}
