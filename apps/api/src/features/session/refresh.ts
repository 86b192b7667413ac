import { tables, type Tx } from '@tulkinta/database';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { record } from '../../record.ts';
import { addRefreshToken, type OpenedSession } from './open-session.ts';
import { hashSecret, REUSE_GRACE_MS } from './tokens.ts';

const { members, refreshTokens, sessions } = tables;

/**
 * Rotates a refresh token. Reuse of one rotated long ago revokes its whole session: either the thief or the owner holds
 * a copy, and nobody can tell which.
 * @returns null when the token is unknown, expired, or its session is over.
 */
export async function refreshSession(tx: Tx, token: string, now: Date): Promise<(OpenedSession & { memberId: string }) | null> {
  const tokenHash = hashSecret(token);
  const [rotated] = await tx
    .update(refreshTokens)
    .set({ rotatedAt: now })
    .where(and(eq(refreshTokens.tokenHash, tokenHash), isNull(refreshTokens.rotatedAt), gt(refreshTokens.expiresAt, now)))
    .returning();
  const [known] = rotated ? [rotated] : await tx.select().from(refreshTokens).where(eq(refreshTokens.tokenHash, tokenHash));
  if (!known || known.expiresAt <= now) return null;

  const [session] = await tx
    .select({ id: sessions.id, memberId: sessions.memberId, revokedAt: sessions.revokedAt, suspended: members.suspended })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(eq(sessions.id, known.sessionId));
  if (!session || session.revokedAt || session.suspended) return null;

  const reusedAfterGrace = !rotated && known.rotatedAt !== null && now.getTime() - known.rotatedAt.getTime() > REUSE_GRACE_MS;
  if (reusedAfterGrace) {
    await tx.update(sessions).set({ revokedAt: now }).where(eq(sessions.id, session.id));
    await record(tx, { actorId: session.memberId, verb: 'refresh_reused', subject: `session:${session.id}` });
    return null;
  }
  return { ...(await addRefreshToken(tx, session.id, now)), memberId: session.memberId };
}
