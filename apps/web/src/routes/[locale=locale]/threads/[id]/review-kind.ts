import type { AnswerView } from '@tulkinta/contract';

export type ReviewKind = 'review' | 'withdraw' | 'restore';

/** Whether the newest review withdrew the answer: it then stands above the text. */
export const isWithdrawn = ({ standing, reviews }: Pick<AnswerView, 'standing' | 'reviews'>): boolean =>
  standing === 'withdrawn' && reviews[0]?.outcome === 'no_longer_holds';

/** What a reader who may review an answer can say of it now. Bringing it back is for its author and whoever withdrew it. */
export function reviewKindOf({ standing, author, reviews }: AnswerView, meId: string): ReviewKind | null {
  if (standing === 'review') return 'review';
  const isAuthor = author.id === meId;
  if (standing === 'withdrawn') return isAuthor || reviews[0]?.by.id === meId ? 'restore' : null;
  return isAuthor ? 'withdraw' : null;
}
