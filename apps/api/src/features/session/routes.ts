import type { SessionView } from '@tulkinta/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Dependencies } from '../../dependencies.ts';
import { DEVICE_COOKIE, giveTokens, REFRESH_COOKIE, takeTokens } from '../../plugins/session.ts';
import { serve, serveMembers } from '../../plugins/routes.ts';
import { ProblemError } from '../../problem.ts';
import { dayOf } from '../../time.ts';
import { loadMember } from './load-member.ts';
import { meView } from './me.ts';
import type { OpenedSession } from './open-session.ts';
import { refreshSession } from './refresh.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { ACCESS_SECONDS } from './tokens.ts';

export function sessionRoutes(app: FastifyInstance, deps: Dependencies): void {
  const { db, now } = deps;

  serve(app, 'signIn', async ({ body, request, reply }) => {
    const device = request.cookies[DEVICE_COOKIE];
    const deviceOf = device ? request.unsignCookie(device).value : null;
    const session = await signIn(db, { ...body, address: request.ip, deviceOf }, now());
    return sessionView(deps, reply, session);
  });

  serve(app, 'refreshSession', async ({ request, reply }) => {
    const token = request.cookies[REFRESH_COOKIE];
    const session = token ? await db.transaction((tx) => refreshSession(tx, token, now())) : null;
    if (!session) {
      takeTokens(reply);
      throw new ProblemError('not_signed_in');
    }
    return sessionView(deps, reply, session);
  });

  serveMembers(app, 'signOut', async ({ reader, query, reply }) => {
    await db.transaction((tx) => signOut(tx, reader, query.everywhere ?? false, now()));
    takeTokens(reply);
    return null;
  });

  serveMembers(app, 'me', ({ reader }) => meView(deps, reader));
}

/** Hands out the session's tokens and tells who signed in. */
export async function sessionView(
  deps: Dependencies,
  reply: FastifyReply,
  session: OpenedSession & { memberId: string },
): Promise<SessionView> {
  const { connection, now } = deps;
  const member = await loadMember(connection, session.sessionId, dayOf(now()));
  if (!member) throw new ProblemError('not_signed_in');
  const accessToken = await giveTokens(reply, deps, session);
  return {
    accessToken,
    expiresAt: new Date(now().getTime() + ACCESS_SECONDS * 1000).toISOString(),
    me: await meView(deps, member),
  };
}
