import type { AddressInfo } from 'node:net';
import type { Language } from '@tulkinta/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import postgres from 'postgres';
import { expect, inject } from 'vitest';
import { buildOneServer } from '../apps/api/src/start/one-server.ts';
import { buildPagesIfStale, loadPages } from '../apps/api/src/start/web.ts';
import { testApp, type TestApp, type TestAppOptions } from './app.ts';
import { launchChromium } from './chromium.ts';
import type { World } from './world.ts';

export type Who = keyof World['members'] | `${string}@demo.example`;

interface Visit {
  /** What the browser asks for; the pages' own language is in their address. */
  locale?: Language;
  as?: Who;
  javaScript?: boolean;
  /** Of the window, in CSS pixels. */
  width?: number;
  /** Where to go at once. */
  path?: string;
}

export interface Site {
  tests: TestApp;
  url: string;
  browser: Browser;
  /** A page in a browser profile of its own. */
  open(visit?: Visit): Promise<Page>;
  /** Signs a browser profile in, without the sign-in page. */
  signIn(context: BrowserContext, as: Who): Promise<void>;
  /** Closes the pages of the test, and fails if any of them had an error of script or security policy. */
  endTest(): Promise<void>;
  close(): Promise<void>;
}

/** The whole server as people get it, on a free port of this machine, and a browser to visit it with. */
export async function openSite(options: Omit<TestAppOptions, 'build'> = {}): Promise<Site> {
  const browser = await onceInTheRun(async () => {
    await buildPagesIfStale();
    return launchChromium(inject('scratchFolder'));
  });
  const tests = await testApp({ ...options, build: (deps) => buildOneServer(deps, (app) => loadPages(app, deps.config)) });
  // Time passes here: what one person does after another has a later time.
  Object.defineProperty(tests.clock, 'now', { get: () => new Date() });
  await tests.app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(tests.app.server.address() as AddressInfo).port}`;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  const signIn: Site['signIn'] = async (context, as) => {
    const email = as in tests.world.members ? tests.world.members[as as keyof World['members']].email : as;
    const answer = await context.request.post('/api/session', { data: { email, password: tests.world.password } });
    expect(answer.status(), `${as} signs in`).toBe(201);
  };
  return {
    tests,
    url,
    browser,
    signIn,
    async open({ locale = 'fi', as, javaScript = true, width = 1280, path } = {}) {
      const context = await browser.newContext({
        baseURL: url,
        locale,
        timezoneId: 'Europe/Helsinki',
        javaScriptEnabled: javaScript,
        viewport: { width, height: 800 },
      });
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      listen(context, complaints);
      if (as) await signIn(context, as);
      const page = await context.newPage();
      if (path) await page.goto(path);
      return page;
    },
    async endTest() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      expect(complaints.splice(0)).toEqual([]);
    },
    async close() {
      await browser.close();
      await tests.close();
    },
  };
}

/** Keeps what a page's scripts and security policy complain of. An answer that is a problem is no complaint. */
function listen(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
}

/** Any fixed number. */
const ONE_AT_A_TIME = 7_203_003;

/** Lets the run's test files do one after another what only the first one has to do. */
async function onceInTheRun<T>(work: () => Promise<T>): Promise<T> {
  const sql = postgres(inject('postgresUrl'), { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${ONE_AT_A_TIME})`;
    return await work();
  } finally {
    await sql.end();
  }
}
