import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { migrate as run } from 'drizzle-orm/postgres-js/migrator';
import type { Connection } from './connect.ts';

const folder = fileURLToPath(new URL('../../../drizzle', import.meta.url));
/** Any fixed number: one migration at a time, whoever starts. */
const MIGRATION_LOCK = 7_203_001;

/** The database holds a migration this code does not know. */
export class DatabaseNewerThanCode extends Error {}

/**
 * Brings the database up to this code's migrations. Several processes may call it at once.
 * @throws DatabaseNewerThanCode when the database is ahead; nothing is changed then.
 */
export async function migrate({ db, sql }: Connection): Promise<void> {
  const guard = await sql.reserve();
  try {
    await guard`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const newest = await newestApplied(guard);
    const journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as { entries: { when: number }[] };
    const known = journal.entries.at(-1)?.when ?? 0;
    if (newest > known) {
      throw new DatabaseNewerThanCode(
        'The database was migrated by a newer version of Tulkinta. Start that version, or restore a backup.',
      );
    }
    if (newest < known) await run(db, { migrationsFolder: folder });
  } finally {
    await guard`select pg_advisory_unlock(${MIGRATION_LOCK})`;
    guard.release();
  }
}

async function newestApplied(sql: Pick<Connection, 'sql'>['sql']): Promise<number> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return 0;
  const [row] = await sql`select coalesce(max(created_at), 0)::float8 as newest from drizzle.__drizzle_migrations`;
  return row?.newest as number;
}
