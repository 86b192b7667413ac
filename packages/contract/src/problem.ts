import { Type, type Static } from 'typebox';
import { oneOf } from './words.ts';

/** Stable codes of problem answers; the pages translate them. */
export const problemCodes = [
  'invalid_input',
  'invalid_json',
  'too_large',
  'unsupported_media_type',
  'not_signed_in',
  'session_expired',
  'wrong_credentials',
  'too_many_attempts',
  'too_many_requests',
  'cross_site',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'hetu',
  'edit_conflict',
  'idempotency_mismatch',
  'idempotency_in_progress',
  'not_competent',
  'own_answer',
  'nothing_to_review',
  'others_wrote',
  'illegal_transition',
  'unknown_provision',
  'invitation_unusable',
  'email_taken',
  'unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** RFC 9457 problem details; `errors` names each refused field by JSON pointer-like path (`title`, `provisions/0`). */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: oneOf(problemCodes),
  detail: Type.Optional(Type.String()),
  errors: Type.Optional(
    Type.Array(Type.Object({ field: Type.String(), message: Type.String(), code: Type.Optional(Type.String()) })),
  ),
  /** The current state, where a conflict is told. */
  current: Type.Optional(Type.Unknown()),
  retryAfterSeconds: Type.Optional(Type.Integer()),
});
export type Problem = Static<typeof Problem>;
