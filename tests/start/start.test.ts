import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@tulkinta/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, type Client } from '@tulkinta/contract';
import { buildPagesIfStale } from '../../apps/api/src/start/web.ts';
import { run, type Running } from './process.ts';
import { testDatabase } from '../database.ts';

/** A folder with a space in its name, as people have. */
const dataDir = join(mkdtempSync(join(tmpdir(), 'tulkinta start ')), 'data');
const password = 'start test password';
let port: number;
let server: Running;

const serve = () => run('server.ts', [], { PORT: String(port), DATA_DIR: dataDir, DEMO_PASSWORD: password });
const ready = async () => {
  server = serve();
  await server.says('password');
};

beforeAll(async () => {
  await buildPagesIfStale();
  port = await freePort();
  await ready();
}, 300_000);

afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.exited;
  rmSync(join(dataDir, '..'), { recursive: true, force: true });
});

describe('npm start', () => {
  test('ends with the address, the engines and the demo accounts', () => {
    expect(server.said()).toContain(`Tulkinta is ready at http://127.0.0.1:${port}`);
    expect(server.said()).toContain('DATABASE_URL');
    expect(server.said()).toContain('MEILI_URL');
    for (const who of ['member', 'member2', 'expert', 'ministry', 'secretariat'])
      expect(server.said()).toContain(`${who}@demo.example`);
    expect(server.said()).toContain(password);
  });

  test('serves the pages beside the API', async () => {
    const page = await fetch(`http://127.0.0.1:${port}/fi`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html lang="fi"');
  });

  test('keeps its generated secret from others', () => {
    expect(statSync(join(dataDir, 'jwt-secret')).mode & 0o777).toBe(0o600);
  });

  test('refuses a data folder that another start uses', async () => {
    const second = run('server.ts', [], { PORT: String(await freePort()), DATA_DIR: dataDir });
    expect(await second.exited).toBe(1);
    expect(second.said()).toMatch(/^DATA_DIR: another Tulkinta is running/m);
  });

  test('lets maintenance commands work beside it', async () => {
    const invite = run('admin.ts', ['invite', 'new@member.example', '--role', 'member'], {
      DATA_DIR: dataDir,
      PORT: String(port),
    });
    expect(await invite.exited).toBe(0);
    const [, token] = invite.said().match(/invitations\/(\S+)/) ?? [];
    const invitation = await fetch(`http://127.0.0.1:${port}/api/invitations/${token}`);
    expect(await invitation.json()).toMatchObject({ email: 'new@member.example', role: 'member' });
  });

  test('loses nothing it accepted when killed, and starts again', async () => {
    const client = await signedIn();
    const accepted: string[] = [];
    const posting = (async () => {
      for (;;)
        accepted.push(
          (
            await client.startThread({
              body: {
                kind: 'question',
                title: `Question ${accepted.length + 1} of many`,
                body: 'Killed meanwhile?',
                language: 'en',
              },
            })
          ).id,
        );
    })();
    await expect.poll(() => accepted.length, { timeout: 20_000 }).toBeGreaterThan(20);
    server.child.kill('SIGKILL');
    await posting.catch(() => {});
    await server.exited;

    await ready();
    const again = await signedIn();
    for (const id of accepted) expect((await again.thread({ params: { id } })).id).toBe(id);
    // What was queued when the process died is indexed now.
    await expect
      .poll(async () => (await again.search({ query: { q: '"Killed meanwhile"' } })).estimatedTotal, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(accepted.length);
  }, 90_000);
});

describe('a start that cannot be says why in one line', () => {
  const refused = async (settings: Record<string, string>) => {
    const start = run('server.ts', [], {
      PORT: String(await freePort()),
      DATA_DIR: mkdtempSync(join(tmpdir(), 'tulkinta-refused-')),
      ...settings,
    });
    expect(await start.exited).toBe(1);
    return start.said().trim();
  };

  test.each([
    ['PORT', { PORT: 'three thousand' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://somewhere' }],
    ['MEILI_URL', { MEILI_URL: 'nowhere' }],
    ['JWT_SECRET', { JWT_SECRET: 'short' }],
    ['RATE_LIMITS', { RATE_LIMITS: 'maybe' }],
    ['RATE_LIMITS', { RATE_LIMITS: 'off', HOST: '0.0.0.0' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }],
  ])('%s %o', async (name, settings) => {
    const said = await refused(settings as Record<string, string>);
    expect(said).toMatch(new RegExp(`^${name}: .+$`));
  });

  test('a port in use', async () => {
    const busy = createServer();
    const taken = await new Promise<number>((listening) =>
      busy.listen(0, '127.0.0.1', () => listening((busy.address() as { port: number }).port)),
    );
    expect(await refused({ PORT: String(taken) })).toMatch(new RegExp(`^PORT: ${taken} on 127.0.0.1 is in use.+$`));
    busy.close();
  });

  test('a database newer than the code', async () => {
    const database = await testDatabase(1);
    await database.sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`;
    expect(await refused({ DATABASE_URL: database.url })).toMatch(/^The database was migrated by a newer version of Tulkinta.+$/);
    await database.close();
  });
});

async function signedIn(): Promise<Client> {
  const send = async (
    request: { method: string; path: string; body?: string; headers: Record<string, string> },
    bearer?: string,
  ) => {
    const answer = await fetch(`http://127.0.0.1:${port}${request.path}`, {
      method: request.method,
      headers: {
        ...request.headers,
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
        ...(bearer && { authorization: `Bearer ${bearer}` }),
      },
      body: request.body,
    });
    return { status: answer.status, text: await answer.text() };
  };
  const { accessToken } = await createClient((request) => send(request)).signIn({
    body: { email: 'member@demo.example', password },
  });
  return createClient((request) => send(request, accessToken));
}
