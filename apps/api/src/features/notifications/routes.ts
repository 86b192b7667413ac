import type { NotificationView } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { decodeCursor, pageOf } from '../../cursor.ts';
import type { Dependencies } from '../../dependencies.ts';
import { serveMembers } from '../../plugins/routes.ts';
import type { Member } from '../../reader.ts';
import { visibleTo } from '../threads/visibility.ts';

const { notifications } = tables;

interface Row extends Omit<NotificationView, 'at' | 'by' | 'status' | 'stand' | 'outcome'> {
  [column: string]: unknown;
  at: string;
  detail: string | null;
  by: { name: string; organisation: Record<Member['language'], string> } | null;
}

export function notificationRoutes(app: FastifyInstance, { db, now }: Dependencies): void {
  serveMembers(app, 'notifications', async ({ reader, query }) => {
    const limit = query.limit ?? 30;
    const [time, last] = query.cursor === undefined ? [] : decodeCursor(query.cursor, ['time', 'id']);
    const rows = await db.execute<Row>(sql`
      select x.id, x.kind, x.thread_id as "threadId", threads.title as "threadTitle", x.post_id as "postId", x.need_id as "needId", x.detail, x.at,
        x.read_at is not null as read,
        (select json_build_object('name', m.name, 'organisation', o.name) from members m join organisations o on o.id = m.organisation_id where m.id = x.actor_id) as by
      from notifications x join threads on threads.id = x.thread_id
      where x.member_id = ${reader.id} and ${visibleTo(reader)} and ${last === undefined ? sql`true` : sql`(x.at, x.id) < (${time}::timestamptz, ${last}::uuid)`}
      order by x.at desc, x.id desc limit ${limit + 1}`);
    const { items, nextCursor } = pageOf([...rows], limit, (row) => [new Date(row.at).toISOString(), row.id]);
    return { items: items.map((row) => notificationView(row, reader.language)), nextCursor };
  });

  serveMembers(app, 'markNotificationsRead', async ({ reader, body }) => {
    const chosen = body.ids ? inArray(notifications.id, body.ids) : undefined;
    await db
      .update(notifications)
      .set({ readAt: now() })
      .where(and(eq(notifications.memberId, reader.id), isNull(notifications.readAt), chosen));
    return null;
  });
}

function notificationView({ detail, by, at, ...row }: Row, language: Member['language']): NotificationView {
  return {
    ...row,
    status: row.kind === 'need_decided' ? (detail as NotificationView['status']) : null,
    stand: row.kind === 'position' ? (detail as NotificationView['stand']) : null,
    outcome: row.kind === 'reviewed' ? (detail as NotificationView['outcome']) : null,
    by: by && { name: by.name, organisation: by.organisation[language] },
    at: new Date(at).toISOString(),
  };
}
