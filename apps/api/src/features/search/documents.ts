import { setImmediate as others } from 'node:timers/promises';
import type { Database } from '@tulkinta/database';
import { kindOf } from '@tulkinta/law';
import type { SearchDocument } from '@tulkinta/search';
import { sql, type SQL } from 'drizzle-orm';
import type { Law } from '../law/law.ts';
import { plainText } from '../threads/markdown.ts';

const AI_ACT = 'eu/2024/1689';
const THREADS_A_BATCH = 200;

interface Row {
  [column: string]: unknown;
  id: string;
  threadId: string;
  kind: SearchDocument['kind'];
  title: string;
  body: string;
  language: SearchDocument['language'];
  standing: SearchDocument['standing'] | null;
  roles: string[];
  use: string | null;
  visibility: SearchDocument['visibility'];
  hidden: boolean;
  organisationId: string;
  organisationName: Record<string, string>;
  authorName: string;
  createdAt: string;
  revision: number;
  cited: string[] | null;
  needs: string[] | null;
}

/** What the index should hold of some threads now: documents to have, and posts to be without. */
export async function documentsOf(
  db: Database,
  law: Law,
  threadIds: readonly string[],
): Promise<{ have: SearchDocument[]; without: string[] }> {
  const rows = await select(db, sql`t.id in ${threadIds}`);
  const have: SearchDocument[] = [];
  for (const row of rows.filter(({ hidden }) => !hidden)) {
    have.push(document(law, row));
    // A long text takes a while; requests are answered in between.
    await others();
  }
  return { have, without: rows.filter(({ hidden }) => hidden).map(({ id }) => id) };
}

/** Every document there should be, in batches, read as the caller goes. */
export async function* allDocuments(db: Database, law: Law): AsyncGenerator<SearchDocument[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = await db.execute<{ id: string }>(
      sql`select id from threads where id > ${after} order by id limit ${THREADS_A_BATCH}`,
    );
    const last = ids.at(-1);
    if (!last) return;
    after = last.id;
    yield (
      await documentsOf(
        db,
        law,
        ids.map(({ id }) => id),
      )
    ).have;
  }
}

function select(db: Database, which: SQL): Promise<Row[]> {
  return db.execute<Row>(sql`
    select p.id, t.id as "threadId", case p.kind when 'opening' then t.kind else 'answer' end as kind, t.title, p.body, p.language, p.standing, t.roles, t.use,
      t.visibility, t.hidden, t.organisation_id as "organisationId", o.name as "organisationName", m.name as "authorName", p.created_at as "createdAt", p.revision,
      (select array_agg(distinct c.provision_id) from citations c join posts cited on cited.id = c.post_id
        where cited.id = p.id or (cited.thread_id = t.id and cited.kind = 'opening')) as cited,
      (select array_agg(distinct n.status) from needs n where n.thread_id = t.id) as needs
    from posts p join threads t on t.id = p.thread_id join members m on m.id = p.author_id join organisations o on o.id = p.organisation_id
    where p.kind <> 'reply' and ${which}`);
}

function document(law: Law, row: Row): SearchDocument {
  const { cited, needs, hidden: _, organisationName, ...rest } = row;
  const provisions = [...new Set((cited ?? []).flatMap((id) => law.lineage(id)))];
  return {
    ...rest,
    body: plainText(row.body),
    standing: row.standing ?? 'none',
    acts: provisions.filter((id) => id.split('/').length === 3),
    articles: provisions.filter((id) => id.startsWith(`${AI_ACT}/`) && kindOf(id) === 'article'),
    provisions: provisions.filter((id) => id.split('/').length > 3),
    needs: needs ?? [],
    organisationName: [...new Set(Object.values(organisationName))].join(' '),
    createdAt: new Date(row.createdAt).toISOString(),
  };
}
