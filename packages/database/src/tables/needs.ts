import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { members, organisations } from './people.ts';
import { threads } from './threads.ts';

const time = (name: string) => timestamp(name, { withTimezone: true });
const statuses = [
  'raised',
  'received',
  'assessing',
  'drafting',
  'guidance',
  'eu',
  'transferred',
  'declined',
  'enacted',
  'lapsed',
] as const;

/** A law-change need raised from a thread. */
export const needs = pgTable(
  'needs',
  {
    id: uuid().primaryKey(),
    threadId: uuid('thread_id')
      .notNull()
      .references(() => threads.id),
    raisedBy: uuid('raised_by')
      .notNull()
      .references(() => members.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    problem: text().notNull(),
    proposal: text().notNull(),
    impact: text().notNull(),
    status: text({ enum: statuses }).notNull().default('raised'),
    project: text(),
    /** Organisations behind it, the raiser's first. */
    organisationCount: integer('organisation_count').notNull().default(1),
    raisedAt: time('raised_at').notNull().defaultNow(),
    statusAt: time('status_at').notNull().defaultNow(),
  },
  (table) => [
    index('needs_thread').on(table.threadId),
    index('needs_newest').on(table.raisedAt, table.id),
    index('needs_status').on(table.status, table.raisedAt, table.id),
    index('needs_organisations').on(table.organisationCount, table.id),
  ],
);

export const needProvisions = pgTable(
  'need_provisions',
  {
    needId: uuid('need_id')
      .notNull()
      .references(() => needs.id),
    provisionId: text('provision_id').notNull(),
    ordinal: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.provisionId] }),
    index('need_provisions_provision').using('btree', table.provisionId.op('text_pattern_ops'), table.needId),
  ],
);

/** An organisation's support, one each; the raiser's own stands on the need. */
export const needSupports = pgTable(
  'need_supports',
  {
    needId: uuid('need_id')
      .notNull()
      .references(() => needs.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    impact: text().notNull(),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.needId, table.organisationId] })],
);

/** Each step the ministry took. */
export const needDecisions = pgTable(
  'need_decisions',
  {
    id: uuid().primaryKey(),
    needId: uuid('need_id')
      .notNull()
      .references(() => needs.id),
    status: text({ enum: statuses }).notNull(),
    reply: text().notNull(),
    project: text(),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => members.id),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [index('need_decisions_need').on(table.needId, table.at)],
);
