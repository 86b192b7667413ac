import type { NeedOnThread, PostView, ReplyView } from '@tulkinta/contract';
import type { Database } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import type { Law } from '../law/law.ts';
import { lawChanges } from '../law/law-changes.ts';
import { authorOf, authorView, type AuthorRow } from './author.ts';
import { byWorth, type PostCore, type ThreadCore } from './load-thread.ts';
import { renderPost } from './render-post.ts';
import { standingOf } from './standing.ts';

interface WordingRow {
  [column: string]: unknown;
  postId: string;
  revision: number;
  title: string | null;
  body: string;
  provisions: string[] | null;
}
interface PositionRow {
  [column: string]: unknown;
  answerId: string;
  by: AuthorRow;
  stand: 'confirms' | 'disputes';
  reason: string;
  at: string;
}

/**
 * A thread as it stood at the end of a day in Finland: what had been written by then, in the words of then, with the
 * standings that the positions, reviews and law of that day gave. `core` is the thread as it is now, with the competences
 * of that day. Null when it had not been started. Which answer was accepted is told as it is now.
 */
export async function threadOn(db: Database, law: Law, core: ThreadCore, on: string): Promise<ThreadCore | null> {
  const end = sql`((${on}::date + 1)::timestamp at time zone 'Europe/Helsinki')`;
  const [[limit], wordings, positions] = await Promise.all([
    db.execute<{ end: string }>(sql`select ${end} as end`),
    db.execute<WordingRow>(sql`
      select distinct on (r.post_id) r.post_id as "postId", r.revision, r.title, r.body, r.provisions
      from post_revisions r join posts p on p.id = r.post_id where p.thread_id = ${core.id} and r.at < ${end}
      order by r.post_id, r.revision desc`),
    db.execute<PositionRow>(sql`
      select k.answer_id as "answerId", ${authorOf(sql`k.member_id`, sql`k.organisation_id`, on)} as by, k.stand, k.reason, k.at
      from positions k join posts p on p.id = k.answer_id
      where p.thread_id = ${core.id} and k.at < ${end} and (k.ended_at is null or k.ended_at >= ${end}) order by k.at`),
  ]);
  const ends = new Date(limit!.end).toISOString();
  const words = new Map(wordings.map((row) => [row.postId, row]));
  const opening = asWritten(law, core.opening, words);
  if (!opening) return null;

  const replies = (some: readonly PostCore<ReplyView>[]) => some.flatMap((reply) => asWritten(law, reply, words) ?? []);
  const answers = core.answers.flatMap((answer) => {
    const written = asWritten(law, answer, words);
    if (!written) return [];
    const taken = positions.filter(({ answerId }) => answerId === answer.id);
    return [{ ...written, ...worthOn(law, written, opening, taken, { on, ends }), replies: replies(answer.replies) }];
  });
  return {
    ...core,
    title: words.get(core.opening.id)?.title ?? core.title,
    opening,
    answers: answers.toSorted(byWorth),
    replies: replies(core.replies),
    needs: core.needs.flatMap((need) => needOn(need, ends)),
  };
}

/** A post in its words of then; null when it was not there yet. */
function asWritten<P extends PostCore<PostView>>(law: Law, post: P, words: ReadonlyMap<string, WordingRow>): P | null {
  const then = words.get(post.id);
  if (!then) return null;
  if (then.revision === post.revision) return post;
  const provisions = then.provisions?.map((id) => law.ref(id)) ?? post.provisions;
  return { ...post, body: then.body, html: renderPost(then.body, []), revision: then.revision, provisions };
}

type AnswerCore = ThreadCore['answers'][number];

function worthOn(
  law: Law,
  answer: AnswerCore,
  opening: PostCore<PostView>,
  taken: readonly PositionRow[],
  { on, ends }: { on: string; ends: string },
): Pick<AnswerCore, 'standing' | 'lawAsOf' | 'lawChanges' | 'positions' | 'reviews'> {
  const reviews = answer.reviews.filter(({ at }) => at < ends);
  const later = answer.reviews.findLast(({ at }) => at >= ends);
  // What it was pinned to before the first review after the day; never later than the day itself.
  const pinned = later?.lawAsOf ?? answer.lawAsOf;
  const lawAsOf = pinned < on ? pinned : on;
  const cited = answer.provisions.map(({ id }) => id);
  const changes = lawChanges(law, cited, { since: lawAsOf, serial: Number.MAX_SAFE_INTEGER }, on);
  const acts = new Set([...opening.provisions, ...answer.provisions].map(({ act }) => act));
  const standing = standingOf({
    author: {
      competent: answer.author.verified.some(({ act }) => acts.has(act)),
      organisationId: answer.author.organisation.id,
    },
    positions: taken.map(({ stand, by }) => ({ stand, organisationId: by.organisation.id })),
    lawChanged: changes.length > 0,
    withdrawn: reviews[0]?.outcome === 'no_longer_holds',
  });
  return {
    standing: answer.standing === 'authority' ? 'authority' : standing,
    lawAsOf,
    lawChanges: changes,
    positions: taken.map(({ by, stand, reason, at }) => ({
      by: authorView(law, by),
      stand,
      reason,
      at: new Date(at).toISOString(),
    })),
    reviews,
  };
}

function needOn(need: NeedOnThread, ends: string): NeedOnThread[] {
  const steps = need.steps.filter(({ at }) => at < ends);
  const last = steps.at(-1);
  return last ? [{ ...need, status: last.status, steps }] : [];
}
