import { needFilters, readNeedQuery } from '#lib/server/need-query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const query = readNeedQuery(url.searchParams);
  const [page, filters] = await Promise.all([
    locals.api.needs({ query: { ...query, limit: 20 } }),
    needFilters(locals.api, query),
  ]);
  return { page, filters };
};
