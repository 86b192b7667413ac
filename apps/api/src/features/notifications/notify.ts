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
  law_changed: 'law_changed',
  review_answer: 'reviewed',
};

/**
 * Tells those concerned of an event: everyone who watches its thread and, as people who write or raise or support watch
 * by doing so, everyone who took part. Not the one who did it, nor anybody who may no longer see the thread. A new need
 * is told to the ministry too. That the law behind an answer has changed is told to its author and to those who stand behind
 * or against it. Harmless to repeat.
 */
export async function notify(db: Database | Tx, eventId: string): Promise<void> {
  const [event] = await db.select().from(auditEvents).where(eq(auditEvents.id, eventId));
  const kind = event && kinds[event.verb];
  if (!kind) return;
  const { threadId, postId = null, needId = null, status, stand, outcome } = event.data as Record<string, string | undefined>;
  const rows = await db.execute<{ id: string }>(sql`
    select m.id from members m join threads t on t.id = ${threadId}
    where m.id is distinct from ${event.actorId}::uuid and not m.suspended and not t.hidden
      and (t.visibility <> 'organisation' or t.organisation_id = m.organisation_id)
      and (case when ${kind === 'law_changed'} then m.id in (
            select author_id from posts where id = ${postId}
            union select member_id from positions where answer_id = ${postId} and ended_at is null)
          else exists (select 1 from watches w where w.thread_id = t.id and w.member_id = m.id) end
        or (${kind === 'need_raised'} and m.role = 'ministry'))`);
  if (rows.length === 0 || threadId === undefined) return;
  const shared = {
    kind,
    eventId,
    actorId: event.actorId,
    threadId,
    postId,
    needId,
    detail: status ?? stand ?? outcome ?? null,
    at: event.at,
  };
  await db
    .insert(notifications)
    .values(rows.map(({ id }) => ({ id: uuid(), memberId: id, ...shared })))
    .onConflictDoNothing();
}
