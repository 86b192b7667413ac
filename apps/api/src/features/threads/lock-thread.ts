import { tables, type Tx } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { notFound } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { canSee } from './visibility.ts';

const { posts, threads } = tables;

/** A thread's row, locked until the transaction ends: writes to one thread go one after another. 404 if not visible. */
export async function lockThread(tx: Tx, reader: Member, threadId: string) {
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId)).for('update');
  if (!thread || !canSee(reader, thread)) throw notFound();
  return thread;
}

/** A post with its thread, the thread locked. 404 if not visible. */
export async function lockPost(tx: Tx, reader: Member, postId: string) {
  const [found] = await tx.select({ threadId: posts.threadId }).from(posts).where(eq(posts.id, postId));
  if (!found) throw notFound();
  const thread = await lockThread(tx, reader, found.threadId);
  const [post] = await tx.select().from(posts).where(eq(posts.id, postId));
  if (!post) throw notFound();
  return { thread, post };
}
