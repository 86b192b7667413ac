export type Language = 'fi' | 'sv' | 'en';
export type DocumentKind = 'question' | 'experience' | 'initiative' | 'answer';
export type Visibility = 'public' | 'network' | 'organisation';

/** `none` is an opening post: it has no standing of its own. Listed best first: ties in relevance are broken in this order. */
export const standings = ['authority', 'confirmed', 'unreviewed', 'none', 'contested', 'review', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

/** One post that can be found: the opening of a thread, or an answer. */
export interface SearchDocument {
  /** Post id (UUID). */
  id: string;
  threadId: string;
  kind: DocumentKind;
  /** Title of the thread, on its answers too. */
  title: string;
  /** Plain text, Markdown removed. */
  body: string;
  language: Language;
  /** Act ids: `eu/2024/1689`. */
  acts: string[];
  /** Articles of the AI Act: `eu/2024/1689/art_6`. */
  articles: string[];
  /** Every cited provision and all its ancestors. */
  provisions: string[];
  standing: Standing;
  /** The asker's roles under the AI Act. */
  roles: string[];
  use: string | null;
  /** Statuses of the needs raised from the thread. */
  needs: string[];
  visibility: Visibility;
  organisationId: string;
  organisationName: string;
  authorName: string;
  /** ISO 8601. */
  createdAt: string;
  revision: number;
}

/** What results are counted by. */
export const facetNames = ['act', 'article', 'language', 'standing', 'kind', 'role', 'use', 'need'] as const;
export type FacetName = (typeof facetNames)[number];

/** What results can be narrowed by: provisions are too many to count. */
export const filterNames = [...facetNames, 'provision'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a reader may see: public to all; network if `network`; an organisation's own only with the same `organisationId`. */
export interface Audience {
  network: boolean;
  organisationId: string | null;
}

export interface SearchQuery {
  /** As typed: words, `"a phrase"`, `-without`. Empty: newest first. */
  q: string;
  /** The reader's language. */
  language: Language;
  audience: Audience;
  /** Any of the values within one name, all of the names together. */
  filters: Partial<Record<FilterName, string[]>>;
  /** 1 to 100. */
  limit: number;
  /** `offset + limit` up to 1,000. */
  offset: number;
}

/** A stretch of text; `marked` where it is a word that matched. */
export interface Segment {
  text: string;
  marked: boolean;
}

export interface SearchHit {
  id: string;
  threadId: string;
  kind: DocumentKind;
  title: Segment[];
  /** About 200 characters around the first match, or the beginning of the body. */
  excerpt: Segment[];
  /** Comparable within one result only. */
  score: number;
}

export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchResult {
  hits: SearchHit[];
  /**
   * Values with their counts, most first, at most 100 a facet. A facet is counted under the audience, the words and the
   * filters of all other facets, so that choosing `fi` still shows how many `sv` would add.
   */
  facets: Record<FacetName, FacetCount[]>;
  /** Exact for small results; an estimate when a query matches more than the engine looks through. */
  estimatedTotal: number;
  tookMs: number;
}

/**
 * A full-text index of posts. Both engines rank by relevance (exact wording before inflected before misspelt), then by
 * standing, then newest first; both match inflected forms, compound parts, small misspellings, and the beginning of the
 * last word. Odd input never throws; an engine that cannot be reached rejects.
 */
export interface SearchEngine {
  name: 'meilisearch' | 'postgresql';
  /** Makes the index and applies its settings where they differ. Harmless to repeat. */
  prepare(): Promise<void>;
  /** Adds or replaces whole documents. Resolves when they can be found. */
  upsert(documents: SearchDocument[]): Promise<void>;
  /** Resolves when none of them can be found. Unknown ids are fine. */
  remove(ids: string[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  /**
   * Makes the index hold exactly what `source` yields, while searches and writes go on; resolves to the number of documents
   * in it. No search sees a half-filled index.
   *
   * Writes during a rebuild, by this process or any other, win over what `source` yields: an `upsert` is not overwritten by
   * an older row of the source and a `remove` is not undone. The caller's part: read `source` lazily, after the call, and
   * send every later change through `upsert` or `remove` as always. A rebuild that throws leaves the index as it was or
   * partly refreshed, never smaller.
   */
  rebuild(source: AsyncIterable<SearchDocument[]>): Promise<number>;
  /** Number of documents that can be found by someone. */
  count(): Promise<number>;
  /** Whether the engine answers and its index is there. Never rejects. */
  healthy(): Promise<boolean>;
  close?(): Promise<void>;
}
