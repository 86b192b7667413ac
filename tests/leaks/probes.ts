import { needStatuses, standings, threadKinds, type InputOf, type RouteName } from '@tulkinta/contract';
import { inputsOf } from '../every-route.ts';
import { AI_ACT } from '../given.ts';
import { SECRET_PROVISION, SHARED_PROVISION } from './secrets.ts';

/**
 * How a route could tell of a secret, and so how it is tried:
 * - `everywhere`: it tells of many things; with these inputs it must answer as if the secret were not there;
 * - `one`: it tells of, or does something to, the thing it is asked about; to a secret's id it must answer as to an unknown one;
 * - `neither`: it tells of nobody's threads, for the reason given.
 */
type Probe<N extends RouteName> = { everywhere: InputOf<N>[] } | { one: (id: string) => InputOf<N> } | { neither: string };

/** A decision for every route: one added to the contract without it does not pass the type check. `mark` begins the words of the secret. */
export const probesFor = (mark: string): { [N in RouteName]: Probe<N> } => ({
  health: { neither: 'tells of the service' },
  signIn: { neither: 'tells who one is oneself' },
  signOut: { neither: 'tells nothing' },
  refreshSession: { neither: 'tells who one is oneself' },
  me: { everywhere: [{}] },
  inviteMember: { neither: 'tells of an invitation' },
  invitation: { neither: 'tells of an invitation' },
  acceptInvitation: { neither: 'tells who one is oneself' },

  threads: {
    everywhere: [
      {},
      { query: { limit: 100 } },
      { query: { unanswered: true } },
      { query: { mine: true } },
      { query: { language: 'en' } },
      ...threadKinds.map((kind) => ({ query: { kind } })),
      ...standings.map((standing) => ({ query: { standing } })),
      ...[AI_ACT, SECRET_PROVISION, SHARED_PROVISION].map((provision) => ({ query: { provision } })),
      { query: { act: AI_ACT } },
    ],
  },
  startThread: { neither: 'makes a thread of one’s own' },
  thread: { one: (id) => ({ params: { id } }) },
  editThread: { one: (id) => ({ params: { id }, body: { title: 'Another title' } }) },
  postAnswer: { one: (id) => ({ params: { id }, body: { body: 'An answer.' } }) },
  postReply: { one: (id) => ({ params: { id }, body: { body: 'A reply.' } }) },
  post: { one: (id) => ({ params: { id } }) },
  editPost: { one: (id) => ({ params: { id }, body: { body: 'Said otherwise.', revision: 1 } }) },
  revisions: { one: (id) => ({ params: { id } }) },
  acceptAnswer: { one: (id) => ({ params: { id }, body: { answerId: id } }) },
  takePosition: { one: (id) => ({ params: { id }, body: { stand: 'confirms', reason: 'So.' } }) },
  withdrawPosition: { one: (id) => ({ params: { id } }) },
  reviewAnswer: { one: (id) => inputsOf({ ownPost: id }).reviewAnswer },
  reviews: { everywhere: [{}, { query: { mine: true } }] },
  watch: { one: (id) => ({ params: { id } }) },
  unwatch: { one: (id) => ({ params: { id } }) },

  preview: { neither: 'shows the text it is given' },
  draft: { neither: 'tells of one’s own drafts' },
  saveDraft: { neither: 'tells of one’s own drafts' },
  dropDraft: { neither: 'tells nothing' },

  search: {
    everywhere: [
      {},
      ...['title', 'body', 'answer', 'reply', 'problem', ''].map((word) => ({ query: { q: mark + word } })),
      { query: { q: `"${mark}title of the triage"` } },
      { query: { q: `${mark}titel` } },
      { query: { q: 'triage assistant' } },
      { query: { q: 'dictation', limit: 50 } },
      { query: { q: `dictation -${mark}body` } },
      { query: { q: 'The asker hospital' } },
      { query: { q: 'AI Act 14(2)' } },
      { query: { act: [AI_ACT] } },
      { query: { provision: [SECRET_PROVISION] } },
      { query: { article: [`${AI_ACT}/art_14`] } },
      { query: { role: ['importer'] } },
      { query: { use: ['research'] } },
      { query: { standing: ['contested'] } },
      { query: { kind: ['answer'] } },
      ...needStatuses.map((status) => ({ query: { need: [status] } })),
    ],
  },
  similar: { everywhere: [`${mark}title of the triage assistant`, 'triage assistant'].map((title) => ({ query: { title } })) },
  similarTo: {
    everywhere: [`${mark}title`, 'dictation'].map((title) => ({ body: { title, body: title, provisions: [SECRET_PROVISION] } })),
  },

  acts: { everywhere: [{ query: {} }] },
  act: { everywhere: [inputsOf().act] },
  actProvisions: { everywhere: [{ params: inputsOf().act.params }] },
  amendment: { everywhere: [inputsOf().amendment] },
  lawKeeping: { neither: 'tells of the law' },
  fetchLaw: { neither: 'tells of the law' },
  dismissOffer: { neither: 'tells of the law' },
  passChanges: { neither: 'tells of the law' },
  provision: { everywhere: [SECRET_PROVISION, `${AI_ACT}/art_14`, SHARED_PROVISION].map((id) => ({ query: { id } })) },
  provisionMatches: { everywhere: [mark, 'AI Act 14'].map((q) => ({ query: { q } })) },
  citingPosts: { everywhere: [SECRET_PROVISION, `${AI_ACT}/art_14`, SHARED_PROVISION, AI_ACT].map((id) => ({ query: { id } })) },
  citations: { neither: 'tells of the law' },
  citationsIn: { neither: 'tells of the law' },

  raiseNeed: { one: (id) => inputsOf({ thread: id }).raiseNeed },
  supportNeed: { one: (id) => inputsOf({ need: id }).supportNeed },
  needs: {
    everywhere: [
      ...(['newest', 'oldest', 'organisations', 'status', 'provision'] as const).map((sort) => ({ query: { sort, limit: 100 } })),
      ...needStatuses.map((status) => ({ query: { status } })),
      { query: { act: AI_ACT } },
      { query: { provision: SECRET_PROVISION } },
      { query: { overdue: true } },
      { query: { mine: true } },
    ],
  },
  need: { one: (id) => ({ params: { id } }) },
  decideNeed: { one: (id) => inputsOf({ need: id }).decideNeed },

  notifications: { everywhere: [{ query: { limit: 100 } }] },
  markNotificationsRead: { one: (id) => ({ body: { ids: [id] } }) },
});
