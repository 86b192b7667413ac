import type { Connection, Tx } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import type { Law } from './law.ts';

const CHANNEL = 'tulkinta_law';

/** Tells every running server, when the transaction is committed, that the law has changed. */
export async function tellLawChanged(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, '')`);
}

/** Takes what others import into use as they tell of it; after a broken connection, what was missed. Returns the end of it. */
export async function followLaw(
  { sql: connection, db }: Connection,
  law: Law,
  onFailure: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const refresh = () => void law.refresh(db).catch(onFailure);
  const listening = await connection.listen(CHANNEL, refresh, refresh);
  return () => listening.unlisten();
}
