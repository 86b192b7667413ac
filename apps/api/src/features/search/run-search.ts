import type { SearchHit, SearchPage, SearchQuery } from '@tulkinta/contract';
import { actOf } from '@tulkinta/law';
import { facetNames, type SearchHit as EngineHit, type SearchResult } from '@tulkinta/search';
import { sql } from 'drizzle-orm';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Reader } from '../../reader.ts';
import { audienceOf, visibleTo } from '../threads/visibility.ts';

/** Hits past this rank are not paged to; one narrows the search instead. */
const DEEPEST = 500;

type Deps = Pick<Dependencies, 'db' | 'law' | 'search'>;

/** Searches for a reader. Provisions named in the words become filters; hits are checked again against the rows they stand for. */
export async function runSearch(
  { db, law, search }: Deps,
  reader: Reader,
  query: SearchQuery,
  language: 'fi' | 'sv' | 'en',
): Promise<SearchPage> {
  const { q = '', limit = 20, cursor, ...filters } = query;
  const offset = cursor === undefined ? 0 : Math.min(Number(decodeCursor(cursor, ['number'])[0]), DEEPEST);
  const parsed = law.finder().parse(q);
  const [acts, parts] = [parsed.provisions.filter(isAct), parsed.provisions.filter((id) => !isAct(id))];
  const provision = [...(filters.provision ?? []), ...parts];
  const act = [...(filters.act ?? []), ...acts];
  const named = Object.fromEntries(facetNames.flatMap((name) => (filters[name]?.length ? [[name, filters[name]]] : [])));
  const found = await search.find({
    q: parsed.rest,
    language,
    audience: audienceOf(reader),
    filters: { ...named, ...(provision.length > 0 && { provision }), ...(act.length > 0 && { act }) },
    limit,
    offset,
  });
  const items = await checkedHits({ db, law }, reader, found.hits);
  const { estimatedTotal, facets } = without(found.hits.length - items.length, found);
  const more = found.hits.length === limit && offset + limit < Math.min(found.estimatedTotal, DEEPEST);
  const shownIds = [...facets.act, ...facets.article].map(({ value }) => value);
  const labelled = [...new Set([...shownIds, ...act, ...(filters.article ?? []), ...provision])].filter((id) => law.has(id));
  return {
    items,
    nextCursor: more ? encodeCursor([offset + limit]) : null,
    facets,
    labels: Object.fromEntries(labelled.map((id) => [id, law.ref(id)])),
    understood: { provisions: parsed.provisions.map((id) => law.ref(id)), words: parsed.rest },
    estimatedTotal,
    engine: found.engine,
    fallback: found.fallback,
    tookMs: found.tookMs,
  };
}

const isAct = (id: string) => actOf(id) === id;

interface Row extends Omit<SearchHit, 'provisions' | 'createdAt' | 'title' | 'excerpt'> {
  [column: string]: unknown;
  createdAt: string;
  provisions: string[] | null;
}

/** The hits as their rows are now: one that lost its visibility a moment ago, or is gone, is left out. */
async function checkedHits(
  { db, law }: Pick<Deps, 'db' | 'law'>,
  reader: Reader,
  hits: readonly EngineHit[],
): Promise<SearchHit[]> {
  if (hits.length === 0) return [];
  const rows = await db.execute<Row>(sql`
    select p.id, p.thread_id as "threadId", case p.kind when 'opening' then threads.kind else 'answer' end as kind, p.language, p.standing, threads.visibility,
      json_build_object('id', o.id, 'name', o.name) as organisation, p.created_at as "createdAt", p.law_as_of::text as "lawAsOf",
      (select array_agg(c.provision_id order by c.ordinal) from citations c where c.post_id = p.id) as provisions
    from posts p join threads on threads.id = p.thread_id join organisations o on o.id = p.organisation_id
    where p.id in ${hits.map(({ id }) => id)} and p.kind <> 'reply' and ${visibleTo(reader)}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id, title, excerpt }) => {
    const row = byId.get(id);
    if (!row) return [];
    return [
      {
        ...row,
        title,
        excerpt,
        provisions: (row.provisions ?? []).map((one) => law.ref(one)),
        createdAt: new Date(row.createdAt).toISOString(),
      },
    ];
  });
}

/** What is counted, when some hits were left out: which facets those were counted in is not known, so none is told. */
function without(left: number, { estimatedTotal, facets }: SearchResult): Pick<SearchResult, 'estimatedTotal' | 'facets'> {
  if (left === 0) return { estimatedTotal, facets };
  const none = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as SearchResult['facets'];
  return { estimatedTotal: Math.max(0, estimatedTotal - left), facets: none };
}
