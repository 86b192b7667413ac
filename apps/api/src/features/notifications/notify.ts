import { tables, type Database, type Tx } from '@tulkinta/database';
import type { NotificationKind } from '@tulkinta/contract';
import { eq, sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';

const { auditEvents, notifications } = tables;

/** Which notification each verb makes. */
const kinds: Record<string, NotificationKind> = {
  post_answer: 'answer',
  post_reply: 'reply',
  take_position: 'position',
  accept_answer: 'acceptance',
  raise_need: 'need_raised',
  support_need: 'need_supported',
  decide_need: 'need_decided',
};

/**
 * Tells those concerned of an event: everyone who watches its thread and, as people who write or raise or support watch
 * by doing so, everyone who took part. Not the one who did it, nor anybody who may no longer see the thread. A new need
 * is told to the ministry too. Harmless to repeat.
 */
export async function notify(db: Database | Tx, eventId: string): Promise<void> {
  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.id, eventId));
  const kind = event && kinds[event.verb];
  if (!kind) return;
  const { threadId, postId = null, needId = null, status, stand } = event.data as Record<string, string | undefined>;
  const rows = await db.execute<{ id: string }>(sql`
    select m.id from members m join threads t on t.id = ${threadId}
    where m.id <> ${event.actorId} and not m.suspended and not t.hidden
      and (t.visibility <> 'organisation' or t.organisation_id = m.organisation_id)
      and (exists (select 1 from watches w where w.thread_id = t.id and w.member_id = m.id)
        or (${kind === 'need_raised'} and m.role = 'ministry'))`);
  if (rows.length === 0 || threadId === undefined) return;
  const shared = {
    kind,
    eventId,
    actorId: event.actorId,
    threadId,
    postId,
    needId,
    detail: status ?? stand ?? null,
    at: event.at,
  };
  await db
    .insert(notifications)
    .values(rows.map(({ id }) => ({ id: uuid(), memberId: id, ...shared })))
    .onConflictDoNothing();
}
