import type { Standing } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { bestStanding, standingOf } from './standing.ts';

const { positions, posts, threads } = tables;

/**
 * Derives an answer's standing anew and keeps it, with its thread's best, in columns that lists filter by. Called by
 * every verb that changes what standing rests on. The thread's row must be locked.
 */
export async function refreshStanding(tx: Tx, threadId: string, answerId: string): Promise<Standing> {
  const [answer] = await tx.execute<{ organisationId: string; competent: boolean }>(sql`
    select p.organisation_id as "organisationId", exists (
      select 1 from competences k
      where k.member_id = p.author_id and k.valid_from <= p.law_as_of and (k.valid_until is null or k.valid_until >= p.law_as_of)
        and k.act_id in (
          select array_to_string((string_to_array(c.provision_id, '/'))[1:3], '/') from citations c
          join posts cited on cited.id = c.post_id
          where cited.id = p.id or (cited.thread_id = p.thread_id and cited.kind = 'opening')
        )
    ) as competent
    from posts p where p.id = ${answerId}`);
  if (!answer) throw new Error(`no answer ${answerId}`);
  const live = await tx
    .select({ stand: positions.stand, organisationId: positions.organisationId })
    .from(positions)
    .where(and(eq(positions.answerId, answerId), isNull(positions.endedAt)));
  const standing = standingOf({ author: answer, positions: live });

  await tx.update(posts).set({ standing }).where(eq(posts.id, answerId));
  const all = await tx
    .select({ standing: posts.standing })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, 'answer')));
  const best = bestStanding(all.flatMap((row) => row.standing ?? []));
  await tx.update(threads).set({ standing: best }).where(eq(threads.id, threadId));
  return standing;
}

/** The same for every answer of a thread: whether an author is competent rests on what the opening cites, too. */
export async function refreshStandings(tx: Tx, threadId: string): Promise<void> {
  const answers = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, 'answer')));
  for (const { id } of answers) await refreshStanding(tx, threadId, id);
}
