import { randomUUID } from 'node:crypto';
import { connect, type Connection } from '@tulkinta/database';
import postgres from 'postgres';
import { inject } from 'vitest';

export interface TestDatabase extends Connection {
  url: string;
}

/** A database of one's own, migrated and with the law catalogue, on the run's PostgreSQL; dropped on close. */
export async function testDatabase(max = 10): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await atServer(server, (sql) => sql`create database ${sql(name)} template template_tulkinta`);
  const url = server.replace(/\/postgres$/, `/${name}`);
  const connection = connect(url, max);
  return {
    ...connection,
    url,
    async close() {
      await connection.close();
      await atServer(server, (sql) => sql`drop database ${sql(name)} with (force)`);
    },
  };
}

async function atServer(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
