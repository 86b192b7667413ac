import type { Sql } from 'postgres';
import { stemsOf, type AskedWord } from '../asked.ts';
import { toleratedTypos, within } from '../edit-distance.ts';
import type { Audience } from '../port.ts';
import { newestBlocks } from './blocks.ts';
import { audienceCondition, both, wordAsWritten } from './conditions.ts';
import type { Statistics } from './statistics.ts';

const MOST_CANDIDATES = 200;
const MOST_CORRECTIONS = 5;
/** In fewer threads than this a word may be a misspelling itself. */
const WELL_KNOWN = 2;
/** Documents to look through for a common word: some will do. */
const ENOUGH = 300;

/**
 * Words of the index that a word of the query may be misspelt for, by that word. Words well known as they are need none.
 * Only what the reader may see counts, of the word and of those it may be for: that there are others is not told.
 */
export async function corrections(
  { sql, statistics }: { sql: Sql; statistics: Statistics },
  audience: Audience,
  words: AskedWord[],
): Promise<Map<string, AskedWord[]>> {
  const doubtful = words.filter(({ word, minor }) => !minor && toleratedTypos(word) > 0).map(({ word }) => word);
  const asWritten = await threadsOf(sql, statistics, audience, doubtful);
  const unknown = doubtful.filter((word) => (asWritten.get(word) ?? 0) < WELL_KNOWN);
  const near = await similarWords(sql, unknown);
  const seen = await threadsOf(sql, statistics, audience, [...new Set([...near.values()].flat())]);
  const found = new Map<string, AskedWord[]>();
  for (const [asked, others] of near) {
    const known = others.filter((word) => seen.has(word)).slice(0, MOST_CORRECTIONS);
    if (known.length > 0)
      found.set(
        asked,
        known.map((word) => ({ word, stems: stemsOf(word), unfinished: false, minor: false })),
      );
  }
  return found;
}

/** Words few letters from each, nearest first. Looks at those that share most runs of three letters, by their index. */
async function similarWords(sql: Sql, words: string[]): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map();
  const rows = await sql<{ asked: string; word: string }[]>`
    select asked, near.word from unnest(${words}::text[]) as asked,
      lateral (select word from search_words where word % asked and word <> asked order by similarity(word, asked) desc, word limit ${MOST_CANDIDATES}) as near`;
  const close = rows.filter(({ asked, word }) => within(asked, word, toleratedTypos(asked)));
  return new Map([...Map.groupBy(close, ({ asked }) => asked)].map(([asked, near]) => [asked, near.map(({ word }) => word)]));
}

/** In how many threads each word stands that the reader may see, counted up to `WELL_KNOWN`; the others are left out. */
async function threadsOf(sql: Sql, statistics: Statistics, audience: Audience, words: string[]): Promise<Map<string, number>> {
  if (words.length === 0) return new Map();
  const conditions = words.map((word) => {
    const seen = both([audienceCondition(audience, statistics), wordAsWritten(word, statistics)]);
    const newest = newestBlocks(seen.share, ENOUGH, statistics);
    return newest ? `${seen.text} & ${newest.text}` : seen.text;
  });
  const rows = await sql<{ word: string; threads: number }[]>`
    select word, held.threads from unnest(${words}::text[], ${conditions}::text[]) as asked(word, condition),
      lateral (select count(*)::int as threads from
        (select distinct thread_id from search_documents where words @@ condition::tsquery limit ${WELL_KNOWN}) as seen) as held
    where held.threads > 0`;
  return new Map(rows.map(({ word, threads }) => [word, threads]));
}
