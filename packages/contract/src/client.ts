import type { Problem } from './problem.ts';
import { routes, type AnswerOf, type InputOf, type Route, type RouteName } from './routes.ts';

/** An HTTP answer as the client needs it. */
export interface RawAnswer {
  status: number;
  /** The body as text; empty for 204. */
  text: string;
}
/** Sends one request; `path` has its query string, `body` is JSON text. */
export type Send = (request: {
  method: Route['method'];
  path: string;
  body?: string;
  headers: Record<string, string>;
}) => Promise<RawAnswer>;

export type Client = { [N in RouteName]: (input: InputOf<N>, headers?: Record<string, string>) => Promise<AnswerOf<N>> };

/** A problem answered by the API. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail ?? problem.title}`);
    this.problem = problem;
  }
}

/**
 * The typed client: one method a route. A method resolves to the route's answer and rejects with ApiProblem on any
 * status of 400 or more.
 */
export function createClient(send: Send): Client {
  const entries = Object.entries(routes).map(([name, route]) => [
    name,
    (input: CallInput, headers = {}) => call(send, route, input, headers),
  ]);
  return Object.fromEntries(entries) as Client;
}

interface CallInput {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

async function call(send: Send, route: Route, input: CallInput, headers: Record<string, string>) {
  const answer = await send({
    method: route.method,
    path: pathOf(route.path, input),
    headers,
    ...(route.body ? { body: JSON.stringify(input.body ?? {}) } : {}),
  });
  if (answer.status >= 400) throw new ApiProblem(problemOf(answer));
  return answer.text === '' ? null : JSON.parse(answer.text);
}

function pathOf(path: string, { params = {}, query = {} }: CallInput): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  return search.size > 0 ? `${filled}?${search.toString()}` : filled;
}

function problemOf({ status, text }: RawAnswer): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return { type: 'about:blank', title: 'Unreadable answer', status, code: 'unavailable' };
  }
}
