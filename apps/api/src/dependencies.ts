import type { Connection, Database } from '@tulkinta/database';
import type { Config } from './config.ts';
import type { Jobs } from './jobs.ts';
import type { Law } from './features/law/law.ts';
import type { Search } from './features/search/search.ts';

/** What the application is built from; tests build it from a scratch database. */
export interface Dependencies {
  config: Config;
  connection: Connection;
  db: Database;
  jobs: Jobs;
  law: Law;
  search: Search;
  jwtSecret: string;
  now: () => Date;
}
