import type { Problem } from '@tulkinta/contract';

/** The revision an edit starts from: after a conflict the one that was saved meanwhile, whose text the writer has been shown. */
export function baseRevision(problem: Problem | undefined, loaded: number): number {
  const current = problem?.code === 'edit_conflict' ? (problem.current as { revision?: number } | undefined) : undefined;
  return current?.revision ?? loaded;
}
