import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { fieldProblem } from '../problem.ts';

/** Without the `urn:uuid:` that JSON Schema's format allows and PostgreSQL does not. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Bodies are taken exactly as sent; parameters and queries are text, so those are coerced. Errors of every field are
 * told at once: the schemas bound every length, so that costs little. A body is refused where none is taken: nothing
 * bounds its depth.
 */
export function validateStrictly(app: FastifyInstance): void {
  const options = { allErrors: true, removeAdditional: false, useDefaults: false, strict: false } as const;
  const exact = ajvFormats.default(new Ajv({ ...options, coerceTypes: false }));
  const textual = ajvFormats.default(new Ajv({ ...options, coerceTypes: 'array' }));
  for (const ajv of [exact, textual]) ajv.addFormat('uuid', uuid);
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? exact : textual).compile(schema as object));

  app.addHook('preValidation', async ({ body, routeOptions, is404 }) => {
    const sent = typeof body === 'object' && body !== null ? Object.keys(body).length > 0 : body !== undefined && body !== null;
    if (sent && !routeOptions.schema?.body && !is404) throw fieldProblem('invalid_input', 'body', 'is not taken here');
  });
}
