import type { Sql } from 'postgres';

/** Any fixed number: one process prepares at a time. */
const PREPARE_LOCK = 7_203_003;

/** What the table's migration cannot say: the trigram index that misspelt words are put right by, and its extension. */
export async function preparePostgresql(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${PREPARE_LOCK})`;
    await tx`create extension if not exists pg_trgm`;
    await tx`create index if not exists search_words_similar on search_words using gin (word gin_trgm_ops)`;
  });
}
