import type { AnswerView, PostView, ReplyView, ReviewView, ThreadView } from '@tulkinta/contract';
import { standings } from '@tulkinta/contract';
import type { CitationMark, Database } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import type { Law } from '../law/law.ts';
import { lawChanges } from '../law/law-changes.ts';
import { needsOnThread } from '../needs/needs-on-thread.ts';
import { authorOf, authorView, type AuthorRow } from './author.ts';
import { renderPost } from './render-post.ts';

/** A thread as every reader who may see it sees it: without what depends on who reads. */
export interface ThreadCore extends Omit<ThreadView, 'abilities' | 'watching' | 'opening' | 'answers' | 'replies'> {
  opening: PostCore<PostView>;
  answers: (PostCore<Omit<AnswerView, 'replies'>> & { replies: PostCore<ReplyView>[] })[];
  replies: PostCore<ReplyView>[];
}
export type PostCore<T> = Omit<T, 'abilities'>;

interface PostRow {
  [column: string]: unknown;
  id: string;
  kind: 'opening' | 'answer' | 'reply';
  parentId: string | null;
  language: PostView['language'];
  body: string;
  marks: CitationMark[];
  revision: number;
  standing: AnswerView['standing'] | null;
  lawAsOf: string;
  lawSerial: number;
  createdAt: string;
  editedAt: string | null;
  author: AuthorRow;
  provisions: string[] | null;
  positions: { by: AuthorRow; stand: 'confirms' | 'disputes'; reason: string; at: string }[] | null;
  reviews: (Omit<ReviewView, 'by'> & { by: AuthorRow })[] | null;
}

interface ThreadRow extends Pick<
  ThreadView,
  'id' | 'kind' | 'title' | 'language' | 'visibility' | 'roles' | 'use' | 'acceptedAnswerId'
> {
  [column: string]: unknown;
  details: unknown;
  createdAt: string;
  lastActivityAt: string;
}

/** Reads a whole thread. `today` decides which competences count as verified. */
export async function loadThread(db: Database, law: Law, id: string, today: string): Promise<ThreadCore> {
  const [threadRows, postRows, needs] = await Promise.all([
    db.execute<ThreadRow>(sql`
      select id, kind, title, language, visibility, roles, use, details, accepted_answer_id as "acceptedAnswerId",
        created_at as "createdAt", last_activity_at as "lastActivityAt"
      from threads where id = ${id}`),
    loadPosts(db, sql`p.thread_id = ${id}`, today),
    needsOnThread(db, law, id, today),
  ]);
  const thread = threadRows[0];
  const opening = postRows.find((row) => row.kind === 'opening');
  if (!thread || !opening) throw new Error(`thread ${id} is not whole`);
  const repliesTo = groupReplies(law, postRows);
  const { details, ...rest } = thread;
  return {
    ...rest,
    experience: thread.kind === 'experience' ? (details as ThreadView['experience']) : null,
    initiative: thread.kind === 'initiative' ? (details as ThreadView['initiative']) : null,
    createdAt: isoTime(thread.createdAt),
    lastActivityAt: isoTime(thread.lastActivityAt),
    opening: postCore(law, opening),
    answers: postRows
      .filter((row) => row.kind === 'answer')
      .map((row) => ({ ...answerCore(law, row, thread.acceptedAnswerId, today), replies: repliesTo(row.id, 1) }))
      .toSorted(byWorth),
    replies: repliesTo(opening.id, 1),
    needs,
  };
}

/** One post by itself. */
export async function loadPost(db: Database, law: Law, id: string, today: string): Promise<PostCore<PostView> | null> {
  const [row] = await loadPosts(db, sql`p.id = ${id}`, today);
  return row ? postCore(law, row) : null;
}

async function loadPosts(db: Database, which: ReturnType<typeof sql>, today: string): Promise<PostRow[]> {
  return db.execute<PostRow>(sql`
    select p.id, p.kind, p.parent_id as "parentId", p.language, p.body, p.marks, p.revision, p.standing, p.law_as_of::text as "lawAsOf", p.law_serial as "lawSerial",
      p.created_at as "createdAt", p.edited_at as "editedAt", ${authorOf(sql`p.author_id`, sql`p.organisation_id`, today)} as author,
      (select array_agg(c.provision_id order by c.ordinal) from citations c where c.post_id = p.id) as provisions,
      case when p.kind = 'answer' then (
        select json_agg(json_build_object('by', ${authorOf(sql`k.member_id`, sql`k.organisation_id`, today)}, 'stand', k.stand, 'reason', k.reason, 'at', k.at) order by k.at)
        from positions k where k.answer_id = p.id and k.ended_at is null) end as positions,
      case when p.kind = 'answer' then (
        select json_agg(json_build_object('by', ${authorOf(sql`r.member_id`, sql`r.organisation_id`, today)}, 'outcome', r.outcome, 'reason', r.reason,
          'replacedBy', r.replaced_by, 'lawAsOf', r.law_as_of, 'at', r.at) order by r.at desc, r.id desc)
        from reviews r where r.answer_id = p.id) end as reviews
    from posts p where ${which} order by p.created_at, p.id`);
}

function postCore(law: Law, row: PostRow): PostCore<PostView> {
  return {
    id: row.id,
    parentId: row.parentId,
    author: authorView(law, row.author),
    language: row.language,
    body: row.body,
    html: renderPost(row.body, row.marks),
    revision: row.revision,
    createdAt: isoTime(row.createdAt),
    editedAt: row.editedAt && isoTime(row.editedAt),
    provisions: (row.provisions ?? []).map((provision) => law.ref(provision)),
  };
}

function answerCore(
  law: Law,
  row: PostRow,
  acceptedAnswerId: string | null,
  today: string,
): PostCore<Omit<AnswerView, 'replies'>> {
  return {
    ...postCore(law, row),
    standing: row.standing ?? 'unreviewed',
    accepted: row.id === acceptedAnswerId,
    lawAsOf: row.lawAsOf,
    lawChanges: lawChanges(law, row.provisions ?? [], { since: row.lawAsOf, serial: row.lawSerial }, today),
    reviews: (row.reviews ?? []).map((review) => ({ ...review, by: authorView(law, review.by), at: isoTime(review.at) })),
    positions: (row.positions ?? []).map((position) => ({
      ...position,
      by: authorView(law, position.by),
      at: isoTime(position.at),
    })),
  };
}

/** Replies under a post, flat in reading order with their depth. */
function groupReplies(law: Law, rows: PostRow[]) {
  const byParent = Map.groupBy(
    rows.filter((row) => row.kind === 'reply'),
    (row) => row.parentId,
  );
  return function under(parentId: string, depth: number): PostCore<ReplyView>[] {
    const replies: PostCore<ReplyView>[] = [];
    // By a stack of one's own: a conversation may be nested deeper than calls can be.
    const waiting: { row: PostRow; depth: number }[] = [];
    const wait = (id: string, at: number) => {
      for (const row of (byParent.get(id) ?? []).toReversed()) waiting.push({ row, depth: at });
    };
    wait(parentId, depth);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      replies.push({ ...postCore(law, next.row), depth: next.depth });
      wait(next.row.id, next.depth + 1);
    }
    return replies;
  };
}

/** Best standing first, then the accepted one, then the oldest. */
export function byWorth(a: Pick<AnswerView, 'standing' | 'accepted' | 'createdAt'>, b: typeof a): number {
  return (
    standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
    Number(b.accepted) - Number(a.accepted) ||
    a.createdAt.localeCompare(b.createdAt)
  );
}

const isoTime = (time: string) => new Date(time).toISOString();
