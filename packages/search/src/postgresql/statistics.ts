import type { Sql } from 'postgres';
import { lexeme } from './lexemes.ts';

/** How common lexemes are, as far as PostgreSQL has counted: what the costs of a query are judged by, never its results. */
export interface Statistics {
  /** Documents there are, about. */
  documents: number;
  /** The newest document's place in the order of arrival. */
  newest: number;
  /** The share of documents that hold a lexeme; a small guess for those not counted. */
  share: (lexeme: string) => number;
  /** Counted words and stems that begin with `beginning`, most common first. */
  completions: (beginning: string) => string[];
}

const NEWEST_MAX_AGE_MS = 1_000;
const SHARES_MAX_AGE_MS = 60_000;

/** Statistics read again when they are older than a second (the newest document) or a minute (shares). */
export function statisticsReader(sql: Sql): () => Promise<Statistics> {
  let shares = new Map<string, number>();
  let current: Statistics = { documents: 0, newest: 0, share: () => 0, completions: () => [] };
  let readAt = { newest: -Infinity, shares: -Infinity };
  let reading: Promise<Statistics> | null = null;

  async function read(): Promise<Statistics> {
    const now = performance.now();
    if (shares.size === 0 || now - readAt.shares > SHARES_MAX_AGE_MS) {
      shares = await readShares(sql);
      readAt = { newest: now, shares: now };
    }
    const [counts] = await sql<{ newest: number; documents: number }[]>`
      select coalesce(pg_sequence_last_value('search_documents_seq_seq'), 0)::float8 as newest,
        (select greatest(reltuples, 0) from pg_class where oid = 'search_documents'::regclass)::float8 as documents`;
    readAt.newest = now;
    const { newest = 0, documents = 0 } = counts ?? {};
    // Less common than all that were counted; when nothing was, no query is held for costly.
    const rest = shares.size > 0 ? Math.min(...shares.values()) / 2 : 0;
    current = {
      documents,
      newest,
      share: (lexeme) => shares.get(lexeme) ?? rest,
      completions: (beginning) =>
        [...shares.keys()].filter((counted) => counted.startsWith(beginning) || counted.startsWith(lexeme.stem(beginning))),
    };
    return current;
  }

  return () => {
    if (performance.now() - readAt.newest < NEWEST_MAX_AGE_MS) return Promise.resolve(current);
    reading ??= read().finally(() => (reading = null));
    return reading;
  };
}

/** Most common first. PostgreSQL keeps them when it analyses the table, which it does by itself as the table grows. */
async function readShares(sql: Sql): Promise<Map<string, number>> {
  const rows = await sql<{ lexeme: string; share: number }[]>`
    select lexeme, share from pg_stats,
      unnest(most_common_elems::text::text[], most_common_elem_freqs) as counted(lexeme, share)
    where schemaname = current_schema() and tablename = 'search_documents' and attname = 'words' and lexeme is not null
    order by share desc`;
  return new Map(rows.map(({ lexeme, share }) => [lexeme, share]));
}
