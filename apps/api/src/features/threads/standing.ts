import { standings, type Standing } from '@tulkinta/contract';

/** What decides an answer's standing (DESIGN.md, Words). */
export interface StandingFacts {
  /** The author is a competent expert on a cited act; counts as standing behind the answer. */
  author: { competent: boolean; organisationId: string };
  /** Live positions; those who took them were competent. */
  positions: { stand: 'confirms' | 'disputes'; organisationId: string }[];
  /** A cited provision has changed since it was written or last reviewed. */
  lawChanged: boolean;
  /** The last review found that it no longer holds. */
  withdrawn: boolean;
}

/** Competent experts of this many different organisations make an answer confirmed. */
const CONFIRMING_ORGANISATIONS = 2;

/**
 * What an answer is worth: withdrawn when found to hold no longer, to be reviewed when its law has changed; else contested
 * while disputed, confirmed when two organisations' experts stand behind it.
 */
export function standingOf({ author, positions, lawChanged, withdrawn }: StandingFacts): Standing {
  if (withdrawn) return 'withdrawn';
  if (lawChanged) return 'review';
  if (positions.some(({ stand }) => stand === 'disputes')) return 'contested';
  const behind = new Set(positions.map(({ organisationId }) => organisationId));
  if (author.competent) behind.add(author.organisationId);
  return behind.size >= CONFIRMING_ORGANISATIONS ? 'confirmed' : 'unreviewed';
}

/** The best of some standings; null of none. */
export function bestStanding(some: readonly Standing[]): Standing | null {
  return standings.find((standing) => some.includes(standing)) ?? null;
}
