import type { Language, WaitingReview } from '@tulkinta/contract';
import type { Dependencies } from '../../dependencies.ts';
import { sql } from 'drizzle-orm';
import { decodeCursor, pageOf } from '../../cursor.ts';
import type { Member, Reader } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { lawChanges } from '../law/law-changes.ts';
import { authorOf, authorView, type AuthorRow } from './author.ts';
import { visibleTo } from './visibility.ts';

interface Row {
  [column: string]: unknown;
  id: string;
  threadId: string;
  threadTitle: string;
  language: Language;
  author: AuthorRow;
  createdAt: string;
  lawAsOf: string;
  lawSerial: number;
  provisions: string[] | null;
}

/** Answers whose law has changed and that nobody has reviewed yet, as far as the reader may see, oldest first. */
export async function listReviews(
  { db, law, now }: Pick<Dependencies, 'db' | 'law' | 'now'>,
  reader: Reader,
  { mine = false, limit = 20, cursor }: { mine?: boolean; limit?: number; cursor?: string },
) {
  const today = dayOf(now());
  const [time, last] = cursor === undefined ? [] : decodeCursor(cursor, ['time', 'id']);
  const rows = await db.execute<Row>(sql`
    select p.id, p.thread_id as "threadId", threads.title as "threadTitle", p.language, p.created_at as "createdAt",
      p.law_as_of::text as "lawAsOf", p.law_serial as "lawSerial", ${authorOf(sql`p.author_id`, sql`p.organisation_id`, today)} as author,
      (select array_agg(c.provision_id order by c.ordinal) from citations c where c.post_id = p.id) as provisions
    from posts p join threads on threads.id = p.thread_id
    where p.standing = 'review' and ${visibleTo(reader)} and ${mine && reader ? waitsFor(reader) : sql`true`}
      and ${time === undefined ? sql`true` : sql`(p.created_at, p.id) > (${time}::timestamptz, ${last}::uuid)`}
    order by p.created_at, p.id limit ${limit + 1}`);
  const { items, nextCursor } = pageOf([...rows], limit, (row) => [new Date(row.createdAt).toISOString(), row.id]);
  return {
    items: items.map(({ author, provisions, createdAt, lawSerial, ...row }): WaitingReview => ({
      ...row,
      createdAt: new Date(createdAt).toISOString(),
      author: authorView(law, author),
      lawChanges: lawChanges(law, provisions ?? [], { since: row.lawAsOf, serial: lawSerial }, today),
    })),
    nextCursor,
  };
}

/** One's own, those one stands behind or against, and those that cite the acts one is verified for. */
function waitsFor({ id, competences }: Member) {
  const acts = competences.map(({ act }) => act);
  const inMyActs =
    acts.length === 0
      ? sql`false`
      : sql`exists (select 1 from citations c where c.post_id = p.id
          and array_to_string((string_to_array(c.provision_id, '/'))[1:3], '/') in ${acts})`;
  return sql`(p.author_id = ${id} or ${inMyActs}
    or exists (select 1 from positions k where k.answer_id = p.id and k.member_id = ${id} and k.ended_at is null))`;
}
