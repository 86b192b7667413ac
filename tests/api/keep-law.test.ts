import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from '@tulkinta/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { lookForVersions } from '../../apps/api/src/features/law/fetch/look-for-versions.ts';
import { problemOf, testApp, type TestApp } from '../app.ts';
import { AI_ACT, ask } from '../given.ts';

const act = AI_ACT;

let api: TestApp;
let services: Server;
let secretary: Client;
/** The consolidated versions of the AI Act that EUR-Lex lists; it has the text of none. */
let listed: string[] = [];

beforeAll(async () => {
  services = createServer((request, response) => {
    if (!request.url!.includes('sparql')) return response.writeHead(404).end();
    const bindings = listed.map((value) => ({ celex: { type: 'literal', value } }));
    response.writeHead(200, { 'content-type': 'application/sparql-results+json' });
    return response.end(JSON.stringify({ results: { bindings } }));
  });
  await new Promise<void>((listening) => services.listen(0, '127.0.0.1', listening));
  api = await testApp({ officialServices: `http://127.0.0.1:${(services.address() as AddressInfo).port}` });
  secretary = await api.as('secretary');
});
afterAll(async () => {
  await api.close();
  services.close();
});

const keeping = () => secretary.lawKeeping({});
const look = () => lookForVersions(api.deps, api.deps, () => {});

test('the law is kept by the secretariat alone', async () => {
  for (const who of ['asker', 'expert', 'officer'] as const) {
    const client = await api.as(who);
    for (const call of [
      () => client.lawKeeping({}),
      () => client.fetchLaw({ body: { act, languages: ['en'] } }),
      () => client.dismissOffer({ body: { act, from: '2027-03-01' } }),
    ]) {
      expect((await problemOf(call())).code).toBe('forbidden');
    }
  }
});

test('a fetch is done by a job, which tells how each text fared', async () => {
  const unknown = secretary.fetchLaw({ body: { act: 'eu/1999/1', languages: ['en'] } });
  expect((await problemOf(unknown)).errors?.[0]?.field).toBe('act');
  const { id } = await secretary.fetchLaw({ body: { act, languages: ['fi', 'en'] } });
  await vi.waitFor(async () => expect((await keeping()).fetches.find((one) => one.id === id)).toMatchObject({ state: 'done' }), {
    timeout: 10_000,
  });
  const { results } = (await keeping()).fetches[0]!;
  // It has none of them.
  expect(results.every(({ code, added }) => code === undefined && added === undefined)).toBe(true);
  expect(new Set(results.map(({ language }) => language))).toEqual(new Set(['fi', 'en']));
});

test('a newer version of an act in use is offered, and nothing taken in', async () => {
  listed = ['02024R1689-20260727', '02024R1689-20270301'];
  await look();
  expect((await keeping()).offers).toEqual([]);
  await ask(await api.as('asker'), { provisions: [act] });
  await look();
  await look();
  expect((await keeping()).offers).toMatchObject([{ act, from: '2027-03-01' }]);
  expect(await api.database.sql`select 1 from law_imports`).toHaveLength(0);

  await secretary.dismissOffer({ body: { act, from: '2027-03-01' } });
  await look();
  expect((await keeping()).offers).toEqual([]);
  listed.push('02024R1689-20270601');
  await look();
  await secretary.fetchLaw({ body: { act, languages: ['en'] } });
  expect((await keeping()).offers).toEqual([]);
});
