import type { Sql, TransactionSql } from 'postgres';
import type { SearchDocument } from '../port.ts';
import { blocksOf } from './blocks.ts';
import type { TagCodes } from './tags.ts';
import { forgetOtherWords } from './words.ts';
import { LIVE, writeDocuments, type Tables } from './write.ts';

const TABLE = LIVE.documents;
const NEXT = 'search_documents_next';
const NEXT_WORDS = 'search_words_next';
const next: Tables = { documents: NEXT, words: NEXT_WORDS };
/** Any fixed number: one rebuild at a time, whoever asks. */
const REBUILD_LOCK = 7_203_004;
/** Rows that may be left to catch up with while nobody else can write. */
const FEW_ROWS = 200;

/**
 * Fills a new table beside the old one, catches up with what was written to the old one meanwhile, and puts the new one in
 * its place. Rows of the source count as written when the rebuild began, so whatever was written since is newer.
 */
export async function rebuildPostgresql(sql: Sql, tags: TagCodes, source: AsyncIterable<SearchDocument[]>): Promise<void> {
  const guard = await sql.reserve();
  try {
    await guard`select pg_advisory_lock(${REBUILD_LOCK})`;
    // Left by a rebuild that was cut off.
    await guard`drop table if exists ${sql(NEXT)}, ${sql(NEXT_WORDS)}`;
    await guard`create table ${sql(NEXT_WORDS)} (like search_words including indexes)`;
    await guard`create table ${sql(NEXT)} (like ${sql(TABLE)} including defaults including identity)`;
    await guard`alter table ${sql(NEXT)} add constraint search_documents_next_pkey primary key (id)`;
    const [start] = await guard<[{ now: string }]>`select clock_timestamp()::text as now`;
    for await (const documents of source) await writeDocuments(sql, tags, documents, next, start.now);
    await guard`create index search_documents_next_words on ${sql(NEXT)} using gin (words) with (fastupdate = false)`;
    await guard`analyze ${sql(NEXT)}`;
    while ((await catchUp(sql, start.now)) > FEW_ROWS);
    await sql.begin(async (tx) => {
      await tx`lock table ${sql(TABLE)} in access exclusive mode`;
      await catchUp(tx, start.now);
      await swap(tx);
    });
    await forgetOtherWords(sql, NEXT_WORDS, start.now);
  } finally {
    await guard`drop table if exists ${sql(NEXT)}, ${sql(NEXT_WORDS)}`;
    await guard`select pg_advisory_unlock(${REBUILD_LOCK})`;
    guard.release();
  }
}

/** Copies rows of the old table that are newer than in the new one, removals too; they arrive there anew. */
async function catchUp(sql: Sql | TransactionSql, start: string): Promise<number> {
  const copied = await sql`
    insert into search_documents_next (id, thread_id, kind, language, title, body, codes, title_words, words, ordinal, seq, revision, removed, written_at)
    select old.id, old.thread_id, old.kind, old.language, old.title, old.body, old.codes, old.title_words,
      ts_delete(old.words, ${blocksOf(sql, 'old.seq')}) || case when old.removed then '' else array_to_tsvector(${blocksOf(sql, 'arrival.seq')}) end,
      old.ordinal, arrival.seq, old.revision, old.removed, old.written_at
    from search_documents old left join search_documents_next next on next.id = old.id
      cross join lateral (select coalesce(next.seq, nextval(pg_get_serial_sequence('search_documents_next', 'seq'))) as seq) as arrival
    where old.written_at >= ${start}::timestamptz and (next.id is null or next.written_at < old.written_at)
    on conflict (id) do update set (thread_id, kind, language, title, body, codes, title_words, words, ordinal, seq, revision, removed, written_at) =
      (excluded.thread_id, excluded.kind, excluded.language, excluded.title, excluded.body, excluded.codes, excluded.title_words, excluded.words,
        excluded.ordinal, excluded.seq, excluded.revision, excluded.removed, excluded.written_at)`;
  return copied.count;
}

/** The new table takes over the old one's names, which migrations and statements know it by. */
async function swap(tx: TransactionSql): Promise<void> {
  await tx`drop table ${tx(TABLE)}`;
  await tx`alter table ${tx(NEXT)} rename to ${tx(TABLE)}`;
  await tx`alter index search_documents_next_pkey rename to search_documents_pkey`;
  await tx`alter index search_documents_next_words rename to search_documents_words`;
  await tx`alter sequence search_documents_next_seq_seq rename to search_documents_seq_seq`;
}
