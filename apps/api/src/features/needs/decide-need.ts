import { needTransitions, type NewDecision } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import { ProblemError } from '../../problem.ts';
import { abilitiesOf, type Member } from '../../reader.ts';
import { touchThread } from '../threads/touch.ts';
import { lockNeed } from './lock-need.ts';

const { needDecisions, needs } = tables;

/** The ministry takes a need one step on, with a reply to all who wait for it. */
export async function decideNeed(
  tx: Tx,
  deps: Pick<Dependencies, 'jobs' | 'now'>,
  officer: Member,
  needId: string,
  decision: NewDecision,
): Promise<{ id: string }> {
  if (!abilitiesOf(officer).decideNeeds) throw new ProblemError('forbidden');
  const need = await lockNeed(tx, officer, needId);
  const { status, reply, project, from } = decision;
  if (from !== undefined && from !== need.status) throw new ProblemError('edit_conflict', { current: { status: need.status } });
  if (!needTransitions[need.status].includes(status))
    throw new ProblemError('illegal_transition', { current: { status: need.status } });

  const at = deps.now();
  const id = uuid();
  await tx.insert(needDecisions).values({ id, needId, status, reply, project: project || null, decidedBy: officer.id, at });
  await tx
    .update(needs)
    .set({ status, statusAt: at, ...(project && { project }) })
    .where(eq(needs.id, needId));
  const event = { actorId: officer.id, verb: 'decide_need', subject: `need:${needId}`, data: { needId, status } };
  await touchThread(tx, deps, need.threadId, event, { activity: true, notify: true });
  return { id };
}
