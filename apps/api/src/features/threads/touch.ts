import { tables, type Tx } from '@tulkinta/database';
import { eq, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { record, type AuditEvent } from '../../record.ts';
import type { Dependencies } from '../../dependencies.ts';

const { threads } = tables;

type Deps = Pick<Dependencies, 'jobs' | 'now'>;

/**
 * What every verb on a thread ends with: the thread's version grows, the event is recorded, and the index and those
 * concerned will be told. `changes` are the verb's own to the thread's row, in the same update. `activity` false keeps the thread's place in lists (an edit, a watch).
 */
export async function touchThread(
  tx: Tx,
  { jobs, now }: Deps,
  threadId: string,
  event: AuditEvent,
  options: { activity: boolean; notify: boolean },
  changes: PgUpdateSetSource<typeof threads> = {},
): Promise<void> {
  await tx
    .update(threads)
    .set({ ...changes, version: sql`${threads.version} + 1`, ...(options.activity && { lastActivityAt: now() }) })
    .where(eq(threads.id, threadId));
  const eventId = await record(tx, { ...event, data: { threadId, ...event.data }, at: now() });
  await jobs.index(tx, threadId);
  if (options.notify) await jobs.notify(tx, eventId);
}
