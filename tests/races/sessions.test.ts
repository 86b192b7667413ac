import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { openBrowser, type Browser } from '../api/cookie-browser.ts';

let test: TestApp;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

async function signedIn(): Promise<Browser> {
  const browser = openBrowser(test.app);
  await browser.signIn(test.world.members.asker.email, test.world.password);
  return browser;
}
const tabsOf = (browser: Browser, count: number) =>
  Array.from({ length: count }, () => openBrowser(test.app, '127.0.0.1', new Map(browser.jar)));
const refresh = async (tab: Browser) => (await tab.send('POST', '/api/session/refresh')).statusCode;
const me = async (tab: Browser) => (await tab.send('GET', '/api/me')).statusCode;

describe('tabs that refresh at once', () => {
  it('all get tokens that work, and go on to refresh', async () => {
    const tabs = tabsOf(await signedIn(), 8);
    expect(await Promise.all(tabs.map(refresh))).toEqual(Array(8).fill(201));
    expect(new Set(tabs.map(({ jar }) => jar.get('tulkinta_refresh'))).size).toBe(8);
    expect(await Promise.all(tabs.map(me))).toEqual(Array(8).fill(200));
    expect(await Promise.all(tabs.map(refresh))).toEqual(Array(8).fill(201));
  });

  it('are all out when one signs out meanwhile', async () => {
    const browser = await signedIn();
    const tabs = tabsOf(browser, 4);
    await Promise.all([browser.send('DELETE', '/api/session?everywhere=true'), ...tabs.map(refresh)]);
    expect(await Promise.all(tabs.map(me))).toEqual(Array(4).fill(401));
    expect(await Promise.all(tabs.map(refresh))).toEqual(Array(4).fill(401));
  });
});

describe('a token that comes back after the grace', () => {
  it('ends the session however many come at once', async () => {
    const browser = await signedIn();
    const thieves = tabsOf(browser, 4);
    await refresh(browser);
    test.clock.now = new Date(test.clock.now.getTime() + 60_000);
    expect(await Promise.all(thieves.map(refresh))).toEqual(Array(4).fill(401));
    expect(await me(browser)).toBe(401);
  });
});

it('one member may sign in many times at once', async () => {
  const browsers = Array.from({ length: 6 }, () => openBrowser(test.app));
  const { email } = test.world.members.colleague;
  const statuses = await Promise.all(browsers.map(async (one) => (await one.signIn(email, test.world.password)).statusCode));
  expect(statuses).toEqual(Array(6).fill(201));
});
