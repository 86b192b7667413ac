import type { Database } from '@tulkinta/database';
import type { Sql } from 'postgres';
import type { SearchEngine } from '../port.ts';
import { preparePostgresql } from './prepare.ts';
import { rebuildPostgresql } from './rebuild.ts';
import { searchPostgresql } from './search.ts';
import { statisticsReader } from './statistics.ts';
import { tagCodes } from './tags.ts';
import { writeDocuments, writeRemovals } from './write.ts';

/**
 * The embedded engine: PostgreSQL full text over analysed words, in the tables of packages/database (search.ts there).
 * Needs their migration, and the right to create the extension pg_trgm.
 */
export function postgresqlEngine({ db }: { db: Database }): SearchEngine {
  // Drizzle prepares no statements; searching is the same few statements over and over.
  const sql = (db as Database & { $client: Sql }).$client;
  const tags = tagCodes(sql);
  const statistics = statisticsReader(sql);

  const count = async () => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from search_documents where not removed`;
    return row?.count ?? 0;
  };
  return {
    name: 'postgresql',
    prepare: () => preparePostgresql(sql),
    upsert: (documents) => writeDocuments(sql, tags, documents),
    remove: (ids) => writeRemovals(sql, ids),
    search: async (query) => searchPostgresql({ sql, tags, statistics: await statistics() }, query),
    async rebuild(source) {
      await rebuildPostgresql(sql, tags, source);
      return count();
    },
    count,
    healthy: () =>
      sql`select from search_documents limit 1`.then(
        () => true,
        () => false,
      ),
  };
}
