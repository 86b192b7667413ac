import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { LogController, type FastifyInstance, type FastifyServerFactory } from 'fastify';
import type { Dependencies } from './dependencies.ts';
import { draftRoutes } from './features/drafts/routes.ts';
import { healthRoutes } from './features/health/routes.ts';
import { lawRoutes } from './features/law/routes.ts';
import { memberRoutes } from './features/members/routes.ts';
import { needRoutes } from './features/needs/routes.ts';
import { notificationRoutes } from './features/notifications/routes.ts';
import { searchRoutes } from './features/search/routes.ts';
import { sessionRoutes } from './features/session/routes.ts';
import { threadRoutes } from './features/threads/routes.ts';
import { answerProblem, answerProblems } from './plugins/problems.ts';
import { readSessions } from './plugins/session.ts';
import { checkTexts } from './plugins/texts.ts';
import { validateStrictly } from './plugins/validation.ts';
import { ProblemError } from './problem.ts';

const BODY_LIMIT = 512 * 1024;

/** The whole API, ready to listen or to be asked in process. */
export async function buildApp(deps: Dependencies, serverFactory?: FastifyServerFactory): Promise<FastifyInstance> {
  const { config } = deps;
  const app = Fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    return503OnClosing: true,
    frameworkErrors: answerProblem,
    ...(serverFactory && { serverFactory }),
  });
  // A form on another site can send text/plain without being asked; Fastify would read it.
  app.removeContentTypeParser('text/plain');
  answerProblems(app);
  validateStrictly(app);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false },
  });
  await app.register(compress, { threshold: 1_400, encodings: ['br', 'gzip'], brotliOptions: quick });
  await app.register(swagger, {
    openapi: {
      info: { title: 'Tulkinta', version: '1', description: 'How the law applies to AI in Finnish social and health care.' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      security: [{}, { bearer: [] }],
    },
  });
  if (config.rateLimits) await limitRates(app);
  await readSessions(app, deps);
  checkTexts(app);

  healthRoutes(app, deps);
  sessionRoutes(app, deps);
  memberRoutes(app, deps);
  threadRoutes(app, deps);
  draftRoutes(app, deps);
  searchRoutes(app, deps);
  lawRoutes(app, deps);
  needRoutes(app, deps);
  notificationRoutes(app, deps);

  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true });
  return app;
}

/** More would cost more time than it saves. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Requests a minute from one address: enough for a ward behind one address, not for a scraper or a flood. */
const readsAMinute = 1_200;
const writesAMinute = 120;

async function limitRates(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    max: (request) => (request.method === 'GET' ? readsAMinute : writesAMinute),
    timeWindow: 60_000,
    keyGenerator: (request) => `${request.method === 'GET' ? 'read' : 'write'} ${request.ip}`,
    errorResponseBuilder: (_, { ttl }) => new ProblemError('too_many_requests', { retryAfterSeconds: Math.ceil(ttl / 1000) }),
  });
}
