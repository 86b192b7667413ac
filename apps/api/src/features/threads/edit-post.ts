import type { PostPatch, ThreadPatch } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { and, eq, isNull } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { fieldProblem, ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { holdLaw } from '../law/hold-law.ts';
import { checkProvisions, citeAnew, markAnew, refreshCited } from './cite.ts';
import { lockPost, lockThread } from './lock-thread.ts';
import { mayEdit } from './policy.ts';
import { refreshStanding, refreshStandings } from './refresh-standing.ts';
import { detailsOf } from './start-thread.ts';
import { touchThread } from './touch.ts';

const { needs, positions, postRevisions, posts, threads } = tables;

type Deps = Pick<Dependencies, 'law' | 'jobs' | 'now'>;
type PostRow = typeof posts.$inferSelect;

/** Edits the text of one's own post. An opening's title and tags are edited with its thread. */
export async function editPost(tx: Tx, deps: Deps, editor: Member, postId: string, patch: PostPatch): Promise<void> {
  if (patch.provisions) checkProvisions(deps.law, patch.provisions);
  const lawSerial = await holdLaw(tx, deps);
  const { thread, post } = await lockPost(tx, editor, postId);
  refuseEdit(editor, post, patch.revision);

  const reworded = patch.body !== post.body;
  if (reworded) await addRevision(tx, deps, editor, post, patch.body, post.kind === 'opening' ? thread.title : null);
  if (patch.provisions) await citeAnew(tx, postId, patch.provisions);
  await markAnew(tx, deps, thread, postId);
  if (patch.provisions && post.kind !== 'reply') await refreshCited(tx, deps.law, thread.id);
  if (patch.provisions && post.kind === 'opening') await refreshStandings(tx, deps, thread.id);
  if (post.kind === 'answer') {
    // A position was taken on the text as it stood; a new text starts unreviewed.
    if (reworded) await endPositions(tx, postId, deps.now());
    // One that its law has left behind stays so until it is reviewed; any other is now of today's law.
    if (post.standing !== 'review') {
      await tx
        .update(posts)
        .set({ lawAsOf: dayOf(deps.now()), lawSerial })
        .where(eq(posts.id, postId));
    }
    await refreshStanding(tx, deps, thread.id, postId);
  }
  await touchThread(
    tx,
    deps,
    thread.id,
    { actorId: editor.id, verb: 'edit_post', subject: `post:${postId}`, data: { postId } },
    { activity: false, notify: false },
  );
}

/** Edits the opening post of one's own thread, its title and tags. */
export async function editThread(tx: Tx, deps: Deps, editor: Member, threadId: string, patch: ThreadPatch): Promise<void> {
  if (patch.provisions) checkProvisions(deps.law, patch.provisions);
  const thread = await lockThread(tx, editor, threadId);
  const [opening] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, 'opening')));
  if (!opening) throw new Error(`thread ${threadId} has no opening`);
  refuseEdit(editor, opening, patch.revision);
  if (patch.visibility === 'organisation' && thread.visibility !== 'organisation') await refuseHidingANeed(tx, threadId);

  const { title = thread.title, body = opening.body, visibility, roles, use, experience, initiative } = patch;
  if (title !== thread.title || body !== opening.body) await addRevision(tx, deps, editor, opening, body, title);
  const details = experience || initiative ? detailsOf({ kind: thread.kind, experience, initiative }) : thread.details;
  await tx
    .update(threads)
    .set({ title, details, ...(visibility && { visibility }), ...(roles && { roles }), ...(use !== undefined && { use }) })
    .where(eq(threads.id, threadId));
  if (patch.provisions) {
    await citeAnew(tx, opening.id, patch.provisions);
    await refreshCited(tx, deps.law, threadId);
    await refreshStandings(tx, deps, threadId);
  }
  await markAnew(tx, deps, thread, opening.id);
  await touchThread(
    tx,
    deps,
    threadId,
    { actorId: editor.id, verb: 'edit_thread', subject: `thread:${threadId}` },
    { activity: false, notify: false },
  );
}

function refuseEdit(editor: Member, post: PostRow, revision: number | undefined): void {
  if (!mayEdit(editor, post)) throw new ProblemError('forbidden');
  if (revision !== undefined && revision !== post.revision) {
    throw new ProblemError('edit_conflict', { current: { revision: post.revision, body: post.body } });
  }
}

async function addRevision(
  tx: Tx,
  { now }: Deps,
  editor: Member,
  post: PostRow,
  body: string,
  title: string | null,
): Promise<void> {
  const revision = post.revision + 1;
  await tx.insert(postRevisions).values({ postId: post.id, revision, title, body, editorId: editor.id, at: now() });
  await tx.update(posts).set({ body, revision, editedAt: now() }).where(eq(posts.id, post.id));
}

async function endPositions(tx: Tx, answerId: string, at: Date): Promise<void> {
  await tx
    .update(positions)
    .set({ endedAt: at })
    .where(and(eq(positions.answerId, answerId), isNull(positions.endedAt)));
}

async function refuseHidingANeed(tx: Tx, threadId: string): Promise<void> {
  const [need] = await tx.select({ id: needs.id }).from(needs).where(eq(needs.threadId, threadId)).limit(1);
  if (need)
    throw fieldProblem(
      'invalid_input',
      'visibility',
      'the ministry has a need raised from this thread, so it stays readable there',
    );
}
