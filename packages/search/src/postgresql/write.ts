import { setImmediate as others } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { clean } from '../clean.ts';
import { standings, type SearchDocument } from '../port.ts';
import { blocksOf } from './blocks.ts';
import { lexemesOf } from './lexemes.ts';
import type { TagCodes } from './tags.ts';
import { writeWords } from './words.ts';

/** The tables that documents and their words are written to. */
export interface Tables {
  documents: string;
  words: string;
}
export const LIVE: Tables = { documents: 'search_documents', words: 'search_words' };

const ROWS_AT_ONCE = 100;
const CHARACTERS_AT_ONCE = 400_000;
/** More than any time in milliseconds, so that standing comes before it. */
const LATEST = 1e13;

/**
 * Writes documents whole, then their words: a rebuild that finds the words finds their documents.
 * @param writtenAt the time they are to count as written at, as PostgreSQL gave it; null for now.
 */
export async function writeDocuments(
  sql: Sql,
  tags: TagCodes,
  documents: SearchDocument[],
  into = LIVE,
  writtenAt: string | null = null,
) {
  const latest = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (const some of parts(latest)) {
    const codes = await tags.encode(some);
    const rows: Row[] = [];
    for (const document of some) {
      rows.push({ ...row(document), codes: codes.get(document) ?? '' });
      // Long texts take a while; whatever else the process does goes on in between.
      await others();
    }
    await writeRows(sql, into.documents, rows, writtenAt);
    await writeWords(sql, some, into.words);
  }
}

/** Documents in lots that are small in number and in text. */
function* parts(documents: SearchDocument[]): Generator<SearchDocument[]> {
  let some: SearchDocument[] = [];
  let characters = 0;
  for (const document of documents) {
    some.push(document);
    characters += document.body.length;
    if (some.length < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    yield some;
    some = [];
    characters = 0;
  }
  if (some.length > 0) yield some;
}

/** Rows in place of removed documents: found by nobody, and there so that a rebuild does not bring them back. */
export async function writeRemovals(sql: Sql, ids: string[]): Promise<void> {
  await sql`
    insert into search_documents (id, thread_id, kind, language, title, body, codes, title_words, words, ordinal, revision, removed, written_at)
    select id, id, '', '', '', '', '', ''::tsvector, ''::tsvector, 0, 0, true, clock_timestamp() from (select distinct unnest(${ids}::uuid[]) as id) as ids order by id
    on conflict (id) do update set kind = '', language = '', title = '', body = '', codes = '', title_words = '', words = '', removed = true,
      written_at = clock_timestamp()`;
}

type Row = ReturnType<typeof row> & { codes: string };

function row(document: SearchDocument) {
  const { titleWords, words } = lexemesOf(document);
  return {
    id: document.id,
    thread_id: document.threadId,
    kind: document.kind,
    language: document.language,
    title: clean(document.title),
    body: clean(document.body),
    title_words: titleWords,
    words,
    ordinal: standings.indexOf(document.standing) * LATEST + LATEST - Date.parse(document.createdAt),
    revision: document.revision,
  };
}

/** In the order of ids, so that two writers never wait for each other. A known document keeps its place of arrival. */
async function writeRows(sql: Sql, table: string, rows: Row[], writtenAt: string | null): Promise<void> {
  await sql`
    insert into ${sql(table)}
      (id, thread_id, kind, language, title, body, codes, title_words, words, ordinal, seq, revision, removed, written_at)
    select given.id, given.thread_id, given.kind, given.language, given.title, given.body, given.codes, given.title_words::tsvector,
      given.words::tsvector || array_to_tsvector(${blocksOf(sql, 'arrival.seq')}),
      given.ordinal, arrival.seq, given.revision, false, coalesce(${writtenAt}::timestamptz, clock_timestamp())
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given
        (id uuid, thread_id uuid, kind text, language text, title text, body text, codes text, title_words text, words text, ordinal bigint, revision int)
      left join ${sql(table)} known on known.id = given.id
      cross join lateral (select coalesce(known.seq, nextval(pg_get_serial_sequence(${table}, 'seq'))) as seq) as arrival
    order by given.id
    on conflict (id) do update set (thread_id, kind, language, title, body, codes, title_words, words, ordinal, seq, revision, removed, written_at) =
      (excluded.thread_id, excluded.kind, excluded.language, excluded.title, excluded.body, excluded.codes, excluded.title_words, excluded.words,
        excluded.ordinal, excluded.seq, excluded.revision, excluded.removed, excluded.written_at)`;
}
