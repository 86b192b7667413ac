import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { members, organisations } from './people.ts';

const time = (name: string) => timestamp(name, { withTimezone: true });
const standingWords = ['authority', 'confirmed', 'unreviewed', 'contested', 'review', 'withdrawn'] as const;

/** A stretch of a body (UTF-16 offsets) and the provisions it cites. */
export interface CitationMark {
  start: number;
  end: number;
  provisions: string[];
}

export const threads = pgTable(
  'threads',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: ['question', 'experience', 'initiative'] }).notNull(),
    title: text().notNull(),
    language: text({ enum: ['fi', 'sv', 'en'] }).notNull(),
    visibility: text({ enum: ['network', 'public', 'organisation'] }).notNull(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => members.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    roles: text().array().notNull(),
    use: text(),
    /** ExperienceDetails or InitiativeDetails of the contract, by kind. */
    details: jsonb().$type<Record<string, string>>(),
    acceptedAnswerId: uuid('accepted_answer_id').references((): AnyPgColumn => posts.id),
    answerCount: integer('answer_count').notNull().default(0),
    /** Best standing among the answers; kept by refreshStanding so that lists filter by index. */
    standing: text({ enum: standingWords }),
    /** Every provision cited by the opening and the answers, with its ancestors and act. */
    cited: text().array().notNull(),
    /** Grows with every change a reader can see in the thread. */
    version: integer().notNull().default(1),
    hidden: boolean().notNull().default(false),
    createdAt: time('created_at').notNull().defaultNow(),
    lastActivityAt: time('last_activity_at').notNull().defaultNow(),
  },
  (table) => [
    index('threads_activity').on(table.lastActivityAt, table.id),
    index('threads_public_activity')
      .on(table.lastActivityAt, table.id)
      .where(sql`${table.visibility} = 'public'`),
    index('threads_kind_activity').on(table.kind, table.lastActivityAt, table.id),
    index('threads_standing_activity').on(table.standing, table.lastActivityAt, table.id),
    index('threads_unanswered')
      .on(table.lastActivityAt, table.id)
      .where(sql`${table.answerCount} = 0`),
    index('threads_author').on(table.authorId, table.lastActivityAt, table.id),
    index('threads_cited').using('gin', table.cited),
  ],
);

/** The opening, an answer, or a reply to any post. */
export const posts = pgTable(
  'posts',
  {
    id: uuid().primaryKey(),
    threadId: uuid('thread_id')
      .notNull()
      .references(() => threads.id),
    kind: text({ enum: ['opening', 'answer', 'reply'] }).notNull(),
    /** The post replied to; null unless a reply. */
    parentId: uuid('parent_id').references((): AnyPgColumn => posts.id),
    authorId: uuid('author_id')
      .notNull()
      .references(() => members.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    language: text({ enum: ['fi', 'sv', 'en'] }).notNull(),
    body: text().notNull(),
    revision: integer().notNull().default(1),
    /** Of an answer; null otherwise. */
    standing: text({ enum: standingWords }),
    /** Date of the law the post was written or last confirmed against. */
    lawAsOf: date('law_as_of').notNull(),
    /** The latest import known then (law_imports): what came after may have changed what it cites. */
    lawSerial: integer('law_serial').notNull().default(0),
    /** Where the body cites provisions the post cites: the exact stretches of the text. */
    marks: jsonb().$type<CitationMark[]>().notNull().default([]),
    createdAt: time('created_at').notNull().defaultNow(),
    editedAt: time('edited_at'),
  },
  (table) => [
    index('posts_thread').on(table.threadId),
    index('posts_review')
      .on(table.id)
      .where(sql`${table.standing} = 'review'`),
    uniqueIndex('posts_opening')
      .on(table.threadId)
      .where(sql`${table.kind} = 'opening'`),
  ],
);

/** Each state a post has had; the newest equals the post. */
export const postRevisions = pgTable(
  'post_revisions',
  {
    postId: uuid('post_id')
      .notNull()
      .references(() => posts.id),
    revision: integer().notNull(),
    /** The thread's title at the time, for an opening. */
    title: text(),
    body: text().notNull(),
    /** Who could see the thread then: they may see what was written then. Null for what an earlier version of the service kept. */
    visibility: text({ enum: ['network', 'public', 'organisation'] }),
    /** What the post cited then; null as above. */
    provisions: text().array(),
    editorId: uuid('editor_id')
      .notNull()
      .references(() => members.id),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.postId, table.revision] })],
);

/** A post's link to a provision (or whole act), in the order given. */
export const citations = pgTable(
  'citations',
  {
    postId: uuid('post_id')
      .notNull()
      .references(() => posts.id),
    provisionId: text('provision_id').notNull(),
    ordinal: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.postId, table.provisionId] }),
    index('citations_provision').using('btree', table.provisionId.op('text_pattern_ops'), table.postId),
  ],
);

/** A competent expert's stand on an answer; at most one live a member. */
export const positions = pgTable(
  'positions',
  {
    id: uuid().primaryKey(),
    answerId: uuid('answer_id')
      .notNull()
      .references(() => posts.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    stand: text({ enum: ['confirms', 'disputes'] }).notNull(),
    reason: text().notNull(),
    at: time('at').notNull().defaultNow(),
    /** When it was replaced or taken back. */
    endedAt: time('ended_at'),
  },
  (table) => [
    uniqueIndex('positions_live')
      .on(table.answerId, table.memberId)
      .where(sql`${table.endedAt} is null`),
  ],
);

/** What an answer was found to be worth after the law it cites had changed; the newest decides. */
export const reviews = pgTable(
  'reviews',
  {
    id: uuid().primaryKey(),
    answerId: uuid('answer_id')
      .notNull()
      .references(() => posts.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    outcome: text({ enum: ['still_holds', 'revised', 'no_longer_holds'] }).notNull(),
    reason: text().notNull(),
    /** The answer that replaces it. */
    replacedBy: uuid('replaced_by').references(() => posts.id),
    /** The date of the law it had been written or last reviewed against. */
    lawAsOf: date('law_as_of').notNull(),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [index('reviews_answer').on(table.answerId, table.at)],
);

export const watches = pgTable(
  'watches',
  {
    threadId: uuid('thread_id')
      .notNull()
      .references(() => threads.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.threadId, table.memberId] })],
);

export const drafts = pgTable(
  'drafts',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    key: text().notNull(),
    fields: jsonb().$type<Record<string, string>>().notNull(),
    savedAt: time('saved_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.key] })],
);
