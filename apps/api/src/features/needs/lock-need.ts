import { tables, type Tx } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { notFound } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { lockThread } from '../threads/lock-thread.ts';

const { needs } = tables;

/** A need with its thread, both locked by the thread's row. 404 if the thread is not visible. */
export async function lockNeed(tx: Tx, reader: Member, needId: string) {
  const [found] = await tx.select({ threadId: needs.threadId }).from(needs).where(eq(needs.id, needId));
  if (!found) throw notFound();
  await lockThread(tx, reader, found.threadId);
  const [need] = await tx.select().from(needs).where(eq(needs.id, needId));
  if (!need) throw notFound();
  return need;
}
