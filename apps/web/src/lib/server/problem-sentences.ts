import type { Problem, ProblemCode } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';

const sentences: Record<ProblemCode, (inputs: { wait: string }) => string> = {
  invalid_input: m.problems_invalid_input,
  invalid_json: m.problems_invalid_json,
  too_large: m.problems_too_large,
  unsupported_media_type: m.problems_unsupported_media_type,
  not_signed_in: m.problems_not_signed_in,
  session_expired: m.problems_session_expired,
  wrong_credentials: m.problems_wrong_credentials,
  too_many_attempts: m.problems_too_many_attempts,
  too_many_requests: m.problems_too_many_requests,
  cross_site: m.problems_cross_site,
  forbidden: m.problems_forbidden,
  not_found: m.problems_not_found,
  method_not_allowed: m.problems_method_not_allowed,
  hetu: m.problems_hetu,
  edit_conflict: m.problems_edit_conflict,
  idempotency_mismatch: m.problems_idempotency_mismatch,
  idempotency_in_progress: m.problems_idempotency_in_progress,
  not_competent: m.problems_not_competent,
  own_answer: m.problems_own_answer,
  others_wrote: m.problems_others_wrote,
  nothing_to_review: m.problems_nothing_to_review,
  illegal_transition: m.problems_illegal_transition,
  unknown_provision: m.problems_unknown_provision,
  invitation_unusable: m.problems_invitation_unusable,
  email_taken: m.problems_email_taken,
  unavailable: m.problems_unavailable,
  internal: m.problems_internal,
};

/** What happened, what is safe and what to do, in the reader's language. Said by the server, so that pages need not carry them all. */
export const problemSentence = (problem: Pick<Problem, 'code' | 'retryAfterSeconds'>): string =>
  (sentences[problem.code] ?? m.problems_internal)({ wait: waitOf(problem.retryAfterSeconds) });

function waitOf(seconds: number | undefined): string {
  if (!seconds) return m.problems_wait_moment();
  if (seconds < 90) return m.problems_wait_seconds({ count: seconds });
  return m.problems_wait_minutes({ count: Math.ceil(seconds / 60) });
}
