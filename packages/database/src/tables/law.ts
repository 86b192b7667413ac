import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { members } from './people.ts';

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
    /** Its heading in this language, where the source gives one. */
    heading: text(),
    source: text().notNull(),
    /** The day of the act's version it was read from: a later one's text of the same provision version replaces it. */
    asOf: date('as_of').notNull(),
  },
  (table) => [uniqueIndex('provision_texts_version').on(table.provisionId, table.language, table.from)],
);

/** Each import that changed something. Its serial number tells which posts were written before the change was known. */
export const lawImports = pgTable('law_imports', {
  serial: serial().primaryKey(),
  actId: text('act_id')
    .notNull()
    .references(() => acts.id),
  language: text({ enum: ['fi', 'sv', 'en'] }).notNull(),
  source: text().notNull(),
  /** The day from which the amendment it brought is in force, and the act that made it; null where it brought texts only. */
  amendedFrom: date('amended_from'),
  amendedBy: text('amended_by'),
  /** Null: the command line. */
  importedBy: uuid('imported_by'),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** What an imported amendment did to one provision, laid over the package's own facts when the catalogue is read. */
export const provisionChanges = pgTable(
  'provision_changes',
  {
    provisionId: text('provision_id')
      .notNull()
      .references(() => provisions.id),
    from: date('valid_from').notNull(),
    change: text({ enum: ['inserted', 'replaced', 'deleted'] }).notNull(),
    amendedBy: text('amended_by').notNull(),
    headings: jsonb().$type<Partial<Record<'fi' | 'sv' | 'en', string>>>(),
    /** Where what was deleted is now: moved to one place, split into many. */
    movedTo: text('moved_to').array().notNull().default([]),
    serial: integer()
      .notNull()
      .references(() => lawImports.serial),
  },
  (table) => [primaryKey({ columns: [table.provisionId, table.from] })],
);

/** Changes that the secretariat has said do not touch meaning: they call nobody back. */
export const passedChanges = pgTable(
  'passed_changes',
  {
    provisionId: text('provision_id').notNull(),
    from: date('valid_from').notNull(),
    reason: text().notNull(),
    passedBy: uuid('passed_by')
      .notNull()
      .references((): AnyPgColumn => members.id),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.provisionId, table.from] })],
);

/** Amendments whose day has come and whose answers have been called back. */
export const lawDays = pgTable(
  'law_days',
  {
    actId: text('act_id').notNull(),
    from: date('valid_from').notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.actId, table.from] })],
);

/** A fetch of an act from the official services that the secretariat asked for, and how it fared so far. */
export const lawFetches = pgTable(
  'law_fetches',
  {
    id: uuid().primaryKey(),
    actId: text('act_id')
      .notNull()
      .references(() => acts.id),
    languages: text({ enum: ['fi', 'sv', 'en'] })
      .array()
      .notNull(),
    requestedBy: uuid('requested_by')
      .notNull()
      .references((): AnyPgColumn => members.id),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    state: text({ enum: ['waiting', 'running', 'done'] })
      .notNull()
      .default('waiting'),
    results: jsonb().$type<LawFetchResult[]>().notNull().default([]),
  },
  (table) => [index('law_fetches_newest').on(table.at, table.id)],
);

/** How one text of it fared; without a code and counts the service does not have it in the language. */
export interface LawFetchResult {
  language: 'fi' | 'sv' | 'en';
  kind: 'original' | 'consolidated';
  /** Why it was not imported. */
  code?: string;
  added?: number;
  corrected?: number;
  /** The day of an amendment it brought. */
  amendedFrom?: string;
}

/** A version of an act in use that the official services have and we do not; it is taken in when the secretariat says so. */
export const lawOffers = pgTable(
  'law_offers',
  {
    actId: text('act_id')
      .notNull()
      .references(() => acts.id),
    from: date('valid_from').notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull().defaultNow(),
    state: text({ enum: ['open', 'taken', 'dismissed'] })
      .notNull()
      .default('open'),
  },
  (table) => [primaryKey({ columns: [table.actId, table.from] })],
);

/** Which catalogue data the rows above hold, so that a start knows whether to load it again. */
export const catalogueLoads = pgTable('catalogue_loads', { id: integer().primaryKey().default(1), digest: text().notNull() });
