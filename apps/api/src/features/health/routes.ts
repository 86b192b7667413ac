import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../dependencies.ts';
import { serve } from '../../plugins/routes.ts';
import { indexLag } from '../search/lag.ts';

/** Tells an operator, or a load balancer, whether the service and its parts are well. */
export function healthRoutes(app: FastifyInstance, { db, search }: Dependencies): void {
  serve(app, 'health', async ({ reply }) => {
    const database = await db.execute(sql`select 1`).then(
      () => 'ok' as const,
      () => 'down' as const,
    );
    const lag = database === 'ok' ? await indexLag(db) : { waiting: 0, lagMs: 0 };
    const healthy = await search.chosen.healthy();
    const status = database === 'ok' && healthy ? 'ok' : 'degraded';
    const answer = { status, database, search: { engine: search.chosen.name, healthy, ...lag }, version: '0.1.0' } as const;
    // 503 only when nothing works: without the engine, search falls back and all else goes on.
    if (database === 'down') {
      await reply.status(503).send(answer);
    }
    return answer;
  });
}
