import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { ApiProblem, type Language, type ProblemCode } from '@tulkinta/contract';
import { languages, preferredLanguage } from '#lib/locale.ts';
import { apiFor } from '#lib/server/api.ts';
import { compress } from '#lib/server/compress.ts';
import { inLocale } from '#lib/server/locale.ts';
import { problemSentence } from '#lib/server/problem-sentences.ts';
import { readerOf, renewSession } from '#lib/server/session.ts';
import { asVisitor } from '#lib/server/visitor-pages.ts';

const languageCookie = 'tulkinta_language';

export const handle: Handle = async ({ event, resolve }) => {
  const locale = localeOf(event.url.pathname);
  const wanted =
    locale ??
    chosenLanguage(event.cookies.get(languageCookie)) ??
    preferredLanguage(event.request.headers.get('accept-language'));
  if (!locale && event.request.method === 'GET' && !event.isDataRequest && event.route.id === null) {
    const location = `/${wanted}${event.url.pathname === '/' ? '' : event.url.pathname}${event.url.search}`;
    return new Response(null, { status: 302, headers: { location, vary: 'accept-language, cookie' } });
  }
  if (isForeignPost(event.request)) return new Response('Cross-site request refused', { status: 403 });
  event.locals.locale = wanted;
  event.locals.api = apiFor(event);
  event.locals.me = readerOf(event);
  await renewSession(event);
  if (locale && event.cookies.get(languageCookie) !== locale) {
    event.cookies.set(languageCookie, locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax', secure: false, httpOnly: true });
  }
  const response = await asVisitor(event, async () =>
    inLocale(wanted, () =>
      resolve(event, {
        transformPageChunk: ({ html }) => html.replace('%lang%', wanted),
        preload: ({ type, path }) => type === 'js' || type === 'css' || path.endsWith('.woff2'),
      }),
    ),
  );
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
  return compress(event.request, response);
};

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

const localeOf = (pathname: string) => chosenLanguage(/^\/(\w\w)(?=\/|$)/.exec(pathname)?.[1]);

const chosenLanguage = (name: string | undefined): Language | undefined => languages.find((language) => language === name);

/** A form post that another site's page made: its Origin is not the host it came to. */
function isForeignPost(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const origin = request.headers.get('origin');
  return !origin || !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host');
}

/** What each status of our own or Kit's is called as a problem. */
const codes: Record<number, ProblemCode> = {
  400: 'invalid_input',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  503: 'unavailable',
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') {
    const code = ('code' in error && error.code) || codes[error.status] || 'internal';
    return { code, message: problemSentence({ code }) };
  }
  if (error instanceof ApiProblem)
    return { status: error.problem.status, code: error.problem.code, message: problemSentence(error.problem) };
  const reference = crypto.randomUUID().slice(0, 8);
  console.error(`web error ${reference} at ${event.url.pathname}:`, error);
  return { code: 'internal', message: problemSentence({ code: 'internal' }), reference };
};
