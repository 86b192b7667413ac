import { routes, type AnswerOf, type InputOf, type Route, type RouteName } from '@tulkinta/contract';
import { Problem } from '@tulkinta/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Member, Reader } from '../reader.ts';
import { ProblemError } from '../problem.ts';

/** What a handler gets: the route's checked input and who asks. */
type Call<N extends RouteName, Who> = Required<InputOf<N>> & { reader: Who; request: FastifyRequest; reply: FastifyReply };

/** An answer already written as JSON, for what many ask for in the same words. */
export class WrittenJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Serves a route to anybody. */
export function serve<N extends RouteName>(
  app: FastifyInstance,
  name: N,
  handler: (call: Call<N, Reader>) => Promise<AnswerOf<N> | WrittenJson>,
): void {
  add(app, name, (request, reply) => handler(callOf<N, Reader>(request, reply, request.reader)));
}

/** Serves a route to members. */
export function serveMembers<N extends RouteName>(
  app: FastifyInstance,
  name: N,
  handler: (call: Call<N, Member>) => Promise<AnswerOf<N>>,
): void {
  add(app, name, (request, reply) => {
    if (!request.reader) throw new ProblemError('not_signed_in');
    return handler(callOf<N, Member>(request, reply, request.reader));
  });
}

function add(
  app: FastifyInstance,
  name: RouteName,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): void {
  const route: Route = routes[name];
  app.route({
    method: route.method,
    url: route.path,
    schema: {
      operationId: name,
      summary: route.summary,
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      response: { [route.status]: route.answer, '4xx': Problem, '5xx': Problem },
    },
    async handler(request, reply) {
      const answer = await handler(request, reply);
      if (reply.sent) return reply;
      if (answer instanceof WrittenJson) return reply.type('application/json; charset=utf-8').send(answer.text);
      return reply.status(route.status).send(route.status === 204 ? undefined : answer);
    },
  });
}

function callOf<N extends RouteName, Who>(request: FastifyRequest, reply: FastifyReply, reader: Who): Call<N, Who> {
  const { params, query, body } = request;
  return { params, query, body, reader, request, reply } as unknown as Call<N, Who>;
}
