import { tables, type Database } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import { ProblemError } from '../../problem.ts';
import { record } from '../../record.ts';
import { countAttempt, type SignInAttempt } from './attempts.ts';
import { openSession, type OpenedSession } from './open-session.ts';
import { passwordMatches } from './password.ts';

const { members } = tables;

/**
 * Signs a member in.
 * @throws ProblemError wrong_credentials or too_many_attempts; neither tells whether the account exists.
 */
export async function signIn(
  db: Database,
  attempt: Omit<SignInAttempt, 'knownDevice'> & { password: string; deviceOf: string | null },
  now: Date,
): Promise<OpenedSession & { memberId: string }> {
  const [member] = await db
    .select()
    .from(members)
    .where(sql`lower(${members.email}) = ${attempt.email.trim().toLowerCase()}`);
  const knownDevice = member !== undefined && attempt.deviceOf === member.id;
  const takeBack = await countAttempt(db, { ...attempt, knownDevice }, now);
  const usable = member && !member.suspended ? member.passwordHash : null;
  if (!(await passwordMatches(usable, attempt.password)) || !member) throw new ProblemError('wrong_credentials');

  await takeBack();
  return db.transaction(async (tx) => {
    const session = await openSession(tx, member.id, now);
    await record(tx, { actorId: member.id, verb: 'sign_in', subject: `session:${session.sessionId}` });
    return { ...session, memberId: member.id };
  });
}
