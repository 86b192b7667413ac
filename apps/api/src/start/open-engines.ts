import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, type Database } from '@tulkinta/database';
import { meilisearchEngine, postgresqlEngine } from '@tulkinta/search';
import type { Config } from '../config.ts';
import { openSearch, type Search } from '../features/search/search.ts';
import { StartFailure } from './failure.ts';
import { keptSecret } from './secrets.ts';

export interface OpenEngines {
  search: Search;
  /** For the start block: where Meilisearch comes from. */
  meilisearchFrom: 'MEILI_URL' | 'program' | null;
  close(): Promise<void>;
}

/** Opens PostgreSQL's search and, where there is one, Meilisearch before it. */
export async function openEngines(db: Database, config: Config, onFailure: (error: unknown) => void): Promise<OpenEngines> {
  const postgresql = postgresqlEngine({ db });
  await postgresql.prepare();
  const found = await findMeilisearch(config);
  const meilisearch = found && meilisearchEngine({ url: found.url, key: found.key, index: 'tulkinta' });
  // A Meilisearch that is down now is used as soon as it answers.
  await meilisearch?.prepare().catch(onFailure);
  return {
    search: openSearch(postgresql, meilisearch, onFailure),
    meilisearchFrom: found?.from ?? null,
    async close() {
      await meilisearch?.close?.();
      found?.child?.kill('SIGTERM');
    },
  };
}

interface Found {
  from: 'MEILI_URL' | 'program';
  url: string;
  key: string | undefined;
  child?: ChildProcess;
}

async function findMeilisearch(config: Config): Promise<Found | null> {
  if (config.searchEngine === 'postgresql') return null;
  if (config.meiliUrl) return { from: 'MEILI_URL', url: config.meiliUrl, key: config.meiliKey ?? undefined };
  return onPath('meilisearch') ? startProgram(config) : null;
}

function onPath(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts the `meilisearch` on PATH with its data in the data folder, or adopts the one a killed process left behind. */
async function startProgram({ dataDir }: Config): Promise<Found> {
  const key = keptSecret(dataDir, 'meilisearch-key');
  const portFile = join(dataDir, 'meilisearch-port');
  const left = existsSync(portFile) ? `http://127.0.0.1:${readFileSync(portFile, 'utf8').trim()}` : null;
  if (left && (await answers(left, key))) return { from: 'program', url: left, key };

  const port = await freePort();
  writeFileSync(portFile, String(port));
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    'meilisearch',
    ['--db-path', join(dataDir, 'meilisearch'), '--http-addr', `127.0.0.1:${port}`, '--no-analytics', '--log-level', 'WARN'],
    {
      env: { ...process.env, MEILI_MASTER_KEY: key },
      cwd: dataDir,
      stdio: 'ignore',
      detached: true,
    },
  );
  child.unref();
  for (let wait = 0; wait < 100; wait++) {
    if (await answers(url, key)) return { from: 'program', url, key, child };
    if (child.exitCode !== null) break;
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new StartFailure('The meilisearch program on PATH did not start. Set SEARCH_ENGINE=postgresql to do without it.');
}

async function answers(url: string, key: string): Promise<boolean> {
  return fetch(`${url}/version`, { headers: { authorization: `Bearer ${key}` }, signal: AbortSignal.timeout(1_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}
