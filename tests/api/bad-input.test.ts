import type { RouteName } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyRoute, mutatingRoutes, send } from '../every-route.ts';
import { badValuesOf, fieldsOf, isFreeText, withField, type Field, type Schema } from './bad-values.ts';
import { openTrial, type Trial } from './trial.ts';

let trial: Trial;

beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.test.close());

const routesWithBody = mutatingRoutes.filter(({ body }) => body);
const bodyOf = (name: RouteName) => (trial.inputs[name] as { body: unknown }).body;
const bodyFields = (schema: unknown): Field[] => fieldsOf(schema as Schema);
/** A right body around the field at the path: details of a kind have to be there whole. */
const bodyFor = (name: RouteName, [first]: string[]) =>
  (name === 'startThread' || name === 'editThread') && (first === 'experience' || first === 'initiative')
    ? withField(bodyOf(name), [first], detailsOf[first])
    : bodyOf(name);
const detailsOf = {
  experience: { tried: 'a', legalBasis: 'b', effect: 'c', risk: 'd' },
  initiative: { benefit: 'a', beneficiaries: 'b', seeks: 'neither' },
};

describe('the inputs these tests start from', () => {
  it('are right', async () => {
    const expected: Partial<Record<RouteName, number>> = {
      invitation: 410,
      acceptInvitation: 410,
      signIn: 401,
      refreshSession: 401,
      draft: 404,
      dismissOffer: 404,
    };
    const refused = [];
    for (const { name } of everyRoute.filter((route) => route.name !== 'signOut')) {
      const { statusCode, body } = await send(trial.test.app, await trial.requestFor(name), await trial.headers(name));
      const fine = expected[name] ? statusCode === expected[name] : statusCode < 400;
      if (!fine) refused.push(`${name}: ${statusCode} ${body}`);
    }
    expect(refused).toEqual([]);
  });
});

describe.each(routesWithBody)('$method $path', ({ name, body }) => {
  it('refuses wrong values of every field by name', async () => {
    const faults = [];
    for (const { path, schema } of bodyFields(body)) {
      for (const [what, value] of badValuesOf(schema)) {
        const request = await trial.requestFor(name, { body: withField(bodyFor(name, path), path, value) });
        const fault = await trial.faultOf(name, request, path.join('/'));
        if (fault) faults.push(`${path.join('/')} as ${what}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('refuses an unexpected field by name, at every level', async () => {
    const faults = [];
    const objects = [{ path: [], schema: body as Schema }, ...bodyFields(body)].filter(({ schema }) => schema.properties);
    for (const { path } of objects) {
      const changed = withField(bodyFor(name, path), [...path, 'unexpected'], 'x');
      const fault = await trial.faultOf(name, await trial.requestFor(name, { body: changed }), [...path, 'unexpected'].join('/'));
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });

  it('refuses a body without a field that is required, by name', async () => {
    for (const field of (body as Schema).required ?? []) {
      const lacking = Object.fromEntries(Object.entries(bodyOf(name) as object).filter(([key]) => key !== field));
      expect(await trial.faultOf(name, await trial.requestFor(name, { body: lacking }), field)).toBeUndefined();
    }
  });

  it('refuses what is no body of its own', async () => {
    const { url, method } = await trial.requestFor(name);
    const statusOf = async (payload: string, type = 'application/json') => {
      const answer = await send(
        trial.test.app,
        { method, url, payload },
        { ...(await trial.headers(name)), 'content-type': type },
      );
      expect(answer.headers['content-type'], payload.slice(0, 20)).toMatch('application/problem+json');
      return answer.statusCode;
    };
    for (const payload of ['', '{', '{"a":', 'nonsense', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}']) {
      expect(await statusOf(payload), payload).toBe(400);
    }
    for (const payload of ['null', '[]', '"text"', '7', '['.repeat(100_000) + ']'.repeat(100_000)]) {
      expect(await statusOf(payload), payload.slice(0, 20)).toBe(400);
    }
    expect(await statusOf(JSON.stringify({ title: 'x'.repeat(1_000_000) }))).toBe(413);
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
      expect(await statusOf('{}', type)).toBe(415);
    }
  });

  it('refuses a personal identity code in every text, by name', async () => {
    for (const { path } of bodyFields(body).filter((field) => isFreeText(field) && field.path.at(-1) !== 'password')) {
      const changed = withField(bodyFor(name, path), path, 'About 131052-308T, in a sentence');
      const answer = await send(trial.test.app, await trial.requestFor(name, { body: changed }), await trial.headers(name));
      expect(answer.json(), path.join('/')).toMatchObject({ status: 422, code: 'hetu', errors: [{ field: path.join('/') }] });
      expect(answer.body).not.toContain('131052');
    }
  });
});

describe('a body where none is taken', () => {
  it.each(mutatingRoutes.filter(({ body }) => !body))('is refused: $method $path', async ({ name }) => {
    const { method, url } = await trial.requestFor(name);
    for (const payload of ['{"a":1}', '['.repeat(100_000) + ']'.repeat(100_000)]) {
      expect(await trial.faultOf(name, { method, url, payload }, 'body')).toBeUndefined();
    }
  });
});

describe('a body made to be slow', () => {
  const many = Array.from({ length: 80_000 }, (_, n) => n);

  it.each([
    ['very many wrong items', { roles: many }],
    ['very many texts', { provisions: many.slice(0, 30_000).map((n) => `eu/1/${n}`) }],
    ['very many unexpected fields', Object.fromEntries(many.slice(0, 20_000).map((n) => [`field${n}`, n]))],
  ])('of %s is refused, in a short answer', async (_, spoilt) => {
    const body = { ...(bodyOf('startThread') as object), ...spoilt };
    const answer = await send(
      trial.test.app,
      await trial.requestFor('startThread', { body }),
      await trial.headers('startThread'),
    );
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.length).toBeGreaterThan(1);
    expect(answer.body.length).toBeLessThan(20_000);
  });
});

it('all of it left nothing behind but what was right', async () => {
  const [threads] = await trial.test.deps.db.select({ count: count() }).from(tables.threads);
  const [posts] = await trial.test.deps.db.select({ count: count() }).from(tables.posts);
  const [members] = await trial.test.deps.db.select({ count: count() }).from(tables.members);
  // The world's thread and two answers; of the inputs a thread, an answer and a reply.
  expect([threads?.count, posts?.count, members?.count]).toEqual([2, 6, Object.keys(trial.test.world.members).length]);
});
