import type { NewAnswer } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import type { Member } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { holdLaw } from '../law/hold-law.ts';
import { citationsOf } from './citations-of.ts';
import { checkProvisions, cite } from './cite.ts';
import { lockThread } from './lock-thread.ts';
import { bestStanding, standingOf } from './standing.ts';
import { touchThread } from './touch.ts';
import { watch } from './watch.ts';

const { postRevisions, posts } = tables;

/** Answers a thread. Any member may; who answers watches the thread from then on. */
export async function postAnswer(
  tx: Tx,
  deps: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  author: Member,
  threadId: string,
  input: NewAnswer,
): Promise<{ id: string }> {
  checkProvisions(deps.law, input.provisions);
  const lawSerial = await holdLaw(tx, deps);
  const thread = await lockThread(tx, author, threadId);
  const { body, language = thread.language } = input;
  const at = deps.now();
  const lawAsOf = dayOf(at);
  const written = { body, language, provisions: input.provisions, threadCites: thread.cited, on: lawAsOf };
  const { provisions, marks } = citationsOf(deps.law, written);
  const id = uuid();
  // Nobody has taken a position yet, and an author alone confirms nothing.
  const standing = standingOf({
    author: { competent: false, organisationId: author.organisation.id },
    positions: [],
    lawChanged: false,
    withdrawn: false,
  });
  const who = { authorId: author.id, organisationId: author.organisation.id };

  await tx.insert(posts).values({
    id,
    threadId,
    kind: 'answer',
    language,
    body,
    marks,
    standing,
    lawAsOf,
    lawSerial,
    createdAt: at,
    ...who,
  });
  await tx
    .insert(postRevisions)
    .values({ postId: id, revision: 1, body, visibility: thread.visibility, provisions, editorId: author.id, at });
  await cite(tx, id, provisions);
  await watch(tx, author.id, threadId, at);
  const event = { actorId: author.id, verb: 'post_answer', subject: `post:${id}`, data: { postId: id } };
  const cited = provisions.flatMap((provision) => deps.law.lineage(provision));
  await touchThread(
    tx,
    deps,
    threadId,
    event,
    { activity: true, notify: true },
    {
      answerCount: thread.answerCount + 1,
      standing: bestStanding([standing, ...(thread.standing ? [thread.standing] : [])]),
      cited: [...new Set([...thread.cited, ...cited])],
    },
  );
  return { id };
}
