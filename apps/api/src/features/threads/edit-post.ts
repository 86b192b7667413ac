import type { PostPatch } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { and, eq, isNull } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import type { Member } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { holdLaw } from '../law/hold-law.ts';
import { checkProvisions, citeAnew, markAnew, refreshCited } from './cite.ts';
import { lockPost } from './lock-thread.ts';
import { refreshStanding, refreshStandings } from './refresh-standing.ts';
import { addRevision, citedBy, citesOtherwise, refuseEdit } from './revise.ts';
import { touchThread } from './touch.ts';

const { positions, posts } = tables;

/** Edits the text and the citations of one's own post. An opening's title and tags are edited with its thread. */
export async function editPost(
  tx: Tx,
  deps: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  editor: Member,
  postId: string,
  patch: PostPatch,
): Promise<void> {
  checkProvisions(deps.law, patch.provisions);
  const lawSerial = await holdLaw(tx, deps);
  const { thread, post } = await lockPost(tx, editor, postId);
  refuseEdit(editor, post, patch.revision);

  const before = await citedBy(tx, postId);
  const { body, provisions = before } = patch;
  const recited = citesOtherwise(before, provisions);
  const changed = body !== post.body || recited;
  const title = post.kind === 'opening' ? thread.title : null;
  if (changed) await addRevision(tx, deps, editor, post, { body, title, provisions, visibility: thread.visibility });
  if (recited) await citeAnew(tx, postId, provisions);
  await markAnew(tx, deps, thread, postId);
  if (recited && post.kind !== 'reply') await refreshCited(tx, deps.law, thread.id);
  if (recited && post.kind === 'opening') await refreshStandings(tx, deps, thread.id);
  if (post.kind === 'answer') {
    // A position was taken on what it said and rested on then; a new one starts unreviewed.
    if (changed) await endPositions(tx, postId, deps.now());
    // One that its law has left behind stays so until it is reviewed; any other is now of today's law.
    if (post.standing !== 'review') {
      const pin = { lawAsOf: dayOf(deps.now()), lawSerial };
      await tx.update(posts).set(pin).where(eq(posts.id, postId));
    }
    await refreshStanding(tx, deps, thread.id, postId);
  }
  const event = { actorId: editor.id, verb: 'edit_post', subject: `post:${postId}`, data: { postId } };
  await touchThread(tx, deps, thread.id, event, { activity: false, notify: false });
}

async function endPositions(tx: Tx, answerId: string, at: Date): Promise<void> {
  await tx
    .update(positions)
    .set({ endedAt: at })
    .where(and(eq(positions.answerId, answerId), isNull(positions.endedAt)));
}
