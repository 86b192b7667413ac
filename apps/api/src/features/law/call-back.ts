import { tables, type Database, type Tx } from '@tulkinta/database';
import { actOf } from '@tulkinta/law';
import { eq, sql } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { dayOf } from '../../time.ts';
import { refreshStanding } from '../threads/refresh-standing.ts';
import { touchThread } from '../threads/touch.ts';
import type { Law } from './law.ts';

const { lawDays, posts, threads } = tables;

/** An amendment: what changed in an act on a day. */
export interface Amendment {
  act: string;
  from: string;
}
type Deps = Pick<Dependencies, 'law' | 'jobs' | 'now'>;

/** The amendments whose day has come and whose answers have not been called back yet. */
export async function dueAmendments(db: Database, { law, now }: Pick<Deps, 'law' | 'now'>): Promise<Amendment[]> {
  const done = new Set((await db.select().from(lawDays)).map(({ actId, from }) => `${actId} ${from}`));
  const catalogue = law.catalogue();
  return catalogue.acts.flatMap(({ id }) =>
    catalogue
      .amendmentsOf(id)
      .filter(({ from }) => from <= dayOf(now()) && !done.has(`${id} ${from}`))
      .map(({ from }) => ({ act: id, from })),
  );
}

/**
 * Brings the standing of every answer that an amendment touches in line with it, and asks their authors and those who
 * confirmed them to look again. Thread by thread, each its own transaction; done twice it does nothing.
 */
export async function callBack(db: Database, deps: Deps, amendment: Amendment): Promise<void> {
  await deps.law.refresh(db);
  if (amendment.from > dayOf(deps.now())) return;
  const touched = await touchedAnswers(db, deps.law, amendment);
  for (const [threadId, answerIds] of touched) {
    await db.transaction((tx) => callBackThread(tx, deps, threadId, answerIds, amendment));
  }
  await markDone(db, amendment);
}

/** The same within a transaction. */
export async function callBackWithin(tx: Tx, deps: Deps, amendment: Amendment): Promise<void> {
  for (const [threadId, answerIds] of await touchedAnswers(tx, deps.law, amendment)) {
    await callBackThread(tx, deps, threadId, answerIds, amendment);
  }
  await markDone(tx, amendment);
}

/** Answers that cite what changed or what it stands in, by thread. */
async function touchedAnswers(db: Database | Tx, law: Law, { act, from }: Amendment): Promise<Map<string, string[]>> {
  const changed = law.catalogue().changesOn(act, from);
  const cited = [...new Set(changed.flatMap(({ provision }) => law.lineage(provision)))].filter((id) => actOf(id) !== id);
  if (cited.length === 0) return new Map();
  const rows = await db.execute<{ id: string; threadId: string }>(sql`
    select distinct p.id, p.thread_id as "threadId" from citations c join posts p on p.id = c.post_id
    where c.provision_id in ${cited} and p.kind = 'answer' order by p.thread_id, p.id`);
  return new Map(
    Array.from(
      Map.groupBy(rows, ({ threadId }) => threadId),
      ([threadId, some]) => [threadId, some.map(({ id }) => id)],
    ),
  );
}

async function callBackThread(
  tx: Tx,
  deps: Deps,
  threadId: string,
  answerIds: readonly string[],
  { act, from }: Amendment,
): Promise<void> {
  await tx.select({ id: threads.id }).from(threads).where(eq(threads.id, threadId)).for('update');
  for (const id of answerIds) {
    const [before] = await tx.select({ standing: posts.standing }).from(posts).where(eq(posts.id, id));
    const standing = await refreshStanding(tx, deps, threadId, id);
    if (standing === before?.standing) continue;
    const event = { actorId: null, verb: 'law_changed', subject: `post:${id}`, data: { postId: id, act, from, standing } };
    await touchThread(tx, deps, threadId, event, { activity: false, notify: standing === 'review' });
  }
}

async function markDone(db: Database | Tx, { act, from }: Amendment): Promise<void> {
  await db.insert(lawDays).values({ actId: act, from }).onConflictDoNothing();
}
