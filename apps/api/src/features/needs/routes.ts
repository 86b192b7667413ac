import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../dependencies.ts';
import { once } from '../../plugins/idempotency.ts';
import { serve, serveMembers } from '../../plugins/routes.ts';
import { decideNeed } from './decide-need.ts';
import { listNeeds } from './list-needs.ts';
import { raiseNeed } from './raise-need.ts';
import { readNeed } from './read-need.ts';
import { supportNeed } from './support-need.ts';

export function needRoutes(app: FastifyInstance, deps: Dependencies): void {
  const { db } = deps;

  serve(app, 'needs', ({ reader, query }) => listNeeds(deps, reader, query));
  serve(app, 'need', ({ reader, params }) => readNeed(deps, reader, params.id));

  serveMembers(app, 'raiseNeed', ({ reader, params, body, request }) =>
    once(db, request, reader, (tx) => raiseNeed(tx, deps, reader, params.id, body)),
  );
  serveMembers(app, 'supportNeed', async ({ reader, params, body }) => {
    await db.transaction((tx) => supportNeed(tx, deps, reader, params.id, body.impact));
    return null;
  });
  serveMembers(app, 'decideNeed', ({ reader, params, body, request }) =>
    once(db, request, reader, (tx) => decideNeed(tx, deps, reader, params.id, body)),
  );
}
