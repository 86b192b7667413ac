import { tokenise } from '@tulkinta/language';
import type { Sql } from 'postgres';
import type { SearchDocument } from '../port.ts';

/** Numbers are not misspelt, only mistaken; short words have too many neighbours. */
const WORD_TO_KNOW = /^\p{L}{4,30}$/u;
const MOST_CHARACTERS = 200_000;

/** Keeps the words of documents as written, for putting misspelt ones right. */
export async function writeWords(sql: Sql, documents: SearchDocument[], table: string): Promise<void> {
  const words = new Set<string>();
  for (const { title, body } of documents) {
    for (const { word } of tokenise(`${title} ${body.slice(0, MOST_CHARACTERS)}`)) if (WORD_TO_KNOW.test(word)) words.add(word);
  }
  await sql`insert into ${sql(table)} (word) select unnest(${[...words].sort()}::text[]) on conflict do nothing`;
}

/**
 * Leaves the words of `table`, which a rebuild filled, and of documents written since it began. In one statement: a word that
 * it sees has its document there already.
 */
export async function forgetOtherWords(sql: Sql, table: string, since: string): Promise<void> {
  await sql`insert into search_words (word) select word from ${sql(table)} on conflict do nothing`;
  await sql`
    with held as (
      select word from ${sql(table)}
      union select lexeme from search_documents, unnest(words) where written_at > ${since}::timestamptz and lexeme !~ '^[~#@^]|[0-9]'
    )
    delete from search_words where not exists (select from held where held.word = search_words.word)`;
}
