import type { ReviewOutcome } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';
import type { ReviewKind } from './review-kind.ts';

interface ReviewFormWords {
  title: () => string;
  hint?: () => string;
  /** What one may say; where it is one thing, sending says it. */
  outcomes: ReviewOutcome[];
}

export const reviewForms: Record<ReviewKind, ReviewFormWords> = {
  review: { title: m.reviews_form, outcomes: ['still_holds', 'no_longer_holds'] },
  withdraw: { title: m.reviews_withdraw, hint: m.reviews_withdraw_hint, outcomes: ['no_longer_holds'] },
  restore: { title: m.reviews_restore, hint: m.reviews_restore_hint, outcomes: ['still_holds'] },
};
