import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestApp } from '../app.ts';
import type { Who } from '../browser.ts';
import { AI_ACT, answer, ask, ARTICLE_6, raise, reply, UNKNOWN_ID } from '../given.ts';

/** Things that pages are about. */
export interface Things {
  /** The demo world's threads with most said under them, of each kind. */
  threads: string[];
  /** A thread, an answer and a need of the asker's own. */
  ownThread: string;
  ownPost: string;
  /** A thread of the demo world with an answer whose law has changed. */
  waiting: string;
  need: string;
  invitation: string;
}

export interface PageVisit {
  /** Without the language. */
  path: string;
  /** Who looks at it; null is somebody signed out. */
  readers: (Who | null)[];
}

const member: Who = 'member@demo.example';
const expert: Who = 'expert@demo.example';
const ministry: Who = 'ministry@demo.example';
const secretariat: Who = 'secretariat@demo.example';

/** Where each route of the pages is visited and by whom. A new page without a line here fails the test. */
export const visitsOf: Record<string, (things: Things) => PageVisit[]> = {
  '/': () => [{ path: '', readers: [null, member, expert, ministry] }],
  '/about': () => [{ path: '/about', readers: [null] }],
  '/accessibility': () => [{ path: '/accessibility', readers: [null] }],
  '/ask': () => [
    { path: '/ask', readers: [member] },
    { path: '/ask?kind=experience', readers: [member] },
    { path: '/ask?kind=initiative&title=kirjaamisen+apuri', readers: [member] },
  ],
  '/data-protection': () => [{ path: '/data-protection', readers: [null] }],
  '/docket': ({ need }) => [
    { path: '/docket', readers: [ministry] },
    { path: `/docket?need=${need}`, readers: [ministry] },
  ],
  '/invitations/[token]': ({ invitation }) => [
    { path: `/invitations/${invitation}`, readers: [null] },
    { path: '/invitations/nobody-was-given-this', readers: [null] },
  ],
  '/law': () => [{ path: '/law', readers: [null, member] }],
  '/law/keeping': () => [{ path: '/law/keeping', readers: [secretariat] }],
  '/law/[jurisdiction=jurisdiction]/[year=year]/[number=number]': () => [
    { path: `/law/${AI_ACT}`, readers: [null] },
    { path: '/law/fi/2023/703?words=asiakas', readers: [null] },
  ],
  '/law/[jurisdiction=jurisdiction]/[year=year]/[number=number]/[...path=provision]': () => [
    { path: `/law/${ARTICLE_6}`, readers: [null, member] },
    { path: `/law/${AI_ACT}/anx_III`, readers: [null] },
    { path: '/law/fi/2023/703/sec_18', readers: [null] },
  ],
  '/law/[jurisdiction=jurisdiction]/[year=year]/[number=number]/amendments/[from=day]': () => [
    { path: `/law/${AI_ACT}/amendments/2026-07-27`, readers: [null, secretariat] },
    { path: `/law/${AI_ACT}/amendments/2026-07-28`, readers: [null] },
  ],
  '/me': () => [{ path: '/me', readers: [member, expert] }],
  '/needs': () => [{ path: '/needs', readers: [null, member] }],
  '/needs/[id]': ({ need }) => [{ path: `/needs/${need}`, readers: [null, member, ministry] }],
  '/notifications': () => [{ path: '/notifications', readers: [member] }],
  '/posts/[id]/edit': ({ ownPost }) => [
    { path: `/posts/${ownPost}/edit`, readers: ['asker'] },
    { path: `/posts/${ownPost}/edit?review=1`, readers: ['asker'] },
  ],
  '/posts/[id]/revisions': ({ ownPost }) => [{ path: `/posts/${ownPost}/revisions`, readers: [null, 'asker'] }],
  '/reviews': () => [
    { path: '/reviews', readers: [null, member, expert] },
    { path: '/reviews?all=1', readers: [member] },
  ],
  '/rules': () => [{ path: '/rules', readers: [null] }],
  '/search': () => [
    { path: '/search', readers: [null] },
    { path: '/search?q=kirjaaminen', readers: [null, member] },
    { path: '/search?q=qzxqzx', readers: [null] },
  ],
  '/sign-in': () => [{ path: '/sign-in', readers: [null] }],
  '/threads': () => [
    { path: '/threads', readers: [null, member] },
    { path: '/threads?language=sv&standing=withdrawn', readers: [member] },
  ],
  '/threads/[id]': ({ threads, ownThread, waiting }) => [
    ...threads.map((id) => ({ path: `/threads/${id}`, readers: [member] })),
    { path: `/threads/${threads[0]}`, readers: [null, expert] },
    { path: `/threads/${ownThread}`, readers: ['asker'] },
    { path: `/threads/${waiting}`, readers: [expert] },
  ],
  '/threads/[id]/edit': ({ ownThread }) => [{ path: `/threads/${ownThread}/edit`, readers: ['asker'] }],
  '/threads/[id]/needs/new': ({ ownThread }) => [{ path: `/threads/${ownThread}/needs/new`, readers: [member] }],
  'no such page': () => [
    { path: '/no-such-page', readers: [null] },
    { path: `/threads/${UNKNOWN_ID}`, readers: [null, member] },
  ],
};

/** Every page's route, without the language. */
export function everyRoute(): string[] {
  const folder = fileURLToPath(new URL('../../apps/web/src/routes/[locale=locale]', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === '+page.svelte' || file.endsWith('/+page.svelte'))
    .map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`);
}

/** Makes what the pages are about, beside the demo world. */
export async function makeThings(tests: TestApp): Promise<Things> {
  const [asker, expertClient, secretary] = await Promise.all([tests.as('asker'), tests.as('expert'), tests.as('secretary')]);
  const ownThread = await ask(asker, { visibility: 'public', provisions: [ARTICLE_6], roles: ['deployer'], use: 'triage' });
  const ownPost = await answer(asker, ownThread, 'Yes, by Annex III.', [ARTICLE_6]);
  const { post } = await asker.post({ params: { id: ownPost } });
  await asker.editPost({ params: { id: ownPost }, body: { body: 'Yes, by point 5 of Annex III.', revision: post.revision } });
  await reply(expertClient, ownPost);
  const need = await raise(expertClient, ownThread);
  const organisationId = tests.world.organisations.hospital;
  const { token } = await secretary.inviteMember({
    body: { email: 'new@test.example', role: 'member', organisationId, language: 'fi' },
  });
  const threads = await Promise.all(
    (['question', 'experience', 'initiative'] as const).map(async (kind) => {
      const { items } = await (kind === 'question' ? tests.visitor : asker).threads({ query: { kind, limit: 100 } });
      return items.toSorted((a, b) => b.answerCount - a.answerCount)[0]!.id;
    }),
  );
  const { items: reviews } = await asker.reviews({ query: {} });
  return { threads, ownThread, ownPost, waiting: reviews[0]!.threadId, need, invitation: token };
}
