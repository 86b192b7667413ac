import type { ReviewOutcome } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';

/** What a review says of an answer. */
export const outcomeWords: Record<ReviewOutcome, () => string> = {
  still_holds: m.reviews_outcome_still_holds,
  revised: m.reviews_outcome_revised,
  no_longer_holds: m.reviews_outcome_no_longer_holds,
};
