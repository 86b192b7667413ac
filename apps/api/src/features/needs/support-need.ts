import { tables, type Tx } from '@tulkinta/database';
import { eq, sql } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { touchThread } from '../threads/touch.ts';
import { watch } from '../threads/watch.ts';
import { lockNeed } from './lock-need.ts';

const { needs, needSupports } = tables;

/** Adds the member's organisation behind a need, or rewrites its impact. The raiser's organisation stands there already. */
export async function supportNeed(
  tx: Tx,
  deps: Pick<Dependencies, 'jobs' | 'now'>,
  member: Member,
  needId: string,
  impact: string,
): Promise<void> {
  const need = await lockNeed(tx, member, needId);
  if (need.organisationId === member.organisation.id)
    throw new ProblemError('forbidden', { detail: 'Your organisation raised this need.' });
  const at = deps.now();
  const support = { needId, organisationId: member.organisation.id, memberId: member.id, impact, at };
  const added = await tx.insert(needSupports).values(support).onConflictDoNothing().returning({ needId: needSupports.needId });
  if (added.length === 0) {
    await tx
      .update(needSupports)
      .set({ impact, memberId: member.id, at })
      .where(sql`${needSupports.needId} = ${needId} and ${needSupports.organisationId} = ${member.organisation.id}`);
  } else {
    await tx
      .update(needs)
      .set({ organisationCount: sql`${needs.organisationCount} + 1` })
      .where(eq(needs.id, needId));
  }
  await watch(tx, member.id, need.threadId, at);
  const event = { actorId: member.id, verb: 'support_need', subject: `need:${needId}`, data: { needId } };
  await touchThread(tx, deps, need.threadId, event, { activity: false, notify: added.length > 0 });
}
