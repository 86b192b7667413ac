import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyRoute, send } from '../every-route.ts';
import { ARTICLE_6, UNKNOWN_ID } from '../given.ts';
import { fieldsOf, type Schema } from './bad-values.ts';
import { openTrial, type Trial } from './trial.ts';

let trial: Trial;

beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.test.close());

describe('queries', () => {
  it.each(everyRoute.filter(({ query }) => query))('refuse wrong values by name: $method $path', async ({ name, query }) => {
    const faults = [];
    const { url, method } = await trial.requestFor(name);
    const right = new URLSearchParams(url.split('?')[1]);
    for (const { path, schema } of fieldsOf(query as Schema).filter((field) => field.path.length === 1)) {
      for (const [what, value] of badTextsOf(schema)) {
        const changed = new URLSearchParams(right);
        changed.set(path[0]!, value);
        const fault = await trial.faultOf(name, { method, url: `${url.split('?')[0]}?${changed.toString()}` }, path[0]!);
        if (fault) faults.push(`${path[0]} as ${what}: ${fault}`);
      }
    }
    const unexpected = new URLSearchParams([...right, ['unexpected', 'x']]);
    const fault = await trial.faultOf(name, { method, url: `${url.split('?')[0]}?${unexpected.toString()}` }, 'unexpected');
    expect(fault ? [...faults, fault] : faults).toEqual([]);
  });

  const id = UNKNOWN_ID;
  const cursors = [
    ['1', id],
    ['2026', id],
    ['Sat', id],
    ['-271821-04-20T00:00:00.000Z', id],
    ['0000-01-01T00:00:00.000Z', id],
  ]
    .concat([['+275760-09-13T00:00:00.000Z', id], ['2026-01-01T00:00:00.000Z', 'x'], ['2026-01-01T00:00:00.000Z']])
    .concat([[-1, id], [2 ** 40, id], [0.5, id], [null, id], [{}, id], [-5], [2 ** 60], ['x'], []] as string[][])
    .map((values) => Buffer.from(JSON.stringify(values)).toString('base64url'));

  it.each([
    '/api/threads',
    '/api/notifications',
    '/api/search',
    `/api/provisions/citations?id=${ARTICLE_6}`,
    ...['newest', 'oldest', 'organisations', 'status', 'provision'].map((sort) => `/api/needs?sort=${sort}`),
  ])('refuse cursors nobody was given: %s', async (url) => {
    for (const cursor of ['x', 'bnVsbA', '%00', ...cursors]) {
      const answer = await send(
        trial.test.app,
        { method: 'GET', url: `${url}${url.includes('?') ? '&' : '?'}cursor=${cursor}` },
        await trial.test.bearer('asker'),
      );
      // A text may be a place in a list by text, and a large number one past the end.
      expect([200, 400], `${Buffer.from(cursor, 'base64url').toString()}: ${answer.body}`).toContain(answer.statusCode);
      if (answer.statusCode === 400) expect(answer.json().errors).toMatchObject([{ field: 'cursor' }]);
    }
  });
});

describe('addresses', () => {
  const right: Record<string, string> = { jurisdiction: 'eu', year: '2024', number: '1689', from: '2026-07-27' };
  const withParams = everyRoute.filter(({ params }) => params);

  it.each(withParams)('refuse what is no id by name: $method $path', async ({ name, path, params }) => {
    const request = await trial.requestFor(name);
    for (const field of Object.keys((params as Schema).properties ?? {})) {
      for (const bad of ['not-an-id!', `urn:uuid:${UNKNOWN_ID}`, '%00', `${UNKNOWN_ID}'--`, 'x'.repeat(300)]) {
        const url = path.replace(/:(\w+)/g, (_, part: string) => (part === field ? bad : (right[part] ?? UNKNOWN_ID)));
        const { statusCode, body } = await send(trial.test.app, { ...request, url }, await trial.headers(name));
        // 404: longer than any part of our addresses. 410: it might have been an invitation.
        expect(name.endsWith('nvitation') ? [400, 404, 410] : [400, 404], `${url}: ${body}`).toContain(statusCode);
        if (statusCode === 400) expect(JSON.parse(body).errors).toMatchObject([{ field }]);
      }
    }
  });

  it.each(withParams.filter(({ path, name }) => path.includes(':id') && name !== 'unwatch'))(
    'of what is not there, or of another kind, are not found: $method $path',
    async ({ name, path }) => {
      const request = await trial.requestFor(name);
      const isThreads = path.startsWith('/api/threads/');
      const otherKind = isThreads ? bodylessId('answer') : bodylessId('thread');
      for (const id of [UNKNOWN_ID, otherKind, trial.test.world.members.asker.id]) {
        const { statusCode, body } = await send(
          trial.test.app,
          { ...request, url: path.replace(':id', id) },
          await trial.headers(name),
        );
        expect(statusCode, `${id}: ${body}`).toBe(404);
        expect(JSON.parse(body)).toMatchObject({ code: 'not_found' });
      }
    },
  );

  const bodylessId = (what: 'thread' | 'answer') =>
    what === 'thread' ? trial.inputs.thread.params.id : trial.inputs.postReply.params.id;
});

/** The same for values that come as text: what is wrong in a query. */
function badTextsOf(schema: Schema): [string, string][] {
  const { type, maxLength, minimum, maximum, format, pattern } = schema.items ?? schema;
  return [
    ['NUL', '\0'],
    ...(type === 'string' && maxLength ? [['overlong', 'x'.repeat(maxLength + 1)] as [string, string]] : []),
    ...((schema.items ?? schema).enum ? [['another word', 'nonsense'] as [string, string]] : []),
    ...(type === 'integer' || type === 'boolean'
      ? ([
          ['a word', 'x'],
          ['empty', ''],
          ['a fraction', '1.5'],
        ] as [string, string][])
      : []),
    ...(minimum === undefined ? [] : [['too small', String(minimum - 1)] as [string, string]]),
    ...(maximum === undefined ? [] : [['too large', String(maximum + 1)] as [string, string]]),
    ...(format === 'date'
      ? ([
          ['no day', '2026-02-30'],
          ['year 0', '0000-01-01'],
          ['a time', '2026-01-01T00:00:00Z'],
        ] as [string, string][])
      : []),
    ...(pattern && !format
      ? ([
          ['of another form', '../x'],
          ['a wildcard', '%'],
        ] as [string, string][])
      : []),
  ];
}
