import { setTimeout as sleep } from 'node:timers/promises';
import { connect, DatabaseNewerThanCode, migrate, startEmbedded, type Connection } from '@tulkinta/database';
import type { Config } from '../config.ts';
import { StartFailure } from './failure.ts';

const DATABASE = 'tulkinta';
/** Any fixed number: held by the server that serves a data folder. */
const SERVER_LOCK = 7_203_002;
/** PostgreSQL needs a moment to see that a killed server is gone. */
const CLAIM_ATTEMPTS = 20;
const CLAIM_PAUSE_MS = 100;

export interface OpenDatabase extends Connection {
  url: string;
  embedded: boolean;
  /** Claims the data folder for one server; the claim ends with the process. */
  claim(): Promise<void>;
}

/**
 * Opens the database the settings name, brought up to this code's migrations. Maintenance commands open it beside a
 * running server.
 * @throws StartFailure when it cannot be reached or is newer than the code.
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config.dataDir).catch(cannotStart) : null;
  const url = embedded ? await embedded.url(DATABASE) : config.databaseUrl!;
  const connection = connect(url);
  async function close() {
    await connection.close();
    await embedded?.stop();
  }
  try {
    await connection.sql`select 1`;
    await migrate(connection);
  } catch (error) {
    await close();
    if (error instanceof DatabaseNewerThanCode) throw new StartFailure(error.message);
    throw new StartFailure(
      `DATABASE_URL: the database cannot be used: ${(error as Error).message || (error as { code?: string }).code}`,
      { cause: error },
    );
  }
  return { ...connection, url, embedded: embedded !== null, close, claim: () => claim(connection, config) };
}

async function claim({ sql }: Connection, { dataDir }: Config): Promise<void> {
  const keeper = await sql.reserve();
  for (let attempt = 0; attempt < CLAIM_ATTEMPTS; attempt++) {
    const [row] = await keeper`select pg_try_advisory_lock(${SERVER_LOCK}) as got`;
    if (row?.got) return;
    await sleep(CLAIM_PAUSE_MS);
  }
  keeper.release();
  throw new StartFailure(`DATA_DIR: another Tulkinta is running on ${dataDir}. Stop it, or set DATA_DIR to another folder.`);
}

function cannotStart(error: Error): never {
  throw new StartFailure(`The embedded PostgreSQL did not start: ${error.message}`, { cause: error });
}
