import { boolean, date, index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { acts } from './law.ts';

const time = (name: string) => timestamp(name, { withTimezone: true });

export const organisations = pgTable('organisations', {
  id: uuid().primaryKey(),
  name: jsonb().$type<{ fi: string; sv: string; en: string }>().notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
});

export const members = pgTable(
  'members',
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    role: text({ enum: ['member', 'expert', 'ministry', 'secretariat'] }).notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** Null for a member who cannot sign in with a password. */
    passwordHash: text('password_hash'),
    language: text({ enum: ['fi', 'sv', 'en'] })
      .notNull()
      .default('fi'),
    suspended: boolean().notNull().default(false),
    createdAt: time('created_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('members_email').on(sql`lower(${table.email})`)],
);

/** The acts a member is verified to answer on. */
export const competences = pgTable(
  'competences',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    actId: text('act_id')
      .notNull()
      .references(() => acts.id),
    from: date('valid_from').notNull(),
    /** The last day; null while open-ended. */
    until: date('valid_until'),
    grantedBy: uuid('granted_by').references(() => members.id),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.actId] })],
);

export const invitations = pgTable('invitations', {
  id: uuid().primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  email: text().notNull(),
  role: text({ enum: ['member', 'expert', 'ministry', 'secretariat'] }).notNull(),
  organisationId: uuid('organisation_id')
    .notNull()
    .references(() => organisations.id),
  language: text({ enum: ['fi', 'sv', 'en'] })
    .notNull()
    .default('fi'),
  invitedBy: uuid('invited_by').references(() => members.id),
  expiresAt: time('expires_at').notNull(),
  acceptedAt: time('accepted_at'),
  createdAt: time('created_at').notNull().defaultNow(),
});

/** One sign-in on one device: all refresh tokens that rotate from it. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id),
    createdAt: time('created_at').notNull().defaultNow(),
    revokedAt: time('revoked_at'),
  },
  (table) => [index('sessions_member').on(table.memberId)],
);

export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    tokenHash: text('token_hash').primaryKey(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id),
    expiresAt: time('expires_at').notNull(),
    rotatedAt: time('rotated_at'),
  },
  (table) => [index('refresh_tokens_session').on(table.sessionId)],
);

/** Failed sign-ins, by account and by address, within the limiting window. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    id: uuid().primaryKey(),
    /** `account:` + hash of the lower-cased e-mail, or `address:` + hash of the address. */
    subject: text().notNull(),
    at: time('at').notNull().defaultNow(),
  },
  (table) => [index('sign_in_failures_subject').on(table.subject, table.at)],
);
