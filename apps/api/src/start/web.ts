import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Config } from '../config.ts';
import { StartFailure } from './failure.ts';
import { asOnlyOne } from './as-only-one.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const web = join(root, 'apps/web');
const handlerFile = join(web, 'build/handler.js');
/** What the built pages depend on. */
const sources = [
  join(web, 'src'),
  join(web, 'messages'),
  join(web, 'vite.config.ts'),
  join(web, 'package.json'),
  join(root, 'svelte.config.js'),
  join(root, 'packages/contract/src'),
  join(root, 'package-lock.json'),
];

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Builds the pages when they are missing or older than their sources. Two starts at once build them once. */
export async function buildPagesIfStale(): Promise<void> {
  if (!areStale()) return;
  await asOnlyOne(join(web, '.building'), async () => {
    if (areStale()) await build();
  });
}

const areStale = () => !existsSync(handlerFile) || statSync(handlerFile).mtimeMs <= Math.max(...sources.map(newest));

async function build(): Promise<void> {
  console.log('Building the web pages …');
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: web,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const code = await new Promise<number | null>((exited) => child.once('exit', exited));
  if (code !== 0) throw new StartFailure('The web pages could not be built; the reason is above.');
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory() || path.endsWith('paraglide')) return stat.isDirectory() ? 0 : stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => (name === 'paraglide' ? 0 : newest(join(path, name)))));
}

/** Loads the built pages; they reach the API in process. */
export async function loadPages(app: FastifyInstance, { publicUrl, publicUrlGiven }: Config): Promise<PageHandler> {
  offerApi(app);
  // SvelteKit refuses a form post whose Origin is not its own address; these say what that is.
  if (publicUrlGiven) process.env.ORIGIN = publicUrl;
  else process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  const { handler } = (await import(pathToFileURL(handlerFile).href)) as { handler: PageHandler };
  return (request, response) => {
    if (!publicUrlGiven) request.headers['x-forwarded-proto'] = 'http';
    handler(request, response);
  };
}

interface InsideRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  address: string;
  body?: string;
}

/** The pages straight from their sources, rebuilt as one edits them. */
export async function developPages(app: FastifyInstance): Promise<PageHandler> {
  offerApi(app);
  // A development tool, so loaded only here.
  const { createServer } = await import('vite');
  process.chdir(web);
  const vite = await createServer({ server: { middlewareMode: true } });
  app.addHook('onClose', () => vite.close());
  return vite.middlewares;
}

/** What apps/web/src/lib/server/api.ts calls. */
function offerApi(app: FastifyInstance): void {
  const inject = async ({ method, path, headers, address, body }: InsideRequest) => {
    const answer = (await app.inject({
      method: method as 'GET',
      url: path,
      headers,
      remoteAddress: address,
      ...(body !== undefined && { payload: body }),
    })) as LightMyRequestResponse;
    return { status: answer.statusCode, headers: answer.headers, text: answer.body };
  };
  Object.assign(globalThis, { [Symbol.for('tulkinta.inject')]: inject });
}
