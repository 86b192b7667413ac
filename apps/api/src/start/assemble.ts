import { mkdirSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { Dependencies } from '../dependencies.ts';
import { openLaw } from '../features/law/law.ts';
import { followLaw } from '../features/law/follow-law.ts';
import { loadCatalogue } from '../features/law/load-catalogue.ts';
import { readLaw } from '../features/law/read-law.ts';
import { openJobs } from '../jobs.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { openEngines, type OpenEngines } from './open-engines.ts';
import { keptSecret } from './secrets.ts';

export interface Assembled extends Dependencies {
  database: OpenDatabase;
  engines: OpenEngines;
  close(): Promise<void>;
}

/** Opens everything the server and the maintenance commands work with. `claim`: as the one server of its data folder. */
export async function assemble(config: Config, { claim }: { claim: boolean }): Promise<Assembled> {
  mkdirSync(config.dataDir, { recursive: true });
  const database = await openDatabase(config);
  const undo: (() => Promise<unknown>)[] = [() => database.close()];
  const close = async () => {
    for (const step of undo.toReversed()) await step().catch(complain('while closing'));
  };
  try {
    if (claim && database.embedded) await database.claim();
    await loadCatalogue(database);
    const law = openLaw(await readLaw(database.db));
    if (claim) undo.push(await followLaw(database, law, complain('law')));
    const engines = await openEngines(database.db, config, complain('search engine'));
    undo.push(() => engines.close());
    const jobs = await openJobs(database.url, { meilisearch: engines.search.meilisearch !== null }, complain('jobs'));
    undo.push(() => jobs.boss.stop({ graceful: true, timeout: 5_000 }));
    const jwtSecret = config.jwtSecret ?? keptSecret(config.dataDir, 'jwt-secret');
    return {
      config,
      connection: database,
      db: database.db,
      database,
      engines,
      law,
      jobs,
      search: engines.search,
      jwtSecret,
      now: () => new Date(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const complain = (where: string) => (error: unknown) =>
  console.error(`${where}: ${error instanceof Error ? error.message : String(error)}`);
