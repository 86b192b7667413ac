import type { Tx } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import type { Law } from './law.ts';

/** Any fixed number that no other lock of ours has: grep 7_203. */
const LAW_LOCK = 7_203_005;

/**
 * Holds the law as it is until the transaction ends, so that an import either comes before and is known to what is written,
 * or after and finds it. Returns the serial of the latest import.
 */
export async function holdLaw(tx: Tx, { law }: { law: Law }): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${LAW_LOCK})`);
  const [state] = await tx.execute<{ serial: number }>(sql`select coalesce(max(serial), 0)::int as serial from law_imports`);
  const serial = state?.serial ?? 0;
  if (serial > law.serial()) await law.refresh(tx);
  return serial;
}

/** Lets one change to the law through at a time, and none while something is being written against it. */
export async function lockLaw(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LAW_LOCK})`);
}
