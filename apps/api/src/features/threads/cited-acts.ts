import type { Tx } from '@tulkinta/database';
import { sql } from 'drizzle-orm';

/** The acts cited by the answer or by the question it answers. */
export async function citedActs(tx: Tx, threadId: string, answerId: string): Promise<Set<string>> {
  const rows = await tx.execute<{ act: string }>(sql`
    select distinct array_to_string((string_to_array(c.provision_id, '/'))[1:3], '/') as act
    from citations c join posts p on p.id = c.post_id
    where p.id = ${answerId} or (p.thread_id = ${threadId} and p.kind = 'opening')`);
  return new Set(rows.map(({ act }) => act));
}
