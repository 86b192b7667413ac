import { createServer, type RequestListener } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PageHandler } from './web.ts';

/** The API under /api and the pages beside it, behind one HTTP server, ready to listen. */
export async function buildOneServer(
  deps: Dependencies,
  openPages: (app: FastifyInstance) => Promise<PageHandler>,
): Promise<FastifyInstance> {
  let pages: PageHandler = (_, response) => response.writeHead(503).end();
  const app = await buildApp(deps, (handler: RequestListener) =>
    createServer((request, response) => (isApi(request.url) ? handler(request, response) : pages(request, response))),
  );
  await app.ready();
  pages = await openPages(app);
  return app;
}

const isApi = (url = '') => url === '/api' || url.startsWith('/api/') || url.startsWith('/api?');
