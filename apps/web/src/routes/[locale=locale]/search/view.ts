import type { SearchHit, SearchPage, Segment, Static } from '@tulkinta/contract';
import { locale } from '#lib/locale.ts';
import { paths } from '#lib/paths.ts';
import { facetNames, type FacetName } from './asked.ts';

type Hit = Pick<SearchHit, 'id' | 'kind' | 'language' | 'standing' | 'createdAt' | 'lawAsOf' | 'excerpt'> & {
  href: string;
  organisation: string;
};
/** The hits of one thread, best first. */
export interface Group {
  threadId: string;
  title: Static<typeof Segment>[];
  language: SearchHit['language'];
  hits: Hit[];
}

/** A page of results as it is shown in the reader's language. */
export interface Results {
  groups: Group[];
  /** Hits on this page. */
  count: number;
  estimatedTotal: number;
  nextCursor: string | null;
  facets: Record<FacetName, { value: string; count: number }[]>;
  /** Names of the acts and provisions in facets and chips. */
  labels: Record<string, string>;
  understood: { provisions: { id: string; label: string }[]; words: string };
  fallback: boolean;
}

export function resultsOf({ items, facets, labels, understood, nextCursor, estimatedTotal, fallback }: SearchPage): Results {
  const mine = locale();
  return {
    groups: groupsOf(items),
    count: items.length,
    estimatedTotal,
    nextCursor,
    facets: Object.fromEntries(facetNames.map((name) => [name, facets[name] ?? []])) as Results['facets'],
    labels: Object.fromEntries(Object.values(labels).map(({ id, label }) => [id, label[mine]])),
    understood: {
      words: understood.words,
      provisions: understood.provisions.map(({ id, label }) => ({ id, label: label[mine] })),
    },
    fallback,
  };
}

/** Threads in the order of their best hit. */
function groupsOf(items: readonly SearchHit[]): Group[] {
  return [...Map.groupBy(items, (hit) => hit.threadId)].map(([threadId, hits]) => ({
    threadId,
    title: hits[0]!.title,
    language: (hits.find(({ kind }) => kind !== 'answer') ?? hits[0]!).language,
    hits: hits.map(hitOf),
  }));
}

const hitOf = ({ id, threadId, kind, language, standing, createdAt, lawAsOf, excerpt, organisation }: SearchHit): Hit => ({
  id,
  kind,
  language,
  standing,
  createdAt,
  lawAsOf,
  excerpt,
  href: kind === 'answer' ? paths.post(threadId, id) : paths.thread(threadId),
  organisation: organisation.name[locale()],
});
