import type { Stand } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { and, eq, isNull } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import { notFound, ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { citedActs } from './cited-acts.ts';
import { lockPost } from './lock-thread.ts';
import { mayTakePosition } from './policy.ts';
import { refreshStanding } from './refresh-standing.ts';
import { touchThread } from './touch.ts';

const { positions } = tables;

type Deps = Pick<Dependencies, 'jobs' | 'law' | 'now'>;

/** A competent expert confirms or disputes an answer, with a reason. A later position replaces their earlier one. */
export async function takePosition(
  tx: Tx,
  deps: Deps,
  expert: Member,
  answerId: string,
  { stand, reason }: { stand: Stand; reason: string },
): Promise<void> {
  const { thread, post } = await lockPost(tx, expert, answerId);
  if (post.kind !== 'answer') throw notFound();
  if (post.authorId === expert.id) throw new ProblemError('own_answer');
  if (!mayTakePosition(expert, post, await citedActs(tx, thread.id, answerId))) throw new ProblemError('not_competent');

  const at = deps.now();
  await endPosition(tx, expert, answerId, at);
  await tx
    .insert(positions)
    .values({ id: uuid(), answerId, memberId: expert.id, organisationId: expert.organisation.id, stand, reason, at });
  const standing = await refreshStanding(tx, deps, thread.id, answerId);
  const event = {
    actorId: expert.id,
    verb: 'take_position',
    subject: `post:${answerId}`,
    data: { postId: answerId, stand, standing },
  };
  await touchThread(tx, deps, thread.id, event, { activity: true, notify: true });
}

/** Takes one's position back. */
export async function withdrawPosition(tx: Tx, deps: Deps, expert: Member, answerId: string): Promise<void> {
  const { thread } = await lockPost(tx, expert, answerId);
  if ((await endPosition(tx, expert, answerId, deps.now())) === 0) throw notFound();
  const standing = await refreshStanding(tx, deps, thread.id, answerId);
  const event = {
    actorId: expert.id,
    verb: 'withdraw_position',
    subject: `post:${answerId}`,
    data: { postId: answerId, standing },
  };
  await touchThread(tx, deps, thread.id, event, { activity: false, notify: false });
}

async function endPosition(tx: Tx, expert: Member, answerId: string, at: Date): Promise<number> {
  const ended = await tx
    .update(positions)
    .set({ endedAt: at })
    .where(and(eq(positions.answerId, answerId), eq(positions.memberId, expert.id), isNull(positions.endedAt)))
    .returning({ id: positions.id });
  return ended.length;
}
