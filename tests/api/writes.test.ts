import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { inputsOf, mutatingRoutes, requestOf, send } from '../every-route.ts';

const inputs = inputsOf();

describe('a write from another site', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp();
  });
  afterAll(() => test.close());

  const codeWith = async (name: (typeof mutatingRoutes)[number]['name'], headers: Record<string, string>) => {
    const answer = await send(test.app, await requestOf(name, inputs[name]), { ...(await test.bearer('asker')), ...headers });
    return answer.body === '' ? undefined : (answer.json() as { code?: string }).code;
  };

  it.each(mutatingRoutes)('is refused: $method $path', async ({ name }) => {
    for (const site of ['cross-site', 'same-site']) expect(await codeWith(name, { 'sec-fetch-site': site })).toBe('cross_site');
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:3000.evil.example']) {
      expect(await codeWith(name, { origin })).toBe('cross_site');
    }
  });

  it('is told from one of our own pages, of a person and of a program', async () => {
    const ours: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000' },
      { 'sec-fetch-site': 'none' },
      { origin: 'http://127.0.0.1:3000' },
      { origin: 'https://tulkinta.example', host: 'tulkinta.example' },
      {},
    ];
    for (const headers of ours) {
      expect(await codeWith('markNotificationsRead', headers), JSON.stringify(headers)).toBeUndefined();
    }
  });

  it('does not keep anybody from following a link here', async () => {
    const answer = await test.app.inject({ url: '/api/threads', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.statusCode).toBe(200);
  });

  it('is not taken as a form', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const answer = await test.app.inject({
        method: 'POST',
        url: '/api/threads',
        headers: { ...(await test.bearer('asker')), 'content-type': type },
        payload: JSON.stringify(inputs.startThread.body),
      });
      expect(answer.statusCode).toBe(415);
    }
  });
});

describe('writing without end', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp({ rateLimits: true });
  });
  afterAll(() => test.close());

  it('is stopped on every route that writes; reading and other addresses go on', async () => {
    const flood: number[] = [];
    for (let n = 0; n < 121; n++) flood.push((await test.app.inject({ method: 'POST', url: '/api/session/refresh' })).statusCode);
    expect(flood.slice(-2)).toEqual([401, 429]);

    for (const { name } of mutatingRoutes) {
      const refused = await send(test.app, await requestOf(name, inputs[name]));
      expect(refused.statusCode, name).toBe(429);
      expect(refused.headers['content-type']).toMatch('application/problem+json');
      expect(refused.json()).toMatchObject({ code: 'too_many_requests', retryAfterSeconds: expect.any(Number) });
      expect(refused.headers['retry-after']).toBeDefined();
    }
    expect((await test.app.inject('/api/threads')).statusCode).toBe(200);
    const elsewhere = await test.app.inject({ method: 'POST', url: '/api/session/refresh', remoteAddress: '10.0.0.9' });
    expect(elsewhere.statusCode).toBe(401);
  });
});
