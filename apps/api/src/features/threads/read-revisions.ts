import type { RevisionView, Visibility } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import type { Reader } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { authorOf, authorView, type AuthorRow } from './author.ts';
import { changesReader } from './changes.ts';
import { readPost } from './read-thread.ts';
import { canSee } from './visibility.ts';

const { postRevisions } = tables;

interface RevisionRow {
  [column: string]: unknown;
  revision: number;
  title: string | null;
  body: string;
  visibility: Visibility | null;
  organisationId: string;
  provisions: string[] | null;
  at: string;
  by: AuthorRow;
}

/**
 * A post's revisions, newest first, each with what changed from the one before. Of those written while fewer could see the
 * thread, only they are shown them; what the post says now is shown to all who may read it.
 */
export async function readRevisions(
  deps: Pick<Dependencies, 'connection' | 'db' | 'law' | 'now'>,
  reader: Reader,
  postId: string,
) {
  const { threadId, threadTitle } = await readPost(deps, reader, postId);
  const rows = await deps.db.execute<RevisionRow>(sql`
    select r.revision, r.title, r.body, r.visibility, r.provisions, t.organisation_id as "organisationId", r.at, ${authorOf(sql`r.editor_id`, sql`(select organisation_id from members where id = r.editor_id)`, dayOf(deps.now()))} as by
    from ${postRevisions} r join posts p on p.id = r.post_id join threads t on t.id = p.thread_id
    where r.post_id = ${postId} order by r.revision desc`);
  const shown = rows.filter((row, index) => index === 0 || wasWrittenFor(reader, row));
  const changed = changesReader(postId);
  const items: RevisionView[] = [];
  for (const [index, { visibility: _visibility, organisationId: _organisation, provisions, ...row }] of shown.entries()) {
    const before = shown[index + 1];
    items.push({
      ...row,
      provisions: (provisions ?? []).map((id) => deps.law.ref(id)),
      by: authorView(deps.law, row.by),
      at: new Date(row.at).toISOString(),
      changes: before ? await changed(before, row) : [],
    });
  }
  return { threadId, threadTitle, items };
}

function wasWrittenFor(reader: Reader, { visibility, organisationId }: RevisionRow): boolean {
  return visibility === null || canSee(reader, { visibility, organisationId, hidden: false });
}
