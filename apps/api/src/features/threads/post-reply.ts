import type { NewReply } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import type { Member } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { citationsOf } from './citations-of.ts';
import { checkProvisions, cite } from './cite.ts';
import { lockPost } from './lock-thread.ts';
import { touchThread } from './touch.ts';
import { watch } from './watch.ts';

const { postRevisions, posts } = tables;

/** Replies to any post of a thread. */
export async function postReply(
  tx: Tx,
  deps: Pick<Dependencies, 'law' | 'jobs' | 'now'>,
  author: Member,
  parentId: string,
  input: NewReply,
): Promise<{ id: string }> {
  checkProvisions(deps.law, input.provisions);
  const { thread, post: parent } = await lockPost(tx, author, parentId);
  const { body, language = thread.language } = input;
  const at = deps.now();
  const lawAsOf = dayOf(at);
  const written = { body, language, provisions: input.provisions, threadCites: thread.cited, on: lawAsOf };
  const { provisions, marks } = citationsOf(deps.law, written);
  const id = uuid();
  const place = { threadId: thread.id, kind: 'reply', parentId: parent.id, language } as const;

  await tx.insert(posts).values({
    id,
    ...place,
    body,
    marks,
    authorId: author.id,
    organisationId: author.organisation.id,
    lawAsOf,
    createdAt: at,
  });
  await tx.insert(postRevisions).values({ postId: id, revision: 1, body, editorId: author.id, at });
  await cite(tx, id, provisions);
  await watch(tx, author.id, thread.id, at);
  await touchThread(
    tx,
    deps,
    thread.id,
    { actorId: author.id, verb: 'post_reply', subject: `post:${id}`, data: { postId: id } },
    { activity: true, notify: true },
  );
  return { id };
}
