import type { ThreadPatch, Visibility } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { and, eq, ne } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { fieldProblem } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { checkProvisions, citeAnew, markAnew, refreshCited } from './cite.ts';
import { lockThread } from './lock-thread.ts';
import { refreshStandings } from './refresh-standing.ts';
import { addRevision, citedBy, citesOtherwise, refuseEdit } from './revise.ts';
import { detailsOf } from './start-thread.ts';
import { touchThread } from './touch.ts';

const { needs, posts, threads } = tables;

/** Edits the opening post of one's own thread, its title and tags. */
export async function editThread(
  tx: Tx,
  deps: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  editor: Member,
  threadId: string,
  patch: ThreadPatch,
): Promise<void> {
  checkProvisions(deps.law, patch.provisions);
  const thread = await lockThread(tx, editor, threadId);
  const [opening] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, 'opening')));
  if (!opening) throw new Error(`thread ${threadId} has no opening`);
  refuseEdit(editor, opening, patch.revision);
  const before = await citedBy(tx, opening.id);
  const { title = thread.title, body = opening.body, visibility = thread.visibility, provisions = before } = patch;
  if (visibility === 'organisation' && thread.visibility !== 'organisation') await refuseHidingANeed(tx, threadId);
  if (isWider(visibility, thread.visibility)) await refuseOpeningOthersWords(tx, editor, threadId);

  const recited = citesOtherwise(before, provisions);
  if (title !== thread.title || body !== opening.body || recited) {
    await addRevision(tx, deps, editor, opening, { body, title, provisions, visibility });
  }
  const { roles, use, experience, initiative } = patch;
  const details = experience || initiative ? detailsOf({ kind: thread.kind, experience, initiative }) : thread.details;
  await tx
    .update(threads)
    .set({ title, details, visibility, ...(roles && { roles }), ...(use !== undefined && { use }) })
    .where(eq(threads.id, threadId));
  if (recited) {
    await citeAnew(tx, opening.id, provisions);
    await refreshCited(tx, deps.law, threadId);
    await refreshStandings(tx, deps, threadId);
  }
  await markAnew(tx, deps, thread, opening.id);
  const event = { actorId: editor.id, verb: 'edit_thread', subject: `thread:${threadId}` };
  await touchThread(tx, deps, threadId, event, { activity: false, notify: false });
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

/** Narrowest first. */
const widths: readonly Visibility[] = ['organisation', 'network', 'public'];
const isWider = (one: Visibility, other: Visibility) => widths.indexOf(one) > widths.indexOf(other);

/** Others wrote for those who could read it then. */
async function refuseOpeningOthersWords(tx: Tx, editor: Member, threadId: string): Promise<void> {
  const [others] = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), ne(posts.authorId, editor.id)))
    .limit(1);
  if (others)
    throw fieldProblem('others_wrote', 'visibility', 'others have written here for those who could read it; ask anew for more');
}
