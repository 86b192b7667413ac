import type { NewNeed } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import { ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { checkProvisions } from '../threads/cite.ts';
import { lockThread } from '../threads/lock-thread.ts';
import { mayRaiseNeed } from '../threads/policy.ts';
import { touchThread } from '../threads/touch.ts';
import { watch } from '../threads/watch.ts';

const { needProvisions, needs } = tables;

/** Raises from a thread that the law itself must change. It lands in the ministry's docket. */
export async function raiseNeed(
  tx: Tx,
  deps: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  member: Member,
  threadId: string,
  input: NewNeed,
): Promise<{ id: string }> {
  const { provisions, problem, proposal, impact } = input;
  checkProvisions(deps.law, provisions);
  const thread = await lockThread(tx, member, threadId);
  if (!mayRaiseNeed(member, thread)) {
    throw new ProblemError('forbidden', {
      detail: 'The ministry cannot read a thread shown only to its organisation. Show the thread to the network first.',
    });
  }
  const at = deps.now();
  const id = uuid();
  await tx.insert(needs).values({
    id,
    threadId,
    raisedBy: member.id,
    organisationId: member.organisation.id,
    problem,
    proposal,
    impact,
    raisedAt: at,
    statusAt: at,
  });
  await tx.insert(needProvisions).values(provisions.map((provisionId, ordinal) => ({ needId: id, provisionId, ordinal })));
  await watch(tx, member.id, threadId, at);
  const event = { actorId: member.id, verb: 'raise_need', subject: `need:${id}`, data: { needId: id } };
  await touchThread(tx, deps, threadId, event, { activity: true, notify: true });
  return { id };
}
