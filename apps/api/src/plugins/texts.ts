import type { FastifyInstance, FastifyRequest } from 'fastify';
import { containsHetu } from '../hetu.ts';
import { fieldProblem } from '../problem.ts';

/** Secrets are never shown, so they are not read for personal identity codes. */
const secrets = new Set(['password']);

/**
 * Looks through every text of a request before its handler runs. PostgreSQL holds neither NUL nor half a surrogate pair;
 * a personal identity code has no place in any text here (Data Protection Act 1050/2018, section 29).
 */
export function checkTexts(app: FastifyInstance): void {
  app.addHook('preHandler', async (request: FastifyRequest) => {
    walk(request.params, '', refuseUnstorable);
    walk(request.query, '', refuseUnstorable);
    walk(request.body, '', (text, field) => {
      refuseUnstorable(text, field);
      if (!secrets.has(field) && containsHetu(text)) throw fieldProblem('hetu', field, 'contains a personal identity code');
    });
  });
}

function refuseUnstorable(text: string, field: string): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw fieldProblem('invalid_input', field || 'body', 'contains characters that cannot be stored');
  }
}

/** Visits every text with its path; keys too. The schemas, checked before, bound the depth. */
function walk(value: unknown, path: string, visit: (text: string, field: string) => void): void {
  if (typeof value === 'string') return visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    visit(key, path);
    walk(part, path ? `${path}/${key}` : key, visit);
  }
}
