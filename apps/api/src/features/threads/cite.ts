import { tables, type Tx } from '@tulkinta/database';
import { eq, sql } from 'drizzle-orm';
import { ProblemError } from '../../problem.ts';
import type { Law } from '../law/law.ts';

const { citations, threads } = tables;

/** Refuses ids that are no provision or act of the catalogue. */
export function checkProvisions(law: Law, ids: readonly string[]): void {
  const errors = ids.flatMap((id, index) =>
    law.has(id) ? [] : [{ field: `provisions/${index}`, message: `${id} is not in the catalogue`, code: 'unknown_provision' }],
  );
  if (errors.length > 0) throw new ProblemError('unknown_provision', { errors });
}

/** Makes `ids` the citations of a post that had others. */
export async function citeAnew(tx: Tx, postId: string, ids: readonly string[]): Promise<void> {
  await tx.delete(citations).where(eq(citations.postId, postId));
  await cite(tx, postId, ids);
}

/** Makes `ids` the citations of a new post. */
export async function cite(tx: Tx, postId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.insert(citations).values(ids.map((provisionId, ordinal) => ({ postId, provisionId, ordinal })));
}

/** Brings the thread's `cited` in line with its opening's and answers' citations. */
export async function refreshCited(tx: Tx, law: Law, threadId: string): Promise<void> {
  const rows = await tx.execute<{ provisionId: string }>(sql`
    select distinct c.provision_id as "provisionId" from citations c join posts p on p.id = c.post_id
    where p.thread_id = ${threadId} and p.kind <> 'reply'`);
  const cited = [...new Set(rows.flatMap(({ provisionId }) => law.lineage(provisionId)))];
  await tx.update(threads).set({ cited }).where(eq(threads.id, threadId));
}
