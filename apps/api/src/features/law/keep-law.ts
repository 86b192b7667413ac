import type { Static, NewLawFetch, OfferDismissal } from '@tulkinta/contract';
import { tables, type Database, type Tx } from '@tulkinta/database';
import { and, desc, eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import { fieldProblem, notFound, ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { record } from '../../record.ts';
import type { Law } from './law.ts';
import { mayKeepLaw } from './policy.ts';

const { lawFetches, lawOffers } = tables;

/** Fetches shown: the latest ones. */
const SHOWN = 20;

/** What the secretariat sees of keeping the law: versions offered, and how its fetches fare. */
export async function readLawKeeping(db: Database, law: Law, reader: Member) {
  if (!mayKeepLaw(reader)) throw new ProblemError('forbidden');
  const [offers, fetches] = await Promise.all([
    db.select().from(lawOffers).where(eq(lawOffers.state, 'open')).orderBy(desc(lawOffers.seenAt)),
    db.select().from(lawFetches).orderBy(desc(lawFetches.at), desc(lawFetches.id)).limit(SHOWN),
  ]);
  return {
    offers: offers.map(({ actId, from, seenAt }) => ({
      act: actId,
      label: law.label(actId),
      from,
      seenAt: seenAt.toISOString(),
    })),
    fetches: fetches.map(({ id, actId, languages, at, state, results }) => ({
      id,
      act: actId,
      label: law.label(actId),
      languages,
      at: at.toISOString(),
      state,
      results,
    })),
  };
}

/** Has an act fetched by a job; versions of it that were offered count as taken. */
export async function fetchLaw(
  tx: Tx,
  { law, jobs, now }: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  officer: Member,
  { act, languages }: Static<typeof NewLawFetch>,
): Promise<{ id: string }> {
  if (!mayKeepLaw(officer)) throw new ProblemError('forbidden');
  if (law.catalogue().act(act)?.id !== act)
    throw fieldProblem('unknown_provision', 'act', `${act} is not an act of the catalogue`);
  const id = uuid();
  await tx.insert(lawFetches).values({ id, actId: act, languages, requestedBy: officer.id, at: now() });
  await tx
    .update(lawOffers)
    .set({ state: 'taken' })
    .where(and(eq(lawOffers.actId, act), eq(lawOffers.state, 'open')));
  await record(tx, { actorId: officer.id, verb: 'fetch_law', subject: `act:${act}`, data: { languages }, at: now() });
  await jobs.fetchLaw(tx, id);
  return { id };
}

/** Leaves an offered version out. */
export async function dismissOffer(
  tx: Tx,
  { now }: Pick<Dependencies, 'now'>,
  officer: Member,
  { act, from }: Static<typeof OfferDismissal>,
): Promise<void> {
  if (!mayKeepLaw(officer)) throw new ProblemError('forbidden');
  const dismissed = await tx
    .update(lawOffers)
    .set({ state: 'dismissed' })
    .where(and(eq(lawOffers.actId, act), eq(lawOffers.from, from)))
    .returning({ act: lawOffers.actId });
  if (dismissed.length === 0) throw notFound();
  await record(tx, { actorId: officer.id, verb: 'dismiss_offer', subject: `act:${act}`, data: { from }, at: now() });
}
