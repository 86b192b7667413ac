import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiProblem, createClient, type Client, type Problem } from '@tulkinta/contract';
import { postgresqlEngine } from '@tulkinta/search';
import type { FastifyInstance } from 'fastify';
import { expect, vi } from 'vitest';
import { buildApp } from '../apps/api/src/app.ts';
import { readConfig } from '../apps/api/src/config.ts';
import { seedDemoWorld } from '../apps/api/src/demo/seed.ts';
import type { Dependencies } from '../apps/api/src/dependencies.ts';
import { openLaw } from '../apps/api/src/features/law/law.ts';
import { followLaw } from '../apps/api/src/features/law/follow-law.ts';
import { readLaw } from '../apps/api/src/features/law/read-law.ts';
import { openSearch } from '../apps/api/src/features/search/search.ts';
import { openJobs } from '../apps/api/src/jobs.ts';
import { fillIfBehind, startWorker } from '../apps/api/src/worker.ts';
import { testDatabase, type TestDatabase } from './database.ts';
import { makeWorld, password, type World } from './world.ts';

export interface TestApp {
  app: FastifyInstance;
  deps: Dependencies;
  database: TestDatabase;
  world: World;
  /** The typed client of a visitor, or of a member signed in by their key in the world. */
  visitor: Client;
  as(who: keyof World['members']): Promise<Client>;
  /** A signed-in member's bearer header. */
  bearer(who: keyof World['members']): Promise<Record<string, string>>;
  /** The server's clock; move it to let time pass. */
  clock: { now: Date };
  /** Waits until all jobs so far are done. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  rateLimits?: boolean;
  /** With the demo world too, its accounts opened by the test world's password. */
  demo?: boolean;
  /** Where EUR-Lex and Finlex are played. */
  officialServices?: string;
  /** Builds what answers; the API alone unless told otherwise. */
  build?: (deps: Dependencies) => Promise<FastifyInstance>;
}

/** The whole API on a database of its own, with its worker running, PostgreSQL searching and the world of world.ts in it. */
export async function testApp({
  rateLimits = false,
  demo = false,
  build = buildApp,
  officialServices = 'http://127.0.0.1:9',
}: TestAppOptions = {}): Promise<TestApp> {
  const database = await testDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'tulkinta-data-')),
    RATE_LIMITS: rateLimits ? 'on' : 'off',
    LOG_LEVEL: 'silent',
    DEMO_PASSWORD: password,
    // No test asks the official services: nobody answers here.
    EURLEX_URL: officialServices,
    FINLEX_URL: officialServices,
  });
  const clock = { now: new Date() };
  const offset = () => clock.now;
  const law = openLaw(await readLaw(database.db));
  const unfollow = await followLaw(database, law, () => {});
  const postgresql = postgresqlEngine({ db: database.db });
  await postgresql.prepare();
  const jobs = await openJobs(database.url, { meilisearch: false }, () => {});
  const search = openSearch(postgresql, null, () => {});
  const deps: Dependencies = {
    config,
    connection: database,
    db: database.db,
    jobs,
    law,
    search,
    jwtSecret: 'test-secret-test-secret-test-secret!',
    now: offset,
  };
  if (demo) await seedDemoWorld(deps);
  const world = await makeWorld(deps);
  if (demo) await fillIfBehind(deps, postgresql);
  const app = await build(deps);
  await app.ready();
  await startWorker(deps);

  const bearers = new Map<string, Promise<Record<string, string>>>();
  const bearer = (who: keyof World['members']) => {
    const known = bearers.get(who) ?? signIn(app, world.members[who].email, world.password);
    bearers.set(who, known);
    return known;
  };
  return {
    app,
    deps,
    database,
    world,
    clock,
    visitor: clientOf(app, {}),
    as: async (who) => clientOf(app, await bearer(who)),
    bearer,
    settle: () => settle(database),
    async close() {
      await app.close();
      await unfollow();
      await jobs.boss.stop({ graceful: true, timeout: 5_000 });
      await database.close();
    },
  };
}

/** A client that asks the app in process. */
export function clientOf(app: FastifyInstance, common: Record<string, string>): Client {
  return createClient(async ({ method, path, body, headers }) => {
    const answer = await app.inject({
      method,
      url: path,
      headers: { ...common, ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { payload: body }),
    });
    return { status: answer.statusCode, text: answer.body };
  });
}

async function signIn(app: FastifyInstance, email: string, password: string): Promise<Record<string, string>> {
  const { accessToken } = await clientOf(app, {}).signIn({ body: { email, password } });
  return { authorization: `Bearer ${accessToken}` };
}

/** Waits on the queue's own table, so that a test never guesses how long work takes. */
async function settle({ sql }: TestDatabase): Promise<void> {
  const waiting = async () => {
    const [row] = await sql<{ n: number }[]>`
      select count(*)::int as n from pgboss.job where state < 'completed' and name <> 'forget' and name not like '\\_\\_%'`;
    return row?.n ?? 0;
  };
  await vi.waitFor(async () => expect(await waiting(), 'jobs that wait').toBe(0), { timeout: 20_000, interval: 20 });
}

/** The problem a call is refused with. */
export async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiProblem);
  return (error as ApiProblem).problem;
}
