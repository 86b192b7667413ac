import type { Sql } from 'postgres';
import { stemsOf, type AskedWord } from '../asked.ts';
import { toleratedTypos, within } from '../edit-distance.ts';

const MOST_CANDIDATES = 40;
const MOST_CORRECTIONS = 5;

/**
 * Words of the index that a word of the query may be misspelt for, by that word. Words that are in the index as they are
 * need none. Looks at the words that share most runs of three letters, by their index.
 */
export async function corrections(sql: Sql, words: AskedWord[]): Promise<Map<string, AskedWord[]>> {
  const doubtful = words.filter(({ word, minor }) => !minor && toleratedTypos(word) > 0).map(({ word }) => word);
  if (doubtful.length === 0) return new Map();
  const candidates = await sql<{ asked: string; word: string }[]>`
    select asked, near.word from unnest(${doubtful}::text[]) as asked,
      lateral (select word from search_words where word % asked order by similarity(word, asked) desc limit ${MOST_CANDIDATES}) as near
    where not exists (select from search_words where word = asked)`;
  const found = new Map<string, AskedWord[]>();
  for (const { asked, word } of candidates) {
    const known = found.get(asked) ?? [];
    if (known.length >= MOST_CORRECTIONS || !within(asked, word, toleratedTypos(asked))) continue;
    found.set(asked, [...known, { word, stems: stemsOf(word), unfinished: false, minor: false }]);
  }
  return found;
}
