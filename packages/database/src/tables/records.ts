import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { members } from './people.ts';
import { needs } from './needs.ts';
import { posts, threads } from './threads.ts';

const time = (name: string) => timestamp(name, { withTimezone: true });

/** What happened, by whom, on what: one row a verb, in the verb's own transaction. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: uuid().primaryKey(),
    /** Null for the system and the command line. */
    actorId: uuid('actor_id').references(() => members.id),
    verb: text().notNull(),
    subject: text().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [index('audit_events_subject').on(table.subject, table.at)],
);

export const notifications = pgTable(
  'notifications',
  {
    id: uuid().primaryKey(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    kind: text({
      enum: [
        'answer',
        'reply',
        'position',
        'acceptance',
        'need_raised',
        'need_decided',
        'need_supported',
        'law_changed',
        'reviewed',
      ],
    }).notNull(),
    /** The audit event it tells of; a retried job writes nothing twice. */
    eventId: uuid('event_id').notNull(),
    actorId: uuid('actor_id').references(() => members.id),
    threadId: uuid('thread_id')
      .notNull()
      .references(() => threads.id),
    postId: uuid('post_id').references(() => posts.id),
    needId: uuid('need_id').references(() => needs.id),
    /** The need's status, the position's stand or the review's outcome, by kind. */
    detail: text(),
    at: time('at').notNull().defaultNow(),
    readAt: time('read_at'),
  },
  (table) => [
    uniqueIndex('notifications_event').on(table.eventId, table.memberId),
    index('notifications_member').on(table.memberId, table.at, table.id),
    index('notifications_unread')
      .on(table.memberId)
      .where(sql`${table.readAt} is null`),
  ],
);

/** The answer a keyed request got, so that its retry gets the same. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    key: text().notNull(),
    /** Digest of method, path and body; the same key with another request is refused. */
    requestHash: text('request_hash').notNull(),
    status: integer().notNull(),
    answer: jsonb().$type<unknown>().notNull(),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.key] }), index('idempotency_keys_at').on(table.at)],
);
