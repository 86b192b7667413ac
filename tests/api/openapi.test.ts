import { routes } from '@tulkinta/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../app.ts';
import { everyRoute } from '../every-route.ts';

interface OpenApi {
  paths: Record<
    string,
    Record<
      string,
      { summary: string; requestBody?: unknown; parameters?: { name: string; in: string }[]; responses: Record<string, unknown> }
    >
  >;
}
let test: TestApp;
let document: OpenApi;

beforeAll(async () => {
  test = await testApp();
  document = (await test.app.inject('/api/openapi.json')).json();
});
afterAll(() => test.close());

describe('openapi.json', () => {
  it('lists exactly the routes of the contract', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const agreed = Object.values(routes).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.toSorted()).toEqual(agreed.toSorted());
  });

  it.each(everyRoute)(
    'describes what $method $path takes and answers',
    ({ method, path, summary, status, body, query, params }) => {
      const described = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect(described?.summary).toBe(summary);
      expect(Object.keys(described?.responses ?? {})).toEqual(expect.arrayContaining([String(status), '4XX', '5XX']));
      expect(described?.requestBody !== undefined).toBe(body !== undefined);
      const names = [query, params].flatMap((schema) =>
        Object.keys((schema as { properties?: object } | undefined)?.properties ?? {}),
      );
      expect((described?.parameters ?? []).map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    },
  );

  it('is shown at /api/docs', async () => {
    const page = await test.app.inject('/api/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toMatch('text/html');
  });
});

describe('health', () => {
  it('tells of the database and of the search index', async () => {
    await test.settle();
    expect(await test.visitor.health({})).toMatchObject({
      status: 'ok',
      database: 'ok',
      search: { engine: 'postgresql', healthy: true, waiting: 0, lagMs: 0 },
    });
  });
});

describe('what is not there', () => {
  it.each([
    ['GET', '/api/nothing'],
    ['GET', '/api/threads/not-an-id/else'],
    ['DELETE', '/api/threads'],
    ['GET', '/api/threads/%E0%A4%A'],
  ] as const)('%s %s answers a problem', async (method, url) => {
    const answer = await test.app.inject({ method, url });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toMatchObject({ status: answer.statusCode, code: expect.any(String), title: expect.any(String) });
  });
});
