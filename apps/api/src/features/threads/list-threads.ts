import type { ThreadQuery, ThreadSummary } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { and, arrayContains, desc, eq, sql, type SQL } from 'drizzle-orm';
import { decodeCursor, pageOf } from '../../cursor.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { Reader } from '../../reader.ts';
import { visibleTo } from './visibility.ts';

const { organisations, threads } = tables;

/** A page of the threads the reader may see, latest activity first. */
export async function listThreads({ db, law }: Pick<Dependencies, 'db' | 'law'>, reader: Reader, query: ThreadQuery) {
  const limit = query.limit ?? 20;
  const rows = await db
    .select({
      id: threads.id,
      kind: threads.kind,
      title: threads.title,
      language: threads.language,
      visibility: threads.visibility,
      organisation: sql<
        ThreadSummary['organisation']
      >`json_build_object('id', ${organisations.id}, 'name', ${organisations.name})`,
      roles: sql<ThreadSummary['roles']>`${threads.roles}`,
      use: sql<ThreadSummary['use']>`${threads.use}`,
      provisions: sql<string[] | null>`(
        select array_agg(c.provision_id order by c.ordinal) from citations c join posts p on p.id = c.post_id
        where p.thread_id = ${threads.id} and p.kind = 'opening')`,
      answerCount: threads.answerCount,
      standing: threads.standing,
      accepted: sql<boolean>`${threads.acceptedAnswerId} is not null`,
      needCount: sql<number>`(select count(*)::int from needs n where n.thread_id = ${threads.id})`,
      createdAt: threads.createdAt,
      lastActivityAt: threads.lastActivityAt,
    })
    .from(threads)
    .innerJoin(organisations, eq(organisations.id, threads.organisationId))
    .where(and(visibleTo(reader), ...filters(reader, query)))
    .orderBy(desc(threads.lastActivityAt), desc(threads.id))
    .limit(limit + 1);

  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.lastActivityAt.toISOString(), row.id]);
  return { items: items.map((row) => summary(law, row)), nextCursor };
}

function filters(reader: Reader, query: ThreadQuery): (SQL | undefined)[] {
  const { kind, act, provision, standing, language, unanswered, mine, cursor } = query;
  return [
    kind && eq(threads.kind, kind),
    act === undefined ? undefined : arrayContains(threads.cited, [act]),
    provision === undefined ? undefined : arrayContains(threads.cited, [provision]),
    standing && eq(threads.standing, standing),
    language && eq(threads.language, language),
    unanswered ? eq(threads.answerCount, 0) : undefined,
    mine ? (reader ? eq(threads.authorId, reader.id) : sql`false`) : undefined,
    cursor === undefined ? undefined : after(cursor),
  ];
}

function after(cursor: string): SQL {
  const [time, id] = decodeCursor(cursor, ['time', 'id']);
  return sql`(${threads.lastActivityAt}, ${threads.id}) < (${time}::timestamptz, ${id}::uuid)`;
}

function summary(
  law: Dependencies['law'],
  row: Omit<ThreadSummary, 'provisions' | 'createdAt' | 'lastActivityAt'> & {
    provisions: string[] | null;
    createdAt: Date;
    lastActivityAt: Date;
  },
): ThreadSummary {
  return {
    ...row,
    provisions: (row.provisions ?? []).map((id) => law.ref(id)),
    createdAt: row.createdAt.toISOString(),
    lastActivityAt: row.lastActivityAt.toISOString(),
  };
}
