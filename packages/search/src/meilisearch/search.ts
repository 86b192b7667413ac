import type { Meilisearch, MultiSearchQueryWithFederation } from 'meilisearch';
import { asWholeWords, isEmpty, parseQuery, type Asked } from '../asked.ts';
import { facetNames, type FacetCount, type FacetName, type SearchQuery, type SearchResult } from '../port.ts';
import { presentHits, type FoundDocument } from '../present.ts';
import { filterOf } from './filter.ts';
import { wordingsOf } from './wording.ts';

/** With fewer hits than this, documents with only some of the words are looked for. */
const ENOUGH_HITS = 10;

/** Documents with all the words; with too few of those, the ones with the rarer of them. */
export async function searchMeilisearch(client: Meilisearch, index: string, query: SearchQuery): Promise<SearchResult> {
  const started = performance.now();
  let asked = parseQuery(query.q);
  const whole = asWholeWords(asked);
  let result = await find(client, index, query, whole ?? asked, 'all');
  if (whole && result.estimatedTotal > 0) asked = whole;
  else if (whole) result = await find(client, index, query, asked, 'all');
  if (asked.words.length > 1 && result.estimatedTotal < ENOUGH_HITS) {
    result = await find(client, index, query, asked, 'frequency');
  }
  return { ...result, tookMs: performance.now() - started };
}

async function find(client: Meilisearch, index: string, query: SearchQuery, asked: Asked, matchingStrategy: 'all' | 'frequency') {
  const ask = (facets: readonly FacetName[], page: { limit: number; offset: number }, except?: FacetName) =>
    client.multiSearch({
      federation: { ...page, facetsByIndex: { [index]: [...facets] } },
      queries: wordingsOf(asked, query.language).map(({ q, weight }): MultiSearchQueryWithFederation => ({
        indexUid: index,
        q,
        filter: filterOf(query, except),
        matchingStrategy,
        attributesToRetrieve: ['id', 'threadId', 'kind', 'language', 'title', 'body'],
        showRankingScore: true,
        federationOptions: { weight },
        ...(isEmpty(asked) && { sort: ['createdAt:desc'] }),
      })),
    });

  const filtered = facetNames.filter((name) => query.filters[name]?.length);
  const [found, ...unfiltered] = await Promise.all([
    ask(facetNames, { limit: query.limit, offset: query.offset }),
    ...filtered.map((name) => ask([name], { limit: 0, offset: 0 }, name)),
  ]);
  const facets = facetsOf(found.facetsByIndex?.[index]?.distribution);
  filtered.forEach((name, at) => (facets[name] = facetsOf(unfiltered[at]?.facetsByIndex?.[index]?.distribution)[name]));
  const hits = found.hits as unknown as Hit[];
  return {
    hits: presentHits(
      asked,
      hits.map(({ kind: [kind], language: [language], _rankingScore, ...rest }) => ({
        ...rest,
        kind,
        language,
        score: _rankingScore,
      })),
    ),
    facets,
    estimatedTotal: found.estimatedTotalHits ?? hits.length,
  };
}

type Hit = Pick<FoundDocument, 'id' | 'threadId' | 'title' | 'body'> & {
  kind: [FoundDocument['kind']];
  language: [FoundDocument['language']];
  _rankingScore: number;
};

function facetsOf(distribution: Record<string, Record<string, number>> = {}): Record<FacetName, FacetCount[]> {
  const facet = (name: FacetName) =>
    Object.entries(distribution[name] ?? {})
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return Object.fromEntries(facetNames.map((name) => [name, facet(name)])) as Record<FacetName, FacetCount[]>;
}
