import { ApiProblem, needStatuses, type Client, type NeedQuery } from '@tulkinta/contract';

const sorts = ['newest', 'oldest', 'organisations', 'status', 'provision'] as const;
const provisionId = /^(eu|fi)\/\d{4}\/\d{1,5}(\/[A-Za-z0-9_.-]+)*$/;

/** The filters and order of an address; what is not known is left out. */
export function readNeedQuery(search: URLSearchParams): NeedQuery {
  const act = search.get('act') ?? '';
  const provision = search.get('provision') ?? '';
  return {
    status: needStatuses.find((status) => status === search.get('status')),
    act: provisionId.test(act) ? act : undefined,
    provision: provisionId.test(provision) ? provision : undefined,
    overdue: search.has('overdue') || undefined,
    sort: sorts.find((sort) => sort === search.get('sort')),
    cursor: search.get('cursor') || undefined,
  };
}

/** What the needs can be narrowed by: the acts they concern; and the provision chosen elsewhere, with its name. */
export async function needFilters(api: Client, query: NeedQuery) {
  const [acts, provision] = await Promise.all([api.acts({}), query.provision ? named(api, query.provision) : null]);
  const concerned = acts.items.filter(({ id, counts }) => counts.needs > 0 || id === query.act);
  return {
    chosen: { status: query.status, act: query.act, overdue: query.overdue, sort: query.sort },
    acts: concerned.map(({ id, shortName }) => ({ id, label: shortName })),
    provision,
  };
}

async function named(api: Client, id: string) {
  try {
    const { label } = await api.provision({ query: { id } });
    return { id, label };
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 404) return null;
    throw error;
  }
}
