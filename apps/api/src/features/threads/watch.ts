import { tables, type Tx } from '@tulkinta/database';
import { and, eq } from 'drizzle-orm';

const { watches } = tables;

/** The member hears of what happens in the thread. Watching twice is watching once. */
export async function watch(tx: Tx, memberId: string, threadId: string, at: Date): Promise<void> {
  await tx.insert(watches).values({ memberId, threadId, at }).onConflictDoNothing();
}

export async function unwatch(tx: Tx, memberId: string, threadId: string): Promise<void> {
  await tx.delete(watches).where(and(eq(watches.memberId, memberId), eq(watches.threadId, threadId)));
}
