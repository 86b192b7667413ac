import { tables, type Tx } from '@tulkinta/database';
import type { Dependencies } from '../../dependencies.ts';
import { fieldProblem, notFound, ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { record } from '../../record.ts';
import type { Amendment } from './call-back.ts';
import { tellLawChanged } from './follow-law.ts';
import { lockLaw } from './hold-law.ts';
import { mayKeepLaw } from './policy.ts';

const { passedChanges } = tables;

/** The secretariat says of some of an amendment's changes that they do not touch meaning: the answers are called back no more. */
export async function passChanges(
  tx: Tx,
  { law, jobs, now }: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  officer: Member,
  amendment: Amendment,
  { provisions, reason }: { provisions: readonly string[]; reason: string },
): Promise<void> {
  if (!mayKeepLaw(officer)) throw new ProblemError('forbidden');
  await lockLaw(tx);
  const changed = new Set(
    law
      .catalogue()
      .changesOn(amendment.act, amendment.from)
      .map(({ provision }) => provision),
  );
  if (changed.size === 0) throw notFound();
  provisions.forEach((id, index) => {
    if (!changed.has(id)) throw fieldProblem('unknown_provision', `provisions/${index}`, `${id} did not change then`);
  });
  const shared = { from: amendment.from, reason, passedBy: officer.id, at: now() };
  await tx
    .insert(passedChanges)
    .values(provisions.map((provisionId) => ({ provisionId, ...shared })))
    .onConflictDoNothing();
  await record(tx, {
    actorId: officer.id,
    verb: 'pass_changes',
    subject: `act:${amendment.act}`,
    data: { from: amendment.from, provisions, reason },
    at: now(),
  });
  await tellLawChanged(tx);
  await jobs.callBack(tx, amendment);
}
