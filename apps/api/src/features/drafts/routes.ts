import { tables } from '@tulkinta/database';
import { and, eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../dependencies.ts';
import { serveMembers } from '../../plugins/routes.ts';
import { notFound } from '../../problem.ts';

const { drafts } = tables;

/** Half-written forms: private notes of one member, so neither audited nor indexed. */
export function draftRoutes(app: FastifyInstance, { db, now }: Dependencies): void {
  const mine = (memberId: string, key: string) => and(eq(drafts.memberId, memberId), eq(drafts.key, key));

  serveMembers(app, 'draft', async ({ reader, params }) => {
    const [draft] = await db.select().from(drafts).where(mine(reader.id, params.key));
    if (!draft) throw notFound();
    return { fields: draft.fields, savedAt: draft.savedAt.toISOString() };
  });

  serveMembers(app, 'saveDraft', async ({ reader, params, body }) => {
    const row = { memberId: reader.id, key: params.key, fields: body.fields, savedAt: now() };
    await db
      .insert(drafts)
      .values(row)
      .onConflictDoUpdate({ target: [drafts.memberId, drafts.key], set: row });
    return { fields: row.fields, savedAt: row.savedAt.toISOString() };
  });

  serveMembers(app, 'dropDraft', async ({ reader, params }) => {
    await db.delete(drafts).where(mine(reader.id, params.key));
    return null;
  });
}
