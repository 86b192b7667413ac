import { inOneLanguage } from '#lib/server/one-language.ts';
import type { PageServerLoad } from './$types';

/** For a member those that wait for them, unless all are asked for; for a visitor all. */
export const load: PageServerLoad = async ({ locals: { api, me, locale }, url }) => {
  const mine = (await me()) !== null && !url.searchParams.has('all');
  const cursor = url.searchParams.get('cursor') || undefined;
  return { mine, reviews: inOneLanguage(await api.reviews({ query: { mine, cursor } }), locale) };
};
