import type { Database } from '@tulkinta/database';
import { sql } from 'drizzle-orm';

/** Index work not yet done: how many jobs wait, and for how long the oldest has. */
export async function indexLag(db: Database): Promise<{ waiting: number; lagMs: number }> {
  const [row] = await db.execute<{ waiting: number; lagMs: number | null }>(sql`
    select count(*)::int as waiting, (extract(epoch from now() - min(created_on)) * 1000)::float8 as "lagMs"
    from pgboss.job where name in ('index', 'index_meilisearch') and state < 'completed'`);
  return { waiting: row?.waiting ?? 0, lagMs: Math.round(row?.lagMs ?? 0) };
}
