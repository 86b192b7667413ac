import { createClient, routes, type InputOf, type Route, type RouteName } from '@tulkinta/contract';
import type { FastifyInstance } from 'fastify';
import { AI_ACT, ARTICLE_6, need, question, UNKNOWN_ID } from './given.ts';

/** Every route of the contract, for tests that hold for all of them. */
export const everyRoute = Object.entries(routes).map(([name, route]) => ({ ...(route as Route), name: name as RouteName }));
export const mutatingRoutes = everyRoute.filter(({ method }) => method !== 'GET');

/** The things that routes are asked about. */
export interface Things {
  thread: string;
  answer: string;
  /** An answer or reply of the member who asks. */
  ownPost: string;
  need: string;
  organisation: string;
}
const nothing: Things = {
  thread: UNKNOWN_ID,
  answer: UNKNOWN_ID,
  ownPost: UNKNOWN_ID,
  need: UNKNOWN_ID,
  organisation: UNKNOWN_ID,
};

/** A right input of every route: a route added to the contract without one does not pass the type check. */
export function inputsOf(some: Partial<Things> = {}): { [N in RouteName]: InputOf<N> } {
  const { thread, answer, ownPost, need: needId, organisation } = { ...nothing, ...some };
  const act = { jurisdiction: 'eu', year: '2024', number: '1689' } as const;
  const token = 'a-token-nobody-was-given';
  return {
    health: {},
    signIn: { body: { email: 'nobody@test.example', password: 'not a password' } },
    signOut: { query: { everywhere: false } },
    refreshSession: {},
    me: {},
    inviteMember: { body: { email: 'new@test.example', role: 'member', organisationId: organisation, language: 'en' } },
    invitation: { params: { token } },
    acceptInvitation: { params: { token }, body: { name: 'A new member', password: 'a password long enough' } },
    threads: { query: { kind: 'question', act: AI_ACT, provision: ARTICLE_6, language: 'en', limit: 100 } },
    startThread: { body: question({ provisions: [ARTICLE_6], roles: ['deployer'], use: 'triage' }) },
    thread: { params: { id: thread }, query: {} },
    editThread: {
      params: { id: thread },
      body: { title: 'Another title', body: 'Another body.', roles: ['provider'], use: null },
    },
    postAnswer: { params: { id: thread }, body: { body: 'An answer.', language: 'en', provisions: [ARTICLE_6] } },
    postReply: { params: { id: answer }, body: { body: 'A reply.', provisions: [ARTICLE_6] } },
    post: { params: { id: ownPost } },
    editPost: { params: { id: ownPost }, body: { body: 'Said otherwise.', provisions: [ARTICLE_6] } },
    revisions: { params: { id: ownPost } },
    acceptAnswer: { params: { id: thread }, body: { answerId: answer } },
    takePosition: { params: { id: answer }, body: { stand: 'confirms', reason: 'So says Article 6.' } },
    withdrawPosition: { params: { id: answer } },
    reviewAnswer: { params: { id: ownPost }, body: { outcome: 'no_longer_holds', reason: 'Article 6 has changed.' } },
    reviews: { query: { mine: true, limit: 100 } },
    watch: { params: { id: thread } },
    unwatch: { params: { id: thread } },
    preview: { body: { body: '**Bold**' } },
    draft: { params: { key: 'a-draft' } },
    saveDraft: { params: { key: 'a-draft' }, body: { fields: { title: 'Half a title' } } },
    dropDraft: { params: { key: 'a-draft' } },
    search: { query: { q: 'triage', act: [AI_ACT], limit: 50 } },
    similar: { query: { title: 'triage', language: 'en' } },
    similarTo: { body: { title: 'triage', body: 'messages', language: 'en', provisions: [ARTICLE_6] } },
    acts: { query: { counts: true } },
    act: { params: act },
    actProvisions: { params: act, query: { on: '2026-11-23', depth: 'all', q: 'risk' } },
    amendment: { params: { ...act, from: '2026-07-27' }, query: { language: 'en' } },
    lawKeeping: {},
    fetchLaw: { body: { act: AI_ACT, languages: ['en'] } },
    dismissOffer: { body: { act: AI_ACT, from: '2027-03-01' } },
    passChanges: {
      params: { ...act, from: '2026-07-27' },
      body: { provisions: [`${AI_ACT}/art_10/par_1`], reason: 'Words only.' },
    },
    provision: { query: { id: ARTICLE_6, language: 'en', on: '2026-11-23' } },
    provisionMatches: { query: { q: 'AI Act 6', language: 'en', limit: 10 } },
    citingPosts: { query: { id: ARTICLE_6, limit: 100 } },
    citations: { query: { text: 'AI Act Article 6', language: 'en', act: AI_ACT } },
    citationsIn: { body: { text: 'AI Act Article 6', language: 'en', act: AI_ACT } },
    raiseNeed: { params: { id: thread }, body: need() },
    supportNeed: { params: { id: needId }, body: { impact: 'We wait too.' } },
    needs: { query: { act: AI_ACT, sort: 'newest', limit: 100 } },
    need: { params: { id: needId } },
    decideNeed: { params: { id: needId }, body: { status: 'received', reply: 'We have it.' } },
    notifications: { query: { limit: 100 } },
    markNotificationsRead: { body: { ids: [UNKNOWN_ID] } },
  };
}

export interface RawRequest {
  method: Route['method'];
  url: string;
  /** JSON text. */
  payload?: string;
}

/** A call of a route as the HTTP request that the typed client makes of it. */
export async function requestOf<N extends RouteName>(name: N, input: InputOf<N>): Promise<RawRequest> {
  const made: RawRequest[] = [];
  const client = createClient(async ({ method, path, body }) => {
    made.push({ method, url: path, ...(body !== undefined && { payload: body }) });
    return { status: 200, text: 'null' };
  });
  await client[name](input);
  return made[0]!;
}

/** Sends a request as it is, with a JSON body where it has one. */
export const send = (app: FastifyInstance, { method, url, payload }: RawRequest, headers: Record<string, string> = {}) =>
  app.inject({
    method,
    url,
    headers: { ...(payload !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(payload !== undefined && { payload }),
  });
