import type { Language } from '@tulkinta/language';
import type { Sql } from 'postgres';
import type { SearchHit } from '../port.ts';

export interface Statement {
  /** tsquery that documents meet. */
  match: string;
  /** tsquery of any of the words asked for, each of which adds to relevance; null when nothing was asked for. */
  rank: string | null;
  /** tsquery of the words as typed, one after another; null when there are not two. */
  asTyped: string | null;
  /** tsquery of documents that come before all others; null where none do. */
  first: string | null;
  /** For each filtered facet, the condition without its own filter. */
  facetMatches: string[];
  limit: number;
  offset: number;
}

export interface Found {
  hits: [id: string, threadId: string, kind: SearchHit['kind'], language: Language, title: string, body: string, score: number][];
  /** Documents looked at: all that match, up to a bound. */
  found: number;
  /** Codes of their tags strung together; first of the hits, then of each of `facetMatches`. */
  codes: string[];
}

/** Documents that are ranked and counted. */
export const MOST_FOUND = 2_000;
/** Of those, how many are ranked by their whole text: the ones first by title, then standing, then time. */
const MOST_RANKED = 100;
/** Smaller differences in relevance leave the order to standing and time. */
const STEPS = 10;
const BODY_SHOWN = 20_000;

/** Finds, ranks and counts in one round trip. */
export async function runStatement(
  sql: Sql,
  { match, rank, asTyped, first, facetMatches, limit, offset }: Statement,
): Promise<Found> {
  // A tsquery by subselect keeps the plan from depending on its words: the index, never the whole table.
  const matching = (query: string) => sql`search_documents where words @@ (select ${query}::tsquery)`;
  const inTitle = rank === null ? sql`false` : sql`title_words @@ ${rank}::tsquery`;
  const isFirst = first === null ? sql`false` : sql`words @@ ${first}::tsquery`;
  const relevance = rank === null ? sql`0` : relevanceOf(sql, rank, asTyped);
  const order = rank === null ? sql`ordinal % 10000000000000` : sql`ordinal`;
  const facets = facetMatches.map(
    (query) =>
      sql`, (select coalesce(string_agg(codes, ''), '') from (select codes from ${matching(query)} order by ordinal limit ${sql.unsafe(`${MOST_FOUND}`)}) as counted)`,
  );
  const [row] = await sql<[Found]>`
    with found as materialized (
      select id, thread_id, kind, language, title, body, words, codes, ${order} as rank, ${inTitle} as in_title, ${isFirst} as is_first
      from ${matching(match)} order by is_first desc, in_title desc, rank limit ${sql.unsafe(`${MOST_FOUND}`)}
    ), page as materialized (
      select *, ${relevance} as score from (select * from found order by is_first desc, in_title desc, rank limit ${Math.max(MOST_RANKED, offset + limit)}) as ranked
      order by is_first desc, score desc, rank limit ${limit} offset ${offset}
    )
    select (select count(*) from found)::int as found,
      array[(select coalesce(string_agg(codes, ''), '') from found)${facets.reduce((before, next) => sql`${before}${next}`, sql``)}] as codes,
      (select coalesce(json_agg(json_build_array(id, thread_id, kind, language, title, left(body, ${sql.unsafe(`${BODY_SHOWN}`)}), score) order by is_first desc, score desc, rank), '[]') from page) as hits`;
  return row;
}

/** Weights are those of a stem in the body, a word in the body, a stem in the title, a word in the title. */
function relevanceOf(sql: Sql, rank: string, asTyped: string | null) {
  // ts_rank divides by the number of lexemes asked for.
  const steps = rank.split(' | ').length * STEPS;
  const together =
    asTyped === null ? sql`` : sql` + case when words @@ ${asTyped}::tsquery then ${sql.unsafe(`${STEPS}`)} else 0 end`;
  return sql`floor(ts_rank('{0.2, 0.4, 0.7, 1}', words, ${rank}::tsquery) * ${steps}::int)${together}`;
}
