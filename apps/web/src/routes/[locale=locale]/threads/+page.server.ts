import { languages, standings, threadKinds, type ThreadQuery } from '@tulkinta/contract';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const query = queryOf(url.searchParams);
  const [threads, acts] = await Promise.all([locals.api.threads({ query }), locals.api.acts({ query: { counts: false } })]);
  return { query, threads, acts: acts.items.map(({ id, shortName }) => ({ id, shortName })) };
};

/** The filters of the address; one that means nothing is left out. */
function queryOf(search: URLSearchParams): ThreadQuery {
  const among = <const T extends string>(name: string, words: readonly T[]) => words.find((word) => word === search.get(name));
  const id = (name: string) =>
    /^(eu|fi)\/\d{4}\/\d{1,5}(\/[\w.-]+)*$/.test(search.get(name) ?? '') ? search.get(name)! : undefined;
  return {
    kind: among('kind', threadKinds),
    act: id('act'),
    provision: id('provision'),
    standing: among('standing', standings),
    language: among('language', languages),
    unanswered: search.has('unanswered') || undefined,
    mine: search.has('mine') || undefined,
    cursor: search.get('cursor') || undefined,
  };
}
