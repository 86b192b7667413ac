import type { Language } from '@tulkinta/contract';
import { locale } from '#lib/locale.ts';

type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** Every link of the pages, in the reader's language. Ids of the law are paths already (`eu/2024/1689/art_6`). */
export const paths = {
  home: () => at(''),
  threads: (query?: Query) => at('/threads', query),
  thread: (id: string) => at(`/threads/${id}`),
  /** The thread, opened at a post's reply form. */
  reply: (threadId: string, postId: string) => `${at(`/threads/${threadId}`, { reply: postId })}#reply-${postId}`,
  post: (threadId: string, postId: string) => `${at(`/threads/${threadId}`)}#post-${postId}`,
  editThread: (id: string) => at(`/threads/${id}/edit`),
  editPost: (id: string) => at(`/posts/${id}/edit`),
  /** Where the author brings an answer in line with a law that has changed. */
  reviseAnswer: (id: string) => at(`/posts/${id}/edit`, { review: 1 }),
  reviews: (query?: Query) => at('/reviews', query),
  revisions: (postId: string) => at(`/posts/${postId}/revisions`),
  ask: (query?: Query) => at('/ask', query),
  search: (query?: Query) => at('/search', query),
  law: () => at('/law'),
  lawKeeping: () => at('/law/keeping'),
  act: (id: string) => at(`/law/${id}`),
  /** What changed in an act on a day; `provision`: opened at one of those that changed. */
  amendment: (act: string, from: string, provision?: string) =>
    at(`/law/${act}/amendments/${from}`) + (provision ? `#${provision.slice(act.length + 1)}` : ''),
  provision: (id: string, query?: Query) => provision(id, query),
  /** The own page of anything in an act, however deep; `provision` leads to its place in the article. */
  provisionPage: (id: string, query?: Query) => at(`/law/${id}`, query),
  needs: (query?: Query) => at('/needs', query),
  need: (id: string) => at(`/needs/${id}`),
  raiseNeed: (threadId: string) => at(`/threads/${threadId}/needs/new`),
  docket: (query?: Query) => at('/docket', query),
  notifications: (query?: Query) => at('/notifications', query),
  signIn: (next?: string) => at('/sign-in', { next }),
  signedOut: () => at('/sign-in', { out: 1 }),
  invitation: (token: string) => at(`/invitations/${token}`),
  me: () => at('/me'),
  about: () => at('/about'),
  privacy: () => at('/data-protection'),
  rules: () => at('/rules'),
  accessibility: () => at('/accessibility'),
  apiDocs: () => '/api/docs',
};

/** The same page in another language. */
export const inLanguage = (url: Pick<URL, 'pathname' | 'search'>, language: Language): string =>
  `/${language}${url.pathname.slice(3)}${url.search}`;

/** Where to go after signing in: a path of this site, else the front page. */
export const safeNext = (next: string | null): string =>
  next && /^\/(fi|sv|en)(\/(?!\/)|\?|$)/.test(next) ? next : paths.home();

function at(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '' && one !== false) search.append(name, String(one));
    }
  }
  return `/${locale()}${path}${search.size > 0 ? `?${search}` : ''}`;
}

/** An article, section, annex or recital has a page; what is within it is an anchor there. */
function provision(id: string, query?: Query): string {
  const [, page = id, within] = /^(.*?\/(?:art|sec|anx|rct)_[^/]+)(?:\/(.+))?$/.exec(id) ?? [];
  return at(`/law/${page}`, query) + (within ? `#${within}` : '');
}
