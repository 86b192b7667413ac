import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifySchemaValidationError } from 'fastify';
import { ProblemError } from '../problem.ts';

/** Every error leaves as one problem document; what we did not foresee is logged and tells nothing. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(() => {
    throw new ProblemError('not_found');
  });
}

/** Answers one error; by itself for those that Fastify meets before it knows the route. */
export function answerProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const found = error instanceof ProblemError ? error : foreseen(error);
  if (!found) request.log.error({ err: error }, 'unforeseen');
  const { problem } = found ?? new ProblemError('internal');
  if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', String(problem.retryAfterSeconds));
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** A form has fewer fields; a body made to annoy has many thousands. */
const MOST_FIELDS_NAMED = 50;

function foreseen(error: FastifyError): ProblemError | null {
  if (error.validation)
    return new ProblemError('invalid_input', { errors: error.validation.slice(0, MOST_FIELDS_NAMED).map(refusedField) });
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ProblemError('too_large');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ProblemError('unsupported_media_type');
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new ProblemError('invalid_json');
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new ProblemError('not_found');
  }
  // A deeply nested or poisoned body is refused by the JSON parser with its own SyntaxError.
  if (error instanceof SyntaxError && error.statusCode === 400) return new ProblemError('invalid_json');
  // PostgreSQL: connection lost or refused.
  if (error.code === 'ECONNREFUSED' || error.code === 'CONNECTION_CLOSED' || error.code === 'CONNECT_TIMEOUT')
    return new ProblemError('unavailable');
  return null;
}

function refusedField({ instancePath, keyword, params, message }: FastifySchemaValidationError) {
  const named =
    keyword === 'required' ? params.missingProperty : keyword === 'additionalProperties' ? params.additionalProperty : undefined;
  const path = instancePath.slice(1);
  const field = typeof named === 'string' ? [path, named].filter(Boolean).join('/') : path;
  return { field: field || 'body', message: message ?? 'is not valid', code: keyword };
}
