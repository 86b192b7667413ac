import type { NewReply } from '@tulkinta/contract';
import { tables, type Tx } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import { ProblemError } from '../../problem.ts';
import type { Member } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { citationsOf } from './citations-of.ts';
import { checkProvisions, cite } from './cite.ts';
import { lockPost } from './lock-thread.ts';
import { touchThread } from './touch.ts';
import { watch } from './watch.ts';

const { postRevisions, posts } = tables;

/** Deeper than this nobody follows a conversation. */
const DEEPEST = 50;

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
  await refuseTooDeep(tx, parent.id);
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
  await tx
    .insert(postRevisions)
    .values({ postId: id, revision: 1, body, visibility: thread.visibility, provisions, editorId: author.id, at });
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

async function refuseTooDeep(tx: Tx, parentId: string): Promise<void> {
  const [row] = await tx.execute<{ depth: number }>(sql`
    with recursive above as (
      select parent_id, kind, 0 as steps from ${posts} where id = ${parentId}
      union all
      select p.parent_id, p.kind, above.steps + 1 from above join ${posts} p on p.id = above.parent_id
      where above.kind = 'reply' and above.steps < ${DEEPEST}
    )
    select max(steps)::int as depth from above`);
  if (row && row.depth >= DEEPEST) {
    throw new ProblemError('invalid_input', { detail: 'The conversation is nested too deep; reply to an earlier post' });
  }
}
