import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import * as schema from './schema.ts';

type Schema = typeof schema;
/** Reads. A verb's writes need a Tx. */
export type Database = PostgresJsDatabase<Schema>;
/** An open transaction: the only thing verbs write through. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];

export interface Connection {
  db: Database;
  sql: Sql;
  close(): Promise<void>;
}

/** Opens a pool of at most `max` connections; nothing is sent until the first query. */
export function connect(url: string, max = 10): Connection {
  const sql = postgres(url, { max, onnotice: () => {}, connect_timeout: 10, connection: { application_name: 'tulkinta' } });
  return { db: drizzle(preparing(sql), { schema }), sql, close: () => sql.end({ timeout: 5 }) };
}

/**
 * The same client, with every statement that has parameters prepared by name on its connection. Drizzle sends them unnamed,
 * so that each would be parsed, described and planned anew: twice the round trips.
 */
function preparing(sql: Sql): Sql {
  return new Proxy(sql, {
    get(target, key) {
      if (key === 'unsafe') {
        const unsafe: Sql['unsafe'] = (query, parameters = []) =>
          target.unsafe(query, parameters, { prepare: parameters.length > 0 });
        return unsafe;
      }
      if (key === 'begin' || key === 'savepoint') {
        return (work: (inside: Sql) => unknown) =>
          Reflect.get(target, key).call(target, (inside: Sql) => work(preparing(inside)));
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
