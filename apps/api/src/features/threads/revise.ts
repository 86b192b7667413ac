import { tables, type Tx } from '@tulkinta/database';
import { asc, eq } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { mayEdit } from './policy.ts';

const { citations, postRevisions, posts, threads } = tables;

type PostRow = typeof posts.$inferSelect;

/** Refuses an edit of somebody else's post, and one that was made from a revision that is no longer the last. */
export function refuseEdit(editor: Member, post: PostRow, revision: number | undefined): void {
  if (!mayEdit(editor, post)) throw new ProblemError('forbidden');
  if (revision !== undefined && revision !== post.revision) {
    throw new ProblemError('edit_conflict', { current: { revision: post.revision, body: post.body } });
  }
}

interface Revised {
  body: string;
  /** The thread's, for an opening. */
  title: string | null;
  provisions: readonly string[];
  /** Who may see it from now on. */
  visibility: (typeof threads.$inferSelect)['visibility'];
}

/** Keeps what a post says and cites from now on as its newest revision. */
export async function addRevision(
  tx: Tx,
  { now }: Pick<Dependencies, 'now'>,
  editor: Member,
  post: PostRow,
  { body, title, provisions, visibility }: Revised,
): Promise<void> {
  const revision = post.revision + 1;
  const kept = { title, body, provisions: [...provisions], visibility };
  await tx.insert(postRevisions).values({ postId: post.id, revision, ...kept, editorId: editor.id, at: now() });
  await tx.update(posts).set({ body, revision, editedAt: now() }).where(eq(posts.id, post.id));
}

/** What a post cites now, in its order. */
export async function citedBy(tx: Tx, postId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: citations.provisionId })
    .from(citations)
    .where(eq(citations.postId, postId))
    .orderBy(asc(citations.ordinal));
  return rows.map(({ id }) => id);
}

export const citesOtherwise = (before: readonly string[], after: readonly string[]) =>
  before.length !== after.length || after.some((id) => !before.includes(id));
