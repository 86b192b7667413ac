import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '@tulkinta/database';

export interface Served {
  base: string;
  stop(): Promise<void>;
}

const server = fileURLToPath(new URL('../../apps/api/src/server.ts', import.meta.url));

/** Runs the server as its own process on a database, limits off, and waits until it is ready. */
export async function serve(databaseUrl: string, dataDir: string): Promise<Served> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    RATE_LIMITS: 'off',
    SEARCH_ENGINE: 'postgresql',
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((ready, failed) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Tulkinta is ready')) ready();
    });
    child.once('exit', () => failed(new Error(`the server did not start: ${said}`)));
  });
  return {
    base: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
