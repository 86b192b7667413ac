import type { NewReview } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { and, eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import { fieldProblem, notFound, ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { holdLaw } from '../law/hold-law.ts';
import { citedActs } from './cited-acts.ts';
import { editPost } from './edit-post.ts';
import { lockPost } from './lock-thread.ts';
import { mayReview } from './policy.ts';
import { refreshStanding } from './refresh-standing.ts';
import { touchThread } from './touch.ts';

const { posts, reviews } = tables;

/**
 * Says what an answer is worth after its law has changed: it still holds (and is pinned to the law of today), is revised (the
 * same, with a new text, by its author), or no longer holds (withdrawn). An author may withdraw an answer at any time.
 */
export async function reviewAnswer(
  tx: Tx,
  deps: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  reviewer: Member,
  answerId: string,
  { outcome, reason, body, provisions, revision, replacedBy = null }: NewReview,
): Promise<void> {
  const lawSerial = await holdLaw(tx, deps);
  const { thread, post } = await lockPost(tx, reviewer, answerId);
  if (post.kind !== 'answer') throw notFound();
  const isAuthor = post.authorId === reviewer.id;
  if (!mayReview(reviewer, post, await citedActs(tx, thread.id, answerId))) throw new ProblemError('not_competent');
  const isWaiting = post.standing === 'review' || post.standing === 'withdrawn';
  if (!isWaiting && !(isAuthor && outcome === 'no_longer_holds')) throw new ProblemError('nothing_to_review');
  if (replacedBy !== null) await checkReplacement(tx, thread.id, answerId, outcome, replacedBy);

  const at = deps.now();
  if (outcome === 'revised') {
    if (!isAuthor) throw new ProblemError('forbidden');
    if (body === undefined) throw fieldProblem('invalid_input', 'body', 'is required for a revised answer');
    await editPost(tx, deps, reviewer, answerId, { body, ...(provisions && { provisions }), ...(revision && { revision }) });
  } else if (body !== undefined) throw fieldProblem('invalid_input', 'body', 'belongs to a revised answer only');
  await tx.insert(reviews).values({
    id: uuid(),
    answerId,
    memberId: reviewer.id,
    organisationId: reviewer.organisation.id,
    outcome,
    reason,
    replacedBy,
    lawAsOf: post.lawAsOf,
    at,
  });
  if (outcome !== 'no_longer_holds') {
    await tx
      .update(posts)
      .set({ lawAsOf: dayOf(at), lawSerial })
      .where(eq(posts.id, answerId));
  }
  const standing = await refreshStanding(tx, deps, thread.id, answerId);
  const data = { postId: answerId, outcome, standing };
  const event = { actorId: reviewer.id, verb: 'review_answer', subject: `post:${answerId}`, data };
  await touchThread(tx, deps, thread.id, event, { activity: true, notify: true });
}

async function checkReplacement(
  tx: Tx,
  threadId: string,
  answerId: string,
  outcome: NewReview['outcome'],
  replacedBy: string,
): Promise<void> {
  if (outcome !== 'no_longer_holds') {
    throw fieldProblem('invalid_input', 'replacedBy', 'belongs to an answer that no longer holds');
  }
  const [found] = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.id, replacedBy), eq(posts.threadId, threadId), eq(posts.kind, 'answer')));
  if (!found || replacedBy === answerId) {
    throw fieldProblem('invalid_input', 'replacedBy', 'is not another answer of the same thread');
  }
}
