import { bigint, boolean, customType, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * What the PostgreSQL search engine looks through: one row a post, made from other tables and never read back by them.
 * `removed` rows hold nothing but the id; they keep a rebuild from bringing a post back.
 */
export const searchDocuments = pgTable(
  'search_documents',
  {
    id: uuid().primaryKey(),
    threadId: uuid('thread_id').notNull(),
    kind: text().notNull(),
    language: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    /** What it is counted by: for each tag the character that `search_tags` gives it. */
    codes: text().notNull(),
    /** Lexemes of the title. */
    titleWords: tsvector('title_words').notNull(),
    /** Lexemes of all that a document is found by: words, stems, filters, readers. */
    words: tsvector().notNull(),
    /** Standing, then newest first, as one number to sort by. */
    ordinal: bigint({ mode: 'number' }).notNull(),
    /** Order of arrival. */
    seq: bigint({ mode: 'number' }).generatedByDefaultAsIdentity(),
    revision: integer().notNull(),
    removed: boolean().notNull(),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  },
  // Without fast update, or every search reads through what was written since the last clean-up.
  (table) => [index('search_documents_words').using('gin', table.words).with({ fastupdate: false })],
);

/** Facet values, `act:eu/2024/1689`; a tag's character is the one with the code `id`. */
export const searchTags = pgTable('search_tags', {
  // Past the control characters; a language, a standing and 22 acts do not come near the surrogates.
  id: integer().primaryKey().generatedByDefaultAsIdentity({ startWith: 256, maxValue: 55_000 }),
  tag: text().notNull().unique(),
});

/**
 * Every word as written in some document, so that a misspelt one can be put right. Its trigram index needs an extension,
 * so the engine makes both when it prepares.
 */
export const searchWords = pgTable('search_words', { word: text().primaryKey() });
