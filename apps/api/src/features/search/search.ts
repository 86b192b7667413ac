import type { SearchEngine, SearchQuery, SearchResult } from '@tulkinta/search';

/** How long the chosen engine may take before PostgreSQL answers in its place. */
const PATIENCE_MS = 2_000;

/** The engines at work: PostgreSQL always, Meilisearch before it where there is one. */
export interface Search {
  /** The one that answers first. */
  chosen: SearchEngine;
  postgresql: SearchEngine;
  meilisearch: SearchEngine | null;
  /** Asks the chosen engine, and PostgreSQL when it does not answer. */
  find(query: SearchQuery): Promise<SearchResult & { engine: SearchEngine['name']; fallback: boolean }>;
}

export function openSearch(
  postgresql: SearchEngine,
  meilisearch: SearchEngine | null,
  onFailure: (error: unknown) => void,
): Search {
  return {
    chosen: meilisearch ?? postgresql,
    postgresql,
    meilisearch,
    async find(query) {
      if (meilisearch) {
        try {
          return { ...(await inTime(meilisearch.search(query))), engine: 'meilisearch', fallback: false };
        } catch (error) {
          onFailure(error);
        }
      }
      return { ...(await postgresql.search(query)), engine: 'postgresql', fallback: meilisearch !== null };
    },
  };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`search engine silent for ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
