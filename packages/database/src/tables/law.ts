import { date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

/** A legal act; `facts` is the catalogue's own record of it (packages/law), kept whole. */
export const acts = pgTable('acts', {
  id: text().primaryKey(),
  ordinal: integer().notNull(),
  facts: jsonb().$type<Record<string, unknown>>().notNull(),
});

/** An addressable part of an act. `facts` holds its headings and versions as the catalogue has them. */
export const provisions = pgTable(
  'provisions',
  {
    id: text().primaryKey(),
    actId: text('act_id')
      .notNull()
      .references(() => acts.id),
    parentId: text('parent_id'),
    ordinal: integer().notNull(),
    facts: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index('provisions_act').on(table.actId, table.ordinal)],
);

/** The text of a provision in one language, in force from–to. */
export const provisionTexts = pgTable(
  'provision_texts',
  {
    id: uuid().primaryKey(),
    provisionId: text('provision_id')
      .notNull()
      .references(() => provisions.id),
    language: text({ enum: ['fi', 'sv', 'en'] }).notNull(),
    from: date('valid_from').notNull(),
    to: date('valid_to'),
    text: text().notNull(),
    source: text().notNull(),
  },
  (table) => [uniqueIndex('provision_texts_version').on(table.provisionId, table.language, table.from)],
);

/** Which catalogue data the rows above hold, so that a start knows whether to load it again. */
export const catalogueLoads = pgTable('catalogue_loads', { id: integer().primaryKey().default(1), digest: text().notNull() });
