import type { DecisionView, NeedSummary } from '@tulkinta/contract';

/** What a list knows of a need's way: when it was raised, and since when it stands where it does. */
export function stepsOf({ raisedAt, status, statusAt }: NeedSummary): DecisionView[] {
  const step = (at: string, one: NeedSummary['status']): DecisionView => ({
    status: one,
    at,
    reply: null,
    project: null,
    by: null,
  });
  return status === 'raised' ? [step(raisedAt, 'raised')] : [step(raisedAt, 'raised'), step(statusAt, status)];
}
