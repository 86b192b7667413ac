import type { RequestEvent } from '@sveltejs/kit';
import { ApiProblem, createClient, type Client } from '@tulkinta/contract';
import { keepCookies } from './cookies.ts';

/** Set by the API's server before it loads the pages: a request to the API without a socket. */
type Inject = (request: {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** Where the reader's request came from. */
  address: string;
  body?: string;
}) => Promise<{ status: number; headers: Record<string, string | string[]>; text: string }>;

const injectKey = Symbol.for('tulkinta.inject');

/** The API as this request's reader: their cookies and address go along, its cookies come back to the browser. */
export function apiFor(event: RequestEvent): Client {
  return createClient((asked) => injected(event, asked));
}

interface Asked {
  method: string;
  path: string;
  body?: string | undefined;
  headers?: Record<string, string> | undefined;
}

/** The API's answer as it comes, to this request's reader. */
export async function injected(
  event: RequestEvent,
  { method, path, body, headers }: Asked,
): Promise<{ status: number; text: string }> {
  const inject = (globalThis as Record<symbol, unknown>)[injectKey] as Inject | undefined;
  if (!inject) throw new ApiProblem({ type: 'about:blank', title: 'No API', status: 503, code: 'unavailable' });
  const answer = await inject({
    method,
    path,
    headers: { ...headersOf(event, method), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    address: event.getClientAddress(),
    ...(body === undefined ? {} : { body }),
  });
  keepCookies(event, answer.headers['set-cookie']);
  return answer;
}

function headersOf({ cookies, request }: RequestEvent, method: string): Record<string, string> {
  const headers: Record<string, string> = {};
  const kept = cookies.getAll().filter(({ name, value }) => name.startsWith('tulkinta_') && value);
  if (kept.length > 0) headers.cookie = kept.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  for (const name of ['host', 'user-agent', 'accept-language', 'x-forwarded-for', ...(method === 'GET' ? [] : ['origin'])]) {
    const value = request.headers.get(name);
    if (value) headers[name] = value;
  }
  return headers;
}
