import type { NewThread } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import { fieldProblem } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { citationsOf } from './citations-of.ts';
import { checkProvisions, cite } from './cite.ts';
import { touchThread } from './touch.ts';

const { postRevisions, posts, threads, watches } = tables;

/** Asks a question, shares an experience or proposes an initiative. Its author watches it. */
export async function startThread(
  tx: Tx,
  deps: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  author: Member,
  input: NewThread,
): Promise<{ id: string }> {
  const { kind, title, body, language, visibility = 'network', roles = [], use = null } = input;
  checkProvisions(deps.law, input.provisions);
  const details = detailsOf(input);
  const at = deps.now();
  const lawAsOf = dayOf(at);
  const { provisions, marks } = citationsOf(deps.law, { body, title, language, provisions: input.provisions, on: lawAsOf });
  const [threadId, postId] = [uuid(), uuid()];
  const who = { authorId: author.id, organisationId: author.organisation.id };

  await tx.insert(threads).values({
    id: threadId,
    kind,
    title,
    language,
    visibility,
    roles,
    use,
    details,
    cited: [...new Set(provisions.flatMap((provision) => deps.law.lineage(provision)))],
    createdAt: at,
    lastActivityAt: at,
    ...who,
  });
  await tx.insert(posts).values({ id: postId, threadId, kind: 'opening', language, body, marks, lawAsOf, createdAt: at, ...who });
  await tx.insert(postRevisions).values({ postId, revision: 1, title, body, visibility, provisions, editorId: author.id, at });
  await cite(tx, postId, provisions);
  await tx.insert(watches).values({ threadId, memberId: author.id, at });
  await touchThread(
    tx,
    deps,
    threadId,
    { actorId: author.id, verb: 'start_thread', subject: `thread:${threadId}` },
    { activity: false, notify: false },
  );
  return { id: threadId };
}

/** The fields that belong to the kind: required for it, refused for others. */
export function detailsOf({ kind, experience, initiative }: Pick<NewThread, 'kind' | 'experience' | 'initiative'>) {
  if (kind !== 'experience' && experience) throw fieldProblem('invalid_input', 'experience', 'belongs to an experience only');
  if (kind !== 'initiative' && initiative) throw fieldProblem('invalid_input', 'initiative', 'belongs to an initiative only');
  if (kind === 'experience' && !experience) throw fieldProblem('invalid_input', 'experience', 'is required for an experience');
  if (kind === 'initiative' && !initiative) throw fieldProblem('invalid_input', 'initiative', 'is required for an initiative');
  return experience ?? initiative ?? null;
}
