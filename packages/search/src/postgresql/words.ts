import { tokenise } from '@tulkinta/language';
import type { Sql } from 'postgres';
import type { SearchDocument } from '../port.ts';

/** Numbers are not misspelt, only mistaken; short words have too many neighbours. */
const WORD_TO_KNOW = /^\p{L}{4,30}$/u;
const MOST_CHARACTERS = 200_000;

/** Keeps the words of documents as written, for putting misspelt ones right. */
export async function writeWords(sql: Sql, documents: SearchDocument[]): Promise<void> {
  const words = new Set<string>();
  for (const { title, body } of documents) {
    for (const { word } of tokenise(`${title} ${body.slice(0, MOST_CHARACTERS)}`)) if (WORD_TO_KNOW.test(word)) words.add(word);
  }
  await sql`insert into search_words (word) select unnest(${[...words].sort()}::text[]) on conflict do nothing`;
}
