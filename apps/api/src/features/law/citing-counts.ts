import type { Database } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import type { Reader } from '../../reader.ts';
import { visibleTo } from '../threads/visibility.ts';
import type { Law } from './law.ts';

export interface CitingCounts {
  threads: number;
  needs: number;
}

/** How many threads and needs the reader may see cite each provision of `scope`, or anything under it. */
export async function citingCounts(db: Database, law: Law, reader: Reader, scope: string): Promise<Map<string, CitingCounts>> {
  const under = `${scope.replace(/[\\%_]/g, '\\$&')}/%`;
  const [threadRows, needRows] = await Promise.all([
    db.execute<{ id: string; count: number }>(sql`
      select cited.id, count(*)::int as count from threads, unnest(threads.cited) as cited (id)
      where ${visibleTo(reader)} and threads.cited @> array[${scope}]::text[] and (cited.id = ${scope} or cited.id like ${under})
      group by cited.id`),
    db.execute<{ needId: string; id: string }>(sql`
      select c.need_id as "needId", c.provision_id as id from need_provisions c join needs n on n.id = c.need_id join threads on threads.id = n.thread_id
      where ${visibleTo(reader)} and (c.provision_id = ${scope} or c.provision_id like ${under})`),
  ]);
  const counts = new Map<string, CitingCounts>();
  const at = (id: string) => counts.get(id) ?? counts.set(id, { threads: 0, needs: 0 }).get(id)!;
  for (const { id, count } of threadRows) at(id).threads = count;
  const needsOf = Map.groupBy(needRows, (row) => row.needId);
  for (const rows of needsOf.values()) for (const id of new Set(rows.flatMap((row) => law.lineage(row.id)))) at(id).needs += 1;
  return counts;
}

/** The same for whole acts. */
export async function citingCountsOfActs(db: Database, reader: Reader): Promise<Map<string, CitingCounts>> {
  const [threadRows, needRows] = await Promise.all([
    db.execute<{ act: string; count: number }>(sql`
      select acts.id as act, (select count(*)::int from threads where threads.cited @> array[acts.id] and ${visibleTo(reader)}) as count from acts`),
    db.execute<{ act: string; count: number }>(sql`
      select array_to_string((string_to_array(c.provision_id, '/'))[1:3], '/') as act, count(distinct n.id)::int as count
      from need_provisions c join needs n on n.id = c.need_id join threads on threads.id = n.thread_id where ${visibleTo(reader)} group by 1`),
  ]);
  const needs = new Map(needRows.map(({ act, count }) => [act, count]));
  return new Map(threadRows.map(({ act, count }) => [act, { threads: count, needs: needs.get(act) ?? 0 }]));
}
