import type { RevisionView } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import { diffWordsWithSpace } from 'diff';
import type { Dependencies } from '../../dependencies.ts';
import type { Reader } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { authorOf, authorView, type AuthorRow } from './author.ts';
import { readPost } from './read-thread.ts';

const { postRevisions } = tables;

interface RevisionRow {
  [column: string]: unknown;
  revision: number;
  title: string | null;
  body: string;
  at: string;
  by: AuthorRow;
}

/** Past this many milliseconds two texts are shown whole, one removed and one added: the page must come. */
const DIFF_MS = 200;

/** A post's revisions, newest first, each with what changed from the one before. */
export async function readRevisions(
  deps: Pick<Dependencies, 'connection' | 'db' | 'law' | 'now'>,
  reader: Reader,
  postId: string,
) {
  const { threadId, threadTitle } = await readPost(deps, reader, postId);
  const rows = await deps.db.execute<RevisionRow>(sql`
    select r.revision, r.title, r.body, r.at, ${authorOf(sql`r.editor_id`, sql`(select organisation_id from members where id = r.editor_id)`, dayOf(deps.now()))} as by
    from ${postRevisions} r where r.post_id = ${postId} order by r.revision desc`);
  const items = rows.map((row, index): RevisionView => {
    const before = rows[index + 1];
    return {
      ...row,
      by: authorView(deps.law, row.by),
      at: new Date(row.at).toISOString(),
      changes: before ? changes(before.body, row.body) : [],
    };
  });
  return { threadId, threadTitle, items };
}

function changes(before: string, after: string): RevisionView['changes'] {
  const parts = diffWordsWithSpace(before, after, { timeout: DIFF_MS });
  if (!parts) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}
