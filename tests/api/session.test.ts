import { tables } from '@tulkinta/database';
import { verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientOf, problemOf, testApp, type TestApp } from '../app.ts';
import { pass } from '../given.ts';
import { openBrowser, type Browser } from './cookie-browser.ts';

vi.mock(import('@node-rs/argon2'), async (original) => {
  const real = await original();
  return { ...real, verify: vi.fn<typeof real.verify>(real.verify) };
});

const REFRESH = 'tulkinta_refresh';
let test: TestApp;
let browser: Browser;

beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());
beforeEach(() => {
  browser = openBrowser(test.app);
  pass(test, { minutes: 1 });
});

const signIn = (who: keyof TestApp['world']['members'], as = browser) =>
  as.signIn(test.world.members[who].email, test.world.password);
const codeOf = async (sent: Promise<{ json(): unknown }>) => ((await sent).json() as { code?: string }).code;

describe('signing in', () => {
  it('tells who one is and what one may do', async () => {
    const signedIn = await browser.signIn('ASKER@test.example', test.world.password);
    expect(signedIn.statusCode).toBe(201);
    expect(signedIn.json().me).toMatchObject({
      email: 'asker@test.example',
      role: 'member',
      organisation: { name: { en: 'hospital (en)' } },
      abilities: {
        ask: true,
        answer: true,
        raiseNeed: true,
        confirm: false,
        decideNeeds: false,
        seeDocket: false,
        invite: false,
      },
      unreadNotifications: 0,
    });
    expect((await (await test.as('expert')).me({})).abilities).toMatchObject({ confirm: true, decideNeeds: false });
    expect((await (await test.as('officer')).me({})).abilities).toMatchObject({
      decideNeeds: true,
      seeDocket: true,
      invite: false,
    });
    expect((await (await test.as('secretary')).me({})).abilities).toMatchObject({
      invite: true,
      moderate: true,
      decideNeeds: false,
    });
  });

  it('keeps the tokens where no script of a page reads them', async () => {
    const { cookies } = await signIn('asker');
    expect(cookies.map(({ name }) => name)).toEqual(['tulkinta_access', REFRESH, 'tulkinta_device']);
    for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  });

  it('works by cookie and by bearer', async () => {
    const { accessToken } = (await signIn('asker')).json();
    expect((await browser.send('GET', '/api/me')).statusCode).toBe(200);
    const program = clientOf(test.app, { authorization: `Bearer ${accessToken}` });
    expect((await program.me({})).email).toBe('asker@test.example');
  });

  it('answers a wrong password the same, with the same work, whether or not the account exists', async () => {
    const works: unknown[] = [];
    const answers: string[] = [];
    for (const email of ['asker@test.example', 'nobody@test.example']) {
      vi.mocked(verify).mockClear();
      const answer = await browser.signIn(email, 'not the password');
      answers.push(`${answer.statusCode} ${answer.body}`);
      works.push(vi.mocked(verify).mock.calls.map(([hash]) => /^\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$/.exec(String(hash))?.[0]));
    }
    expect(answers[0]).toMatch(/^401 .*wrong_credentials/);
    expect(answers[1]).toBe(answers[0]);
    expect(works[0]).toEqual(['$argon2id$v=19$m=19456,t=2,p=1$']);
    expect(works[1]).toEqual(works[0]);
  });

  it('is asked for where it is needed, and only there', async () => {
    expect(await problemOf(test.visitor.me({}))).toMatchObject({ status: 401, code: 'not_signed_in' });
    expect(await test.visitor.threads({})).toMatchObject({ items: [] });
  });

  it('takes no token but our own', async () => {
    const { accessToken } = (await signIn('asker')).json();
    const [head = '', claims = ''] = (accessToken as string).split('.');
    const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${claims}.`;
    const resigned = `${head}.${claims}.${Buffer.from('x'.repeat(32)).toString('base64url')}`;
    for (const token of [unsigned, resigned, 'nonsense', `${accessToken}x`]) {
      const forger = clientOf(test.app, { authorization: `Bearer ${token}` });
      expect(await problemOf(forger.me({}))).toMatchObject({ status: 401, code: 'session_expired' });
    }
  });
});

describe('refreshing', () => {
  it('rotates the token', async () => {
    await signIn('asker');
    const first = browser.jar.get(REFRESH);
    expect((await browser.send('POST', '/api/session/refresh')).statusCode).toBe(201);
    expect(browser.jar.get(REFRESH)).not.toBe(first);
    expect((await browser.send('GET', '/api/me')).statusCode).toBe(200);
  });

  it('lets a second tab refresh with the same token for a moment', async () => {
    await signIn('asker');
    const tab = openBrowser(test.app, '127.0.0.1', new Map(browser.jar));
    await browser.send('POST', '/api/session/refresh');
    pass(test, { seconds: 9 });
    expect((await tab.send('POST', '/api/session/refresh')).statusCode).toBe(201);
    expect((await browser.send('GET', '/api/me')).statusCode).toBe(200);
  });

  it('ends the whole session when a rotated token comes back later', async () => {
    await signIn('asker');
    const stolen = new Map(browser.jar);
    await browser.send('POST', '/api/session/refresh');
    pass(test, { seconds: 11 });
    const thief = openBrowser(test.app, '10.1.1.1', stolen);
    expect(await codeOf(thief.send('POST', '/api/session/refresh'))).toBe('not_signed_in');
    expect(await codeOf(browser.send('GET', '/api/me'))).toBe('session_expired');
    expect(await codeOf(browser.send('POST', '/api/session/refresh'))).toBe('not_signed_in');
    expect(browser.jar.has(REFRESH)).toBe(false);
  });

  it('is over after thirty days', async () => {
    await signIn('asker');
    pass(test, { days: 31 });
    expect(await codeOf(browser.send('POST', '/api/session/refresh'))).toBe('not_signed_in');
  });

  it('stores no token as it is', async () => {
    await signIn('asker');
    const token = browser.jar.get(REFRESH)!;
    const rows = await test.deps.db.select().from(tables.refreshTokens);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('an access token that has run out', () => {
  it('is told, also on what visitors may read, and a refresh mends it', async () => {
    await signIn('asker');
    const sid = test.app.jwt.decode<{ sid: string }>(browser.jar.get('tulkinta_access')!)!.sid;
    const longAgo = Math.floor(Date.now() / 1000) - 3600;
    browser.jar.set('tulkinta_access', test.app.jwt.sign({ sid, iat: longAgo } as { sid: string }));
    expect(await codeOf(browser.send('GET', '/api/me'))).toBe('session_expired');
    expect(await codeOf(browser.send('GET', '/api/threads'))).toBe('session_expired');
    expect((await browser.send('POST', '/api/session/refresh')).statusCode).toBe(201);
    expect((await browser.send('GET', '/api/me')).statusCode).toBe(200);
  });
});

describe('signing out', () => {
  it('ends this session at once, and no other', async () => {
    const phone = openBrowser(test.app, '10.0.0.2');
    await signIn('asker');
    await signIn('asker', phone);
    const kept = openBrowser(test.app, '127.0.0.1', new Map(browser.jar));
    expect((await browser.send('DELETE', '/api/session')).statusCode).toBe(204);
    expect([...browser.jar.keys()]).toEqual(['tulkinta_device']);
    expect(await codeOf(kept.send('GET', '/api/me'))).toBe('session_expired');
    expect(await codeOf(kept.send('POST', '/api/session/refresh'))).toBe('not_signed_in');
    expect((await phone.send('GET', '/api/me')).statusCode).toBe(200);
  });

  it('everywhere ends all of one’s sessions at once, and nobody else’s', async () => {
    const phone = openBrowser(test.app, '10.0.0.2');
    const colleague = openBrowser(test.app, '10.0.0.3');
    await signIn('asker');
    await signIn('asker', phone);
    await signIn('colleague', colleague);
    await browser.send('DELETE', '/api/session?everywhere=true');
    expect(await codeOf(phone.send('GET', '/api/me'))).toBe('session_expired');
    expect(await codeOf(phone.send('POST', '/api/session/refresh'))).toBe('not_signed_in');
    expect((await colleague.send('GET', '/api/me')).statusCode).toBe(200);
  });
});

describe('a suspended member', () => {
  const suspend = (suspended: boolean) =>
    test.deps.db.update(tables.members).set({ suspended }).where(eq(tables.members.id, test.world.members.colleague.id));

  it('is out at once and cannot come back in', async () => {
    await signIn('colleague');
    await suspend(true);
    expect(await codeOf(browser.send('GET', '/api/me'))).toBe('session_expired');
    expect(await codeOf(browser.send('POST', '/api/session/refresh'))).toBe('not_signed_in');
    expect(await codeOf(signIn('colleague'))).toBe('wrong_credentials');
    await suspend(false);
    expect((await signIn('colleague')).statusCode).toBe(201);
  });
});
