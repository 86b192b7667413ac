import type { Client, MeView, ThreadSummary } from '@tulkinta/contract';
import type { PageServerLoad } from './$types';

const few = 5;

export const load: PageServerLoad = async ({ locals: { api, me: askMe } }) => {
  const me = await askMe();
  const [needs, acts, ...lists] = await Promise.all([
    api.needs({ query: me?.abilities.seeDocket ? { status: 'raised', limit: few } : { sort: 'organisations', limit: few } }),
    api.acts({ query: { counts: false } }),
    api.threads({ query: { limit: few } }),
    api.threads({ query: { unanswered: true, limit: few } }),
    api.threads({ query: { standing: 'confirmed', limit: 2 * few } }),
  ]);
  const [latest = [], unanswered, confirmed = []] = lists.map(({ items }) => items);
  const amended = acts.items
    .flatMap(({ id, shortName, versions }) =>
      versions.filter((one) => one.amendedBy).map(({ from }) => ({ id, shortName, from })),
    )
    .sort((a, b) => b.from.localeCompare(a.from))
    .slice(0, few);
  const others = confirmed.filter(({ id }) => me || !latest.some((one) => one.id === id)).slice(0, few);
  return {
    needs: needs.items,
    amended,
    latest,
    unanswered,
    // Null where a visitor sees them all among the latest.
    confirmed: others.length < confirmed.length && others.length === 0 ? null : others,
    mine: me && (await mineOf(api, me)),
  };
};

/** What concerns one member: news of what they follow, their threads, and for an expert the questions that wait in their acts. */
async function mineOf(api: Client, { competences }: MeView) {
  const [news, threads, reviews, queue] = await Promise.all([
    api.notifications({ query: { limit: few } }),
    api.threads({ query: { mine: true, limit: few } }),
    api.reviews({ query: { mine: true, limit: few } }),
    Promise.all(
      competences.map(async ({ act, label }) => ({
        act,
        label,
        threads: (await api.threads({ query: { act, unanswered: true, limit: few } })).items,
      })),
    ),
  ]);
  return {
    news: news.items,
    threads: threads.items,
    reviews: reviews.items,
    queue: eachOnce(queue),
    isExpert: competences.length > 0,
  };
}

/** Leaves a thread that waits in several acts in the first of them only. */
function eachOnce<T extends { threads: ThreadSummary[] }>(queue: T[]): T[] {
  const seen = new Set<string>();
  return queue.map((one) => ({ ...one, threads: one.threads.filter(({ id }) => seen.size < seen.add(id).size) }));
}
