import type { CitingPost } from '@tulkinta/contract';
import { sql } from 'drizzle-orm';
import { decodeCursor, pageOf } from '../../cursor.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Reader } from '../../reader.ts';
import { visibleTo } from '../threads/visibility.ts';

interface Row extends Omit<CitingPost, 'createdAt'> {
  [column: string]: unknown;
  createdAt: string;
}

/** Openings and answers that cite the provision or anything under it, newest first, as far as the reader may see. */
export async function citingPosts(
  { db }: Pick<Dependencies, 'db'>,
  reader: Reader,
  { id, limit = 20, cursor }: { id: string; limit?: number; cursor?: string },
) {
  const under = `${id.replace(/[\\%_]/g, '\\$&')}/%`;
  const [time, last] = cursor === undefined ? [] : decodeCursor(cursor, ['time', 'id']);
  const rows = await db.execute<Row>(sql`
    select p.id, p.thread_id as "threadId", threads.title as "threadTitle", case p.kind when 'opening' then threads.kind else 'answer' end as kind,
      p.language, p.standing, json_build_object('id', o.id, 'name', o.name) as organisation, p.created_at as "createdAt"
    from posts p join threads on threads.id = p.thread_id join organisations o on o.id = p.organisation_id
    where p.kind <> 'reply' and ${visibleTo(reader)}
      and exists (select 1 from citations c where c.post_id = p.id and (c.provision_id = ${id} or c.provision_id like ${under}))
      and ${time === undefined ? sql`true` : sql`(p.created_at, p.id) < (${time}::timestamptz, ${last}::uuid)`}
    order by p.created_at desc, p.id desc limit ${limit + 1}`);
  const items = rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() }));
  return pageOf(items, limit, (row) => [row.createdAt, row.id]);
}

/** How many of them are answers. */
export async function countCitingAnswers({ db }: Pick<Dependencies, 'db'>, reader: Reader, id: string): Promise<number> {
  const under = `${id.replace(/[\\%_]/g, '\\$&')}/%`;
  const [row] = await db.execute<{ count: number }>(sql`
    select count(distinct p.id)::int as count from citations c join posts p on p.id = c.post_id join threads on threads.id = p.thread_id
    where p.kind = 'answer' and ${visibleTo(reader)} and (c.provision_id = ${id} or c.provision_id like ${under})`);
  return row?.count ?? 0;
}
