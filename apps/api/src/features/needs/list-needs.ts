import { needStatuses, type NeedQuery, type NeedStatus, type NeedSummary } from '@tulkinta/contract';
import { sql, type SQL } from 'drizzle-orm';
import { decodeCursor, pageOf } from '../../cursor.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Reader } from '../../reader.ts';
import { visibleTo } from '../threads/visibility.ts';
import { provisionsOfNeed } from './needs-on-thread.ts';
import { overdueAt } from './overdue.ts';

interface NeedRow {
  [column: string]: unknown;
  id: string;
  threadId: string;
  threadTitle: string;
  status: NeedStatus;
  problem: string;
  provisions: string[];
  organisationCount: number;
  raisedAt: string;
  statusAt: string;
  overdue: boolean;
  project: string | null;
  sortKey: string | number;
}

/** How the docket can be ordered: the sort value, its cast in a cursor, and its direction. */
const orders = {
  newest: { key: sql`n.raised_at`, cast: sql`timestamptz`, shape: 'time', descending: true },
  oldest: { key: sql`n.raised_at`, cast: sql`timestamptz`, shape: 'time', descending: false },
  organisations: { key: sql`n.organisation_count`, cast: sql`int`, shape: 'number', descending: true },
  status: {
    key: sql`array_position(string_to_array(${needStatuses.join(' ')}, ' '), n.status)`,
    cast: sql`int`,
    shape: 'number',
    descending: false,
  },
  provision: {
    key: sql`(select min(c.provision_id) from need_provisions c where c.need_id = n.id)`,
    cast: sql`text`,
    shape: 'text',
    descending: false,
  },
} as const;

/** A page of the needs the reader may see, with counts by status under the other filters. */
export async function listNeeds({ db, law, now }: Pick<Dependencies, 'db' | 'law' | 'now'>, reader: Reader, query: NeedQuery) {
  const limit = query.limit ?? 40;
  const { key, cast, shape, descending } = orders[query.sort ?? 'newest'];
  const beyond = descending ? sql`<` : sql`>`;
  const direction = descending ? sql`desc` : sql`asc`;
  const common = sql.join([visibleTo(reader), ...filters(reader, query, now())], sql` and `);
  const status = query.status ? sql`n.status = ${query.status}` : sql`true`;
  const position = query.cursor === undefined ? sql`true` : after(query.cursor);
  function after(cursor: string): SQL {
    const [value, id] = decodeCursor(cursor, [shape, 'id']);
    return sql`(${key}, n.id) ${beyond} (${value}::${cast}, ${id}::uuid)`;
  }

  const [rows, counts] = await Promise.all([
    db.execute<NeedRow>(sql`
      select n.id, n.thread_id as "threadId", threads.title as "threadTitle", n.status, n.problem, ${provisionsOfNeed} as provisions,
        n.organisation_count as "organisationCount", n.raised_at as "raisedAt", n.status_at as "statusAt", ${overdueAt(now())} as overdue, n.project,
        ${key} as "sortKey"
      from needs n join threads on threads.id = n.thread_id
      where ${common} and ${status} and ${position}
      order by ${key} ${direction}, n.id ${direction} limit ${limit + 1}`),
    db.execute<{ status: NeedStatus; count: number }>(sql`
      select n.status, count(*)::int as count from needs n join threads on threads.id = n.thread_id where ${common} group by n.status`),
  ]);
  const page = pageOf([...rows], limit, (row) => [shape === 'time' ? new Date(row.sortKey).toISOString() : row.sortKey, row.id]);
  return {
    items: page.items.map((row): NeedSummary => ({
      ...row,
      provisions: row.provisions.map((id) => law.ref(id)),
      raisedAt: new Date(row.raisedAt).toISOString(),
      statusAt: new Date(row.statusAt).toISOString(),
    })),
    nextCursor: page.nextCursor,
    counts: Object.fromEntries(counts.map((row) => [row.status, row.count])),
  };
}

function filters(reader: Reader, { act, provision, overdue, mine }: NeedQuery, now: Date): SQL[] {
  const within = [act, provision]
    .filter((id) => id !== undefined)
    .map(
      (id) => sql`exists (
    select 1 from need_provisions c where c.need_id = n.id and (c.provision_id = ${id} or c.provision_id like ${`${escapeLike(id)}/%`}))`,
    );
  if (overdue) within.push(sql`${overdueAt(now)}`);
  if (mine) within.push(reader ? concerns(reader.id, reader.organisation.id) : sql`false`);
  return within;
}

const concerns = (
  memberId: string,
  organisationId: string,
) => sql`(n.raised_by = ${memberId} or n.organisation_id = ${organisationId}
  or exists (select 1 from need_supports s where s.need_id = n.id and s.organisation_id = ${organisationId}))`;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');
