import { tables, type Tx } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';
import { hashSecret, newSecret, REFRESH_DAYS } from './tokens.ts';

const { refreshTokens, sessions } = tables;

export interface OpenedSession {
  sessionId: string;
  refreshToken: string;
  refreshExpiresAt: Date;
}

/** Opens a session for a member on one device. */
export async function openSession(tx: Tx, memberId: string, now: Date): Promise<OpenedSession> {
  const sessionId = uuid();
  await tx.insert(sessions).values({ id: sessionId, memberId, createdAt: now });
  return addRefreshToken(tx, sessionId, now);
}

/** Adds a fresh refresh token to a session. */
export async function addRefreshToken(tx: Tx, sessionId: string, now: Date): Promise<OpenedSession> {
  const refreshToken = newSecret();
  const refreshExpiresAt = new Date(now.getTime() + REFRESH_DAYS * 86_400_000);
  await tx.insert(refreshTokens).values({ tokenHash: hashSecret(refreshToken), sessionId, expiresAt: refreshExpiresAt });
  return { sessionId, refreshToken, refreshExpiresAt };
}
