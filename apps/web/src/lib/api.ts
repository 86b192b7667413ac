import type { AnswerOf, InputOf, Problem, RouteName, Routes } from '@tulkinta/contract';

/** A problem the API answered to the browser. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/**
 * Asks the API from the browser: same origin, cookies along, a run-out session renewed once and the request repeated.
 * `ask<'search'>('GET', '/api/search', { query: { q } })` is checked against the contract by its types alone, so that
 * the schemas stay out of the pages' code.
 */
export async function ask<N extends RouteName>(
  method: Routes[N]['method'],
  path: Routes[N]['path'],
  input: InputOf<N>,
  headers: Record<string, string> = {},
): Promise<AnswerOf<N>> {
  const { params, query, body } = input as { params?: Record<string, string>; query?: Query; body?: unknown };
  const send = () =>
    request(fill(path, params, query), {
      method,
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
  let answer = await send();
  if (answer.status === 401 && answer.text.includes('session_expired') && (await renew())) answer = await send();
  if (answer.status >= 400) throw new Refusal(problemOf(answer));
  return (answer.text === '' ? null : JSON.parse(answer.text)) as AnswerOf<N>;
}

type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

interface Answer {
  status: number;
  text: string;
}

function fill(path: string, params: Record<string, string> = {}, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined && one !== null) search.append(name, String(one));
  }
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return search.size > 0 ? `${filled}?${search}` : filled;
}

async function request(path: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin' });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 503, text: '' };
  }
}

/** One renewal at a time over all tabs: a refresh token is good for one use. */
async function renew(): Promise<boolean> {
  const refresh = async () => (await request('/api/session/refresh', { method: 'POST' })).status < 400;
  return navigator.locks ? navigator.locks.request('tulkinta-session', refresh) : refresh();
}

function problemOf({ status, text }: Answer): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return { type: 'about:blank', title: 'No answer', status, code: 'unavailable' };
  }
}
