import type { DocumentRequest, FetchedFile } from './document-request.ts';
import { FetchFailed } from './fetch-failed.ts';
import { readBody } from './read-body.ts';
import { redirectTarget } from './redirect-target.ts';

const MOST_REDIRECTS = 5;

/**
 * Asks once for a document, following redirects, within `milliseconds` in all.
 * @throws FetchFailed
 */
export async function attempt(request: DocumentRequest, userAgent: string, milliseconds: number): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(milliseconds)));
  try {
    const { response, at } = await follow(request, userAgent, signal);
    const problem = problemOf(response, request);
    if (problem) {
      await response.body?.cancel();
      throw problem;
    }
    return { name: request.name, bytes: await readBody(response, signal), url: at.href };
  } catch (cause) {
    if (cause instanceof FetchFailed) throw cause;
    if (signal.aborted) throw new FetchFailed('timeout', 'the service took too long', { cause });
    throw new FetchFailed('unreachable', `the service could not be reached: ${reasonOf(cause)}`, { cause });
  }
}

/** The first answer that is not a redirect. */
async function follow(
  { url, base, headers }: DocumentRequest,
  userAgent: string,
  signal: AbortSignal,
): Promise<{ response: Response; at: URL }> {
  let at = new URL(url);
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(at, {
      // Unpacked, so that the length can be checked.
      headers: { ...headers, 'user-agent': userAgent, 'accept-encoding': 'identity' },
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return { response, at };
    await response.body?.cancel();
    if (redirects === MOST_REDIRECTS) throw new FetchFailed('refused', `more than ${MOST_REDIRECTS} redirects`);
    at = await redirectTarget(base, at, location);
  }
}

function problemOf({ status, headers }: Response, { types }: DocumentRequest): FetchFailed | null {
  // 406: the service has it, in no form or language that was asked for.
  if (status === 404 || status === 406 || status === 410)
    return new FetchFailed('not_found', `the service does not have it (${status})`);
  if (status === 429 || status >= 500) {
    return new FetchFailed('unreachable', `the service answers ${status}`, { retryAfter: retryAfter(headers) });
  }
  // A document in several parts is a 300 in Cellar, and an answer that is still being made a 202 in EUR-Lex.
  if (status !== 200) return new FetchFailed('refused', `the service answers ${status}`);
  const type = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  return types.includes(type)
    ? null
    : new FetchFailed('wrong_type', `the service sends ${type.slice(0, 60) || 'an unnamed type'}`);
}

/** Seconds or a date, as RFC 9110 section 10.2.3 has it. */
function retryAfter(headers: Headers): number {
  const value = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}

/** fetch says only "fetch failed"; its cause says why. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message ?? String(error);
}
