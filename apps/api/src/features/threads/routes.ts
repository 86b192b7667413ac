import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../dependencies.ts';
import { once } from '../../plugins/idempotency.ts';
import { serve, serveMembers, WrittenJson } from '../../plugins/routes.ts';
import { acceptAnswer } from './accept-answer.ts';
import { editPost } from './edit-post.ts';
import { editThread } from './edit-thread.ts';
import { listReviews } from './list-reviews.ts';
import { listThreads } from './list-threads.ts';
import { lockThread } from './lock-thread.ts';
import { renderMarkdown } from './markdown.ts';
import { postAnswer } from './post-answer.ts';
import { postReply } from './post-reply.ts';
import { readRevisions } from './read-revisions.ts';
import { readPost, threadReader } from './read-thread.ts';
import { reviewAnswer } from './review-answer.ts';
import { startThread } from './start-thread.ts';
import { takePosition, withdrawPosition } from './take-position.ts';
import { unwatch, watch } from './watch.ts';

export function threadRoutes(app: FastifyInstance, deps: Dependencies): void {
  const { db, now } = deps;
  const threads = threadReader(deps);

  serve(app, 'threads', ({ reader, query }) => listThreads(deps, reader, query));
  serve(app, 'thread', async ({ reader, params, query: { on } }) => {
    if (on !== undefined) return threads.readOn(reader, params.id, on);
    return reader ? threads.read(reader, params.id) : new WrittenJson(await threads.written(params.id));
  });
  serve(app, 'post', ({ reader, params }) => readPost(deps, reader, params.id));
  serve(app, 'revisions', ({ reader, params }) => readRevisions(deps, reader, params.id));

  serveMembers(app, 'preview', async ({ body }) => ({ html: renderMarkdown(body.body) }));
  serveMembers(app, 'startThread', ({ reader, body, request }) =>
    once(db, request, reader, (tx) => startThread(tx, deps, reader, body)),
  );
  serveMembers(app, 'postAnswer', ({ reader, params, body, request }) =>
    once(db, request, reader, (tx) => postAnswer(tx, deps, reader, params.id, body)),
  );
  serveMembers(app, 'postReply', ({ reader, params, body, request }) =>
    once(db, request, reader, (tx) => postReply(tx, deps, reader, params.id, body)),
  );
  serveMembers(app, 'editThread', async ({ reader, params, body }) => {
    await db.transaction((tx) => editThread(tx, deps, reader, params.id, body));
    return threads.read(reader, params.id);
  });
  serveMembers(app, 'editPost', async ({ reader, params, body }) => {
    await db.transaction((tx) => editPost(tx, deps, reader, params.id, body));
    return readPost(deps, reader, params.id);
  });
  serveMembers(app, 'acceptAnswer', async ({ reader, params, body }) => {
    await db.transaction((tx) => acceptAnswer(tx, deps, reader, params.id, body.answerId));
    return null;
  });
  serveMembers(app, 'takePosition', async ({ reader, params, body }) => {
    await db.transaction((tx) => takePosition(tx, deps, reader, params.id, body));
    return null;
  });
  serveMembers(app, 'withdrawPosition', async ({ reader, params }) => {
    await db.transaction((tx) => withdrawPosition(tx, deps, reader, params.id));
    return null;
  });
  serveMembers(app, 'reviewAnswer', async ({ reader, params, body }) => {
    await db.transaction((tx) => reviewAnswer(tx, deps, reader, params.id, body));
    return null;
  });
  serve(app, 'reviews', ({ reader, query }) => listReviews(deps, reader, query));
  serveMembers(app, 'watch', async ({ reader, params }) => {
    await db.transaction(async (tx) => {
      await lockThread(tx, reader, params.id);
      await watch(tx, reader.id, params.id, now());
    });
    return null;
  });
  serveMembers(app, 'unwatch', async ({ reader, params }) => {
    await db.transaction((tx) => unwatch(tx, reader.id, params.id));
    return null;
  });
}
