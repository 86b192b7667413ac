import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@tulkinta/database';

export interface FoundMeilisearch {
  url: string;
  key?: string;
  stop(): Promise<void>;
}

/** The server at MEILI_URL, or a `meilisearch` on PATH started in a scratch folder; null where there is neither. */
export async function findMeilisearch(): Promise<FoundMeilisearch | null> {
  const { MEILI_URL, MEILI_KEY } = process.env;
  if (MEILI_URL) return { url: MEILI_URL, key: MEILI_KEY, stop: async () => {} };

  const folder = mkdtempSync(join(tmpdir(), 'tulkinta-meilisearch-'));
  const port = await freePort();
  // By default each write first clears memory in proportion to the machine's, which takes longer than the write.
  const flags = [
    '--db-path',
    join(folder, 'data'),
    '--http-addr',
    `127.0.0.1:${port}`,
    '--no-analytics',
    '--max-indexing-memory',
    '256MiB',
  ];
  const child = spawn('meilisearch', flags, { cwd: folder, stdio: 'ignore' });
  const missing = await new Promise<boolean>((settle) => {
    child.once('error', () => settle(true));
    child.once('spawn', () => settle(false));
  });
  if (missing) return null;
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await sleep(50);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await new Promise((ended) => child.once('exit', ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
