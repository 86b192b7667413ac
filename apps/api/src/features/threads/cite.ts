import { tables, type Tx } from '@tulkinta/database';
import { eq, sql } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { ProblemError } from '../../problem.ts';
import { dayOf } from '../../time.ts';
import type { Law } from '../law/law.ts';
import { citationsOf } from './citations-of.ts';

const { citations, posts, threads } = tables;

/** Refuses ids that are no provision or act of the catalogue. */
export function checkProvisions(law: Law, ids: readonly string[] = []): void {
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

/** Marks in a post's text, as it is now, where it cites what it cites now. */
export async function markAnew(
  tx: Tx,
  { law, now }: Pick<Dependencies, 'law' | 'now'>,
  thread: Pick<typeof threads.$inferSelect, 'cited'>,
  postId: string,
): Promise<void> {
  const [post] = await tx.select({ body: posts.body, language: posts.language }).from(posts).where(eq(posts.id, postId));
  if (!post) throw new Error(`no post ${postId}`);
  const cited = await tx.select({ id: citations.provisionId }).from(citations).where(eq(citations.postId, postId));
  const provisions = cited.map(({ id }) => id);
  const { marks } = citationsOf(law, { ...post, provisions, threadCites: thread.cited, on: dayOf(now()) });
  await tx.update(posts).set({ marks }).where(eq(posts.id, postId));
}

/** Brings the thread's `cited` in line with its opening's and answers' citations. */
export async function refreshCited(tx: Tx, law: Law, threadId: string): Promise<void> {
  const rows = await tx.execute<{ provisionId: string }>(sql`
    select distinct c.provision_id as "provisionId" from citations c join posts p on p.id = c.post_id
    where p.thread_id = ${threadId} and p.kind <> 'reply'`);
  const cited = [...new Set(rows.flatMap(({ provisionId }) => law.lineage(provisionId)))];
  await tx.update(threads).set({ cited }).where(eq(threads.id, threadId));
}
