import { tables, type Tx } from '@tulkinta/database';
import { and, eq } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { fieldProblem, ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { lockThread } from './lock-thread.ts';
import { mayAccept } from './policy.ts';
import { touchThread } from './touch.ts';

const { posts, threads } = tables;

/** The asker accepts one answer, or with null none. The last acceptance stands. */
export async function acceptAnswer(
  tx: Tx,
  deps: Pick<Dependencies, 'jobs' | 'now'>,
  asker: Member,
  threadId: string,
  answerId: string | null,
): Promise<void> {
  const thread = await lockThread(tx, asker, threadId);
  if (!mayAccept(asker, thread)) throw new ProblemError('forbidden');
  if (answerId !== null) {
    const [answer] = await tx
      .select({ id: posts.id })
      .from(posts)
      .where(and(eq(posts.id, answerId), eq(posts.threadId, threadId), eq(posts.kind, 'answer')));
    if (!answer) throw fieldProblem('invalid_input', 'answerId', 'is not an answer of this thread');
  }
  if (thread.acceptedAnswerId === answerId) return;

  await tx.update(threads).set({ acceptedAnswerId: answerId }).where(eq(threads.id, threadId));
  const event = {
    actorId: asker.id,
    verb: answerId ? 'accept_answer' : 'unaccept_answer',
    subject: `thread:${threadId}`,
    data: { postId: answerId },
  };
  await touchThread(tx, deps, threadId, event, { activity: false, notify: answerId !== null });
}
