import type { Problem, ProblemCode } from '@tulkinta/contract';

/** Status and English title of each code; the pages have their own words. */
const problems: Record<ProblemCode, [status: number, title: string]> = {
  invalid_input: [400, 'Some fields cannot be taken as they are'],
  invalid_json: [400, 'The body is not valid JSON'],
  too_large: [413, 'The request is too large'],
  unsupported_media_type: [415, 'Send application/json'],
  not_signed_in: [401, 'Sign in first'],
  session_expired: [401, 'The session has expired; refresh it'],
  wrong_credentials: [401, 'The e-mail address or the password is wrong'],
  too_many_attempts: [429, 'Too many failed sign-ins; wait a while'],
  too_many_requests: [429, 'Too many requests; wait a while'],
  cross_site: [403, 'The request came from another site'],
  forbidden: [403, 'You may not do this'],
  not_found: [404, 'There is no such thing here'],
  method_not_allowed: [405, 'There is no such method here'],
  hetu: [422, 'The text contains a personal identity code'],
  edit_conflict: [409, 'Somebody changed it meanwhile'],
  idempotency_mismatch: [422, 'The same Idempotency-Key came with another request'],
  idempotency_in_progress: [409, 'The first request with this Idempotency-Key is still running'],
  not_competent: [403, 'Only an expert verified for a cited act may do this'],
  nothing_to_review: [409, 'No cited law has changed since the answer was written or last reviewed'],
  others_wrote: [409, 'Others have written here for those who could read it'],
  own_answer: [403, 'One cannot take a position on one’s own answer'],
  illegal_transition: [409, 'A need cannot move from its status to that one'],
  unknown_provision: [422, 'A provision is not in the catalogue'],
  invitation_unusable: [410, 'The invitation has been used or has expired'],
  email_taken: [409, 'There is already a member with this e-mail address'],
  unavailable: [503, 'A part of the service does not answer'],
  internal: [500, 'Something went wrong on our side'],
};

type Extras = Partial<Pick<Problem, 'detail' | 'errors' | 'current' | 'retryAfterSeconds'>>;

/** Thrown anywhere in a request; answered as application/problem+json (RFC 9457). */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, extras: Extras = {}) {
    const [status, title] = problems[code];
    super(extras.detail ?? title);
    this.problem = { type: `urn:tulkinta:problem:${code}`, title, status, code, ...extras };
  }
}

/** One refused field. */
export const fieldProblem = (code: ProblemCode, field: string, message: string) =>
  new ProblemError(code, { errors: [{ field, message, code }] });
export const notFound = () => new ProblemError('not_found');
