import { error } from '@sveltejs/kit';
import type { Client, NeedQuery } from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { decideNeed } from '#lib/server/decide-need.ts';
import { needFilters, readNeedQuery } from '#lib/server/need-query.ts';
import { requireMember } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { abilities } = await requireMember(event);
  if (!abilities.seeDocket) error(403, { message: 'The docket is not yours to see', code: 'forbidden' });
  const { api } = event.locals;
  const query = readNeedQuery(event.url.searchParams);
  const [page, filters, overdueCount, open] = await Promise.all([
    api.needs({ query: { ...query, limit: 40 } }),
    needFilters(api, query),
    countOverdue(api, query),
    openNeed(api, event.url.searchParams.get('need')),
  ]);
  const items = page.items.map((need) => ({ ...need, age: daysSince(need.raisedAt) }));
  return { page: { ...page, items }, filters, overdueCount, open, cursor: query.cursor };
};

/** How many wait too long, under the filter of act and provision. */
async function countOverdue(api: Client, { act, provision }: NeedQuery): Promise<number> {
  const { counts } = await api.needs({ query: { act, provision, overdue: true, limit: 1 } });
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The need opened beside the list, with its thread. */
async function openNeed(api: Client, id: string | null) {
  if (!id) return null;
  const need = await api.need({ params: { id } });
  return { need, thread: await api.thread({ params: { id: need.threadId } }) };
}

const daysSince = (time: string) => Math.floor((Date.now() - Date.parse(time)) / 86_400_000);

export const actions: Actions = {
  decide: (event) => {
    const { '/decide': _, ...query } = Object.fromEntries(event.url.searchParams);
    return decideNeed(event, `${paths.docket(query)}#need`);
  },
};
