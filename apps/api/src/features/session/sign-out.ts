import { tables, type Tx } from '@tulkinta/database';
import { and, eq, isNull } from 'drizzle-orm';
import type { Member } from '../../reader.ts';
import { record } from '../../record.ts';

const { sessions } = tables;

/** Ends the member's session here, or on every device. */
export async function signOut(tx: Tx, member: Member, everywhere: boolean, now: Date): Promise<void> {
  const mine = everywhere ? eq(sessions.memberId, member.id) : eq(sessions.id, member.sessionId);
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(mine, isNull(sessions.revokedAt)));
  await record(tx, {
    actorId: member.id,
    verb: everywhere ? 'sign_out_everywhere' : 'sign_out',
    subject: `session:${member.sessionId}`,
  });
}
