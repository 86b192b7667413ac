import cookie from '@fastify/cookie';
import jwt from '@fastify/jwt';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { loadMember } from '../features/session/load-member.ts';
import type { OpenedSession } from '../features/session/open-session.ts';
import { ACCESS_SECONDS } from '../features/session/tokens.ts';
import { ProblemError } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { dayOf } from '../time.ts';

const ACCESS_COOKIE = 'tulkinta_access';
export const REFRESH_COOKIE = 'tulkinta_refresh';
/** Says whose account this browser has signed in to; signed, so that it cannot be made up. */
export const DEVICE_COOKIE = 'tulkinta_device';

declare module 'fastify' {
  interface FastifyRequest {
    reader: Reader;
  }
}
declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: { sid: string };
    user: { sid: string };
  }
}

/** Who reads: from `Authorization: Bearer` or the access cookie. Refuses cross-site writes. */
export async function readSessions(app: FastifyInstance, { connection, config, jwtSecret, now }: Dependencies): Promise<void> {
  await app.register(cookie, { secret: jwtSecret });
  await app.register(jwt, {
    secret: jwtSecret,
    sign: { algorithm: 'HS256', expiresIn: ACCESS_SECONDS },
    verify: { algorithms: ['HS256'] },
  });
  app.decorateRequest('reader', null);

  app.addHook('onRequest', async (request) => {
    refuseCrossSite(request, config.publicUrl);
    // These routes make or end a session from the refresh token, whatever the access token is worth.
    const path = request.routeOptions.url;
    if (path === '/api/session' && request.method === 'POST') return;
    if (path === '/api/session/refresh' || path === '/api/health') return;

    const bearer = request.headers.authorization?.match(/^Bearer (\S+)$/)?.[1];
    const token = bearer ?? request.cookies[ACCESS_COOKIE];
    const sessionId = token && sessionIdIn(app, token);
    request.reader = sessionId ? await loadMember(connection, sessionId, dayOf(now())) : null;
    if (!request.reader && (bearer || request.cookies[REFRESH_COOKIE])) throw new ProblemError('session_expired');
  });
}

function sessionIdIn(app: FastifyInstance, token: string): string | null {
  try {
    return app.jwt.verify<{ sid: string }>(token).sid;
  } catch {
    return null;
  }
}

/**
 * A browser says where a write comes from; ours come from our own pages. Requests without either header come from
 * programs, which hold no cookies of a victim's.
 */
function refuseCrossSite({ method, headers }: FastifyRequest, publicUrl: string): void {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return;
    throw new ProblemError('cross_site');
  }
  const { origin, host } = headers;
  if (origin === undefined || origin === new URL(publicUrl).origin) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new ProblemError('cross_site');
}

/** Puts a session's tokens in the browser's cookies and returns the access token. */
export async function giveTokens(
  reply: FastifyReply,
  { config }: Pick<Dependencies, 'config'>,
  session: OpenedSession & { memberId: string },
): Promise<string> {
  const accessToken = await reply.jwtSign({ sid: session.sessionId });
  const common = { httpOnly: true, sameSite: 'lax', path: '/', secure: config.publicUrl.startsWith('https:') } as const;
  void reply.setCookie(ACCESS_COOKIE, accessToken, { ...common, maxAge: ACCESS_SECONDS });
  void reply.setCookie(REFRESH_COOKIE, session.refreshToken, { ...common, expires: session.refreshExpiresAt });
  void reply.setCookie(DEVICE_COOKIE, session.memberId, { ...common, signed: true, maxAge: 400 * 86_400 });
  return accessToken;
}

/** Takes the session's tokens from the browser. */
export function takeTokens(reply: FastifyReply): void {
  void reply.clearCookie(ACCESS_COOKIE, { path: '/' }).clearCookie(REFRESH_COOKIE, { path: '/' });
}
