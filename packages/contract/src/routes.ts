import { Type, type Static, type TSchema } from 'typebox';
import { Created, IdParams, LanguageQuery, Nothing, page } from './fields.ts';
import * as law from './law.ts';
import * as needs from './needs.ts';
import * as notifications from './notifications.ts';
import * as people from './people.ts';
import * as search from './search.ts';
import * as threads from './threads.ts';

/** One HTTP route: what it takes and what it answers on success. Every route may also answer a Problem. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Fastify style, `:name` for parameters. */
  path: string;
  summary: string;
  params?: TSchema;
  query?: TSchema;
  body?: TSchema;
  /** The success status and its schema. */
  status: 200 | 201 | 204;
  answer: TSchema;
}

export const Health = Type.Object({
  status: Type.Enum(['ok', 'degraded']),
  database: Type.Enum(['ok', 'down']),
  search: Type.Object({ engine: Type.String(), healthy: Type.Boolean(), lagMs: Type.Number(), waiting: Type.Integer() }),
  version: Type.String(),
});

/** Every route of the API, by name. The API serves exactly these; the client calls exactly these. */
export const routes = {
  health: { method: 'GET', path: '/api/health', summary: 'Is the service well', status: 200, answer: Health },

  signIn: {
    method: 'POST',
    path: '/api/session',
    summary: 'Sign in',
    body: people.SignIn,
    status: 201,
    answer: people.SessionView,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out here, or everywhere',
    query: people.SignOutQuery,
    status: 204,
    answer: Nothing,
  },
  refreshSession: {
    method: 'POST',
    path: '/api/session/refresh',
    summary: 'Rotate the refresh token',
    status: 201,
    answer: people.SessionView,
  },
  me: { method: 'GET', path: '/api/me', summary: 'Who am I and what may I do', status: 200, answer: people.MeView },
  inviteMember: {
    method: 'POST',
    path: '/api/invitations',
    summary: 'Invite a member',
    body: people.NewInvitation,
    status: 201,
    answer: people.InvitationCreated,
  },
  invitation: {
    method: 'GET',
    path: '/api/invitations/:token',
    summary: 'An invitation',
    params: people.TokenParams,
    status: 200,
    answer: people.InvitationView,
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/invitations/:token/acceptance',
    summary: 'Accept an invitation',
    params: people.TokenParams,
    body: people.AcceptInvitation,
    status: 201,
    answer: people.SessionView,
  },

  threads: {
    method: 'GET',
    path: '/api/threads',
    summary: 'Threads, latest activity first',
    query: threads.ThreadQuery,
    status: 200,
    answer: page(threads.ThreadSummary),
  },
  startThread: {
    method: 'POST',
    path: '/api/threads',
    summary: 'Ask, share an experience, propose an initiative',
    body: threads.NewThread,
    status: 201,
    answer: Created,
  },
  thread: {
    method: 'GET',
    path: '/api/threads/:id',
    summary: 'A thread with all said under it',
    params: IdParams,
    query: threads.ThreadOnQuery,
    status: 200,
    answer: threads.ThreadView,
  },
  editThread: {
    method: 'PATCH',
    path: '/api/threads/:id',
    summary: 'Edit the opening post and its tags',
    params: IdParams,
    body: threads.ThreadPatch,
    status: 200,
    answer: threads.ThreadView,
  },
  postAnswer: {
    method: 'POST',
    path: '/api/threads/:id/answers',
    summary: 'Answer',
    params: IdParams,
    body: threads.NewAnswer,
    status: 201,
    answer: Created,
  },
  postReply: {
    method: 'POST',
    path: '/api/posts/:id/replies',
    summary: 'Reply to any post',
    params: IdParams,
    body: threads.NewReply,
    status: 201,
    answer: Created,
  },
  reviewAnswer: {
    method: 'POST',
    path: '/api/answers/:id/reviews',
    summary: 'Say what an answer is worth after its law has changed',
    params: IdParams,
    body: threads.NewReview,
    status: 204,
    answer: Nothing,
  },
  reviews: {
    method: 'GET',
    path: '/api/reviews',
    summary: 'Answers whose law has changed and that wait for review, oldest first',
    query: threads.ReviewQuery,
    status: 200,
    answer: page(threads.WaitingReview),
  },
  post: {
    method: 'GET',
    path: '/api/posts/:id',
    summary: 'One post',
    params: IdParams,
    status: 200,
    answer: threads.PostOfThread,
  },
  editPost: {
    method: 'PATCH',
    path: '/api/posts/:id',
    summary: 'Edit a post',
    params: IdParams,
    body: threads.PostPatch,
    status: 200,
    answer: threads.PostOfThread,
  },
  revisions: {
    method: 'GET',
    path: '/api/posts/:id/revisions',
    summary: 'The revisions of a post, newest first',
    params: IdParams,
    status: 200,
    answer: threads.RevisionList,
  },
  acceptAnswer: {
    method: 'PUT',
    path: '/api/threads/:id/acceptance',
    summary: 'Accept an answer, or none',
    params: IdParams,
    body: threads.Acceptance,
    status: 204,
    answer: Nothing,
  },
  takePosition: {
    method: 'PUT',
    path: '/api/answers/:id/position',
    summary: 'Confirm or dispute an answer',
    params: IdParams,
    body: threads.NewPosition,
    status: 204,
    answer: Nothing,
  },
  withdrawPosition: {
    method: 'DELETE',
    path: '/api/answers/:id/position',
    summary: 'Withdraw a position',
    params: IdParams,
    status: 204,
    answer: Nothing,
  },
  watch: {
    method: 'PUT',
    path: '/api/threads/:id/watch',
    summary: 'Watch a thread',
    params: IdParams,
    status: 204,
    answer: Nothing,
  },
  unwatch: {
    method: 'DELETE',
    path: '/api/threads/:id/watch',
    summary: 'Stop watching a thread',
    params: IdParams,
    status: 204,
    answer: Nothing,
  },

  preview: {
    method: 'POST',
    path: '/api/preview',
    summary: 'A text as it would look in a post',
    body: threads.Preview,
    status: 200,
    answer: threads.PreviewView,
  },

  draft: {
    method: 'GET',
    path: '/api/drafts/:key',
    summary: 'A half-written form',
    params: threads.DraftParams,
    status: 200,
    answer: threads.DraftView,
  },
  saveDraft: {
    method: 'PUT',
    path: '/api/drafts/:key',
    summary: 'Keep a half-written form',
    params: threads.DraftParams,
    body: threads.Draft,
    status: 200,
    answer: threads.DraftView,
  },
  dropDraft: {
    method: 'DELETE',
    path: '/api/drafts/:key',
    summary: 'Drop a half-written form',
    params: threads.DraftParams,
    status: 204,
    answer: Nothing,
  },

  search: {
    method: 'GET',
    path: '/api/search',
    summary: 'Find questions and answers',
    query: search.SearchQuery,
    status: 200,
    answer: search.SearchPage,
  },
  similar: {
    method: 'GET',
    path: '/api/search/similar',
    summary: 'Threads like a title',
    query: search.SimilarQuery,
    status: 200,
    answer: search.SimilarList,
  },
  similarTo: {
    method: 'POST',
    path: '/api/search/similar',
    summary: 'Threads like a draft',
    body: search.SimilarBody,
    status: 200,
    answer: search.SimilarList,
  },

  acts: { method: 'GET', path: '/api/acts', summary: 'The acts', query: law.ActsQuery, status: 200, answer: law.ActList },
  act: {
    method: 'GET',
    path: '/api/acts/:jurisdiction/:year/:number',
    summary: 'An act',
    params: law.ActParams,
    status: 200,
    answer: law.ActView,
  },
  actProvisions: {
    method: 'GET',
    path: '/api/acts/:jurisdiction/:year/:number/provisions',
    summary: 'The whole tree of an act',
    params: law.ActParams,
    query: law.TreeQuery,
    status: 200,
    answer: law.ActTree,
  },
  amendment: {
    method: 'GET',
    path: '/api/acts/:jurisdiction/:year/:number/amendments/:from',
    summary: 'What changed in an act on a day, and the answers it touches',
    params: law.AmendmentParams,
    query: LanguageQuery,
    status: 200,
    answer: law.AmendmentView,
  },
  passChanges: {
    method: 'PUT',
    path: '/api/acts/:jurisdiction/:year/:number/amendments/:from/passes',
    summary: 'Say of changes that they do not touch meaning',
    params: law.AmendmentParams,
    body: law.PassChanges,
    status: 204,
    answer: Nothing,
  },
  lawKeeping: {
    method: 'GET',
    path: '/api/law/fetches',
    summary: 'Fetches of law from the official services, newest first, and the versions they offer',
    status: 200,
    answer: law.LawKeeping,
  },
  fetchLaw: {
    method: 'POST',
    path: '/api/law/fetches',
    summary: 'Fetch an act from the official services',
    body: law.NewLawFetch,
    status: 201,
    answer: Created,
  },
  dismissOffer: {
    method: 'PUT',
    path: '/api/law/offers/dismissal',
    summary: 'Leave an offered version out',
    body: law.OfferDismissal,
    status: 204,
    answer: Nothing,
  },
  provision: {
    method: 'GET',
    path: '/api/provisions',
    summary: 'A provision',
    query: law.ProvisionQuery,
    status: 200,
    answer: law.ProvisionView,
  },
  provisionMatches: {
    method: 'GET',
    path: '/api/provisions/matches',
    summary: 'The picker: provisions by number, heading words or short name',
    query: law.ProvisionMatchQuery,
    status: 200,
    answer: law.ProvisionMatches,
  },
  citingPosts: {
    method: 'GET',
    path: '/api/provisions/citations',
    summary: 'Threads and answers that cite a provision or what is in it',
    query: threads.CitingQuery,
    status: 200,
    answer: page(threads.CitingPost),
  },
  citations: {
    method: 'GET',
    path: '/api/citations',
    summary: 'Citations recognised in a text',
    query: law.CitationQuery,
    status: 200,
    answer: law.CitationList,
  },
  citationsIn: {
    method: 'POST',
    path: '/api/citations',
    summary: 'Citations recognised in a long text',
    body: law.CitationBody,
    status: 200,
    answer: law.CitationList,
  },

  raiseNeed: {
    method: 'POST',
    path: '/api/threads/:id/needs',
    summary: 'Raise a need to change the law',
    params: IdParams,
    body: needs.NewNeed,
    status: 201,
    answer: Created,
  },
  supportNeed: {
    method: 'PUT',
    path: '/api/needs/:id/support',
    summary: "Add one's organisation's support",
    params: IdParams,
    body: needs.NewSupport,
    status: 204,
    answer: Nothing,
  },
  needs: {
    method: 'GET',
    path: '/api/needs',
    summary: 'Needs; the docket',
    query: needs.NeedQuery,
    status: 200,
    answer: needs.NeedPage,
  },
  need: {
    method: 'GET',
    path: '/api/needs/:id',
    summary: 'A need with its evidence',
    params: IdParams,
    status: 200,
    answer: needs.NeedView,
  },
  decideNeed: {
    method: 'POST',
    path: '/api/needs/:id/decisions',
    summary: "The ministry's next step",
    params: IdParams,
    body: needs.NewDecision,
    status: 201,
    answer: Created,
  },

  notifications: {
    method: 'GET',
    path: '/api/notifications',
    summary: 'What happened on what I follow',
    query: notifications.NotificationQuery,
    status: 200,
    answer: page(notifications.NotificationView),
  },
  markNotificationsRead: {
    method: 'POST',
    path: '/api/notifications/read',
    summary: 'Mark some or all read',
    body: notifications.MarkRead,
    status: 204,
    answer: Nothing,
  },
} as const satisfies Record<string, Route>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;

type StaticOf<R, K extends string> = K extends keyof R ? (R[K] extends TSchema ? Static<R[K]> : never) : never;
type Input<R, K extends 'params' | 'query' | 'body'> = K extends keyof R
  ? Record<never, never> extends StaticOf<R, K>
    ? { [P in K]?: StaticOf<R, K> }
    : { [P in K]: StaticOf<R, K> }
  : Record<never, never>;

/** What a call of a route takes: its params, query and body, each only where the route has it. */
export type InputOf<N extends RouteName> = Input<Routes[N], 'params'> & Input<Routes[N], 'query'> & Input<Routes[N], 'body'>;
/** What a route answers on success. */
export type AnswerOf<N extends RouteName> = Static<Routes[N]['answer']>;
