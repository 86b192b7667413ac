import type { Standing } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { dayOf } from '../../time.ts';
import { lawChanges } from '../law/law-changes.ts';
import { bestStanding, standingOf } from './standing.ts';

const { citations, positions, posts, threads } = tables;

type Deps = Pick<Dependencies, 'law' | 'now'>;

/**
 * Derives an answer's standing anew and keeps it, with its thread's best, in columns that lists filter by. Called by
 * every verb that changes what standing rests on. The thread's row must be locked.
 */
export async function refreshStanding(tx: Tx, deps: Deps, threadId: string, answerId: string): Promise<Standing> {
  const [answer] = await tx.execute<AnswerRow>(sql`
    select p.organisation_id as "organisationId", p.law_as_of::text as since, p.law_serial as serial, exists (
      select 1 from competences k
      where k.member_id = p.author_id and k.valid_from <= p.law_as_of and (k.valid_until is null or k.valid_until >= p.law_as_of)
        and k.act_id in (
          select array_to_string((string_to_array(c.provision_id, '/'))[1:3], '/') from citations c
          join posts cited on cited.id = c.post_id
          where cited.id = p.id or (cited.thread_id = p.thread_id and cited.kind = 'opening')
        )
    ) as competent, coalesce((
      select r.outcome = 'no_longer_holds' from reviews r where r.answer_id = p.id order by r.at desc, r.id desc limit 1
    ), false) as withdrawn
    from posts p where p.id = ${answerId}`);
  if (!answer) throw new Error(`no answer ${answerId}`);
  const live = await tx
    .select({ stand: positions.stand, organisationId: positions.organisationId })
    .from(positions)
    .where(and(eq(positions.answerId, answerId), isNull(positions.endedAt)));
  const cited = await tx.select({ id: citations.provisionId }).from(citations).where(eq(citations.postId, answerId));
  const today = dayOf(deps.now());
  const lawChanged =
    lawChanges(
      deps.law,
      cited.map(({ id }) => id),
      answer,
      today,
    ).length > 0;
  const standing = standingOf({ author: answer, positions: live, lawChanged, withdrawn: answer.withdrawn });

  await tx.update(posts).set({ standing }).where(eq(posts.id, answerId));
  const all = await tx
    .select({ standing: posts.standing })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, 'answer')));
  const best = bestStanding(all.flatMap((row) => row.standing ?? []));
  await tx.update(threads).set({ standing: best }).where(eq(threads.id, threadId));
  return standing;
}

interface AnswerRow {
  [column: string]: unknown;
  organisationId: string;
  competent: boolean;
  withdrawn: boolean;
  /** What law it was written or last reviewed against. */
  since: string;
  serial: number;
}

/** The same for every answer of a thread: whether an author is competent rests on what the opening cites, too. */
export async function refreshStandings(tx: Tx, deps: Deps, threadId: string): Promise<void> {
  const answers = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, 'answer')));
  for (const { id } of answers) await refreshStanding(tx, deps, threadId, id);
}
