import dns from 'node:dns/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Act, ImportedAct, ImportedNode, Language } from '@tulkinta/law';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchAct, type Fetched } from '../../apps/api/src/features/law/fetch/fetch-act.ts';
import { fetchAndImport, type FetchResult } from '../../apps/api/src/features/law/fetch/fetch-and-import.ts';
import { FetchFailed } from '../../apps/api/src/features/law/fetch/fetch-failed.ts';
import { findAct } from '../../apps/api/src/features/law/fetch/find-act.ts';
import { newestVersion } from '../../apps/api/src/features/law/fetch/newest-version.ts';
import { redirectTarget } from '../../apps/api/src/features/law/fetch/redirect-target.ts';
import { dayOf } from '../../apps/api/src/time.ts';
import { testApp, type TestApp } from '../app.ts';
import { PATIENT_ACT, version } from '../law.ts';
import { run } from '../start/process.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A service: what each path answers, in turn, the last for good; everything else is a 404. */
let answers: Record<string, Answer[]>;
let asked: { path: string; headers: IncomingMessage['headers'] }[];
let pauses: number[];
let underWay: number;
let mostUnderWay: number;
let server: ReturnType<typeof createServer>;
let base: string;

beforeEach(async () => {
  [answers, asked, pauses, underWay, mostUnderWay] = [{}, [], [], 0, 0];
  server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    asked.push({ path: request.url!, headers: request.headers });
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    response.once('close', () => (underWay -= 1));
    const turns = answers[`${path} ${request.headers['accept-language']}`] ?? answers[path] ?? [status(404)];
    (turns.length > 1 ? turns.shift()! : turns[0]!)(response, request);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    server.closeAllConnections();
    server.close();
  };
});

const fetching = (more: { timeLimit?: number } = {}) => ({
  config: { eurlexUrl: base, finlexUrl: `${base}/v1`, publicUrl: 'https://tulkinta.example' },
  sleep: async (milliseconds: number) => pauses.push(milliseconds),
  ...more,
});

const send =
  (type: string, body: string | Buffer): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(body);
const xml = (body: string) => send('application/xml;charset=UTF-8', body);
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('<html>an error</html>');
const redirect = (location: string) => status(303, { location });
const reset: Answer = (response) => response.socket!.resetAndDestroy();

const aiAct: Act = { id: 'eu/2024/1689', jurisdiction: 'eu', celex: '32024R1689' } as Act;
const statute: Act = { id: PATIENT_ACT, jurisdiction: 'fi' } as Act;
const consolidated = '/v1/akn/fi/act/statute-consolidated/1992/785';
const original = '/v1/akn/fi/act/statute/1992/785';
const versions = (...celexes: string[]) =>
  send(
    'application/sparql-results+json',
    JSON.stringify({ results: { bindings: celexes.map((value) => ({ celex: { type: 'literal', value } })) } }),
  );

async function all(found: AsyncGenerator<Fetched>): Promise<string[]> {
  const told: string[] = [];
  for await (const { language, kind, result } of found) told.push(`${language} ${kind} ${resultOf(result)}`);
  return told;
}

function resultOf(result: Fetched['result']): string {
  if (result === 'not_available') return result;
  return result instanceof FetchFailed ? `failed: ${result.code}` : Buffer.from(result.bytes).toString();
}

/** What fetching the Finnish text of a statute comes to when the service answers so. */
async function outcome(...turns: Answer[]): Promise<string> {
  answers[`${consolidated}/fin@latest`] = turns;
  const [found] = await all(fetchAct(statute, ['fi'], fetching({ timeLimit: 2_000 })));
  return found!.replace('fi consolidated ', '');
}

describe('an EU act', () => {
  test('comes from Cellar in each language, originals first, through its redirects', async () => {
    answers['/webapi/rdf/sparql'] = [
      versions('02024R1689-20240712', '02018R0858-20260801', '02024R1689-20260727', '02024R1689R(01)'),
    ];
    answers['/resource/celex/32024R1689 swe'] = [redirect(`${base}/resource/cellar/a.0020.03/DOC_1`)];
    answers['/resource/cellar/a.0020.03/DOC_1'] = [send('application/xhtml+xml;charset=UTF-8', 'ursprunglig')];
    answers['/resource/celex/02024R1689-20260727 fin'] = [redirect('/resource/cellar/b.0010.03/DOC_1')];
    answers['/resource/cellar/b.0010.03/DOC_1'] = [send('text/html', 'ajantasainen')];
    answers['/resource/celex/02024R1689-20260727 eng'] = [status(406)];
    expect(await all(fetchAct(aiAct, ['fi', 'sv', 'en'], { ...fetching(), originals: ['sv'] }))).toEqual([
      'sv original ursprunglig',
      'fi consolidated ajantasainen',
      'sv consolidated not_available',
      'en consolidated not_available',
    ]);
    expect(asked[0]!.headers).toMatchObject({
      accept: 'application/xhtml+xml;q=1, text/html;q=0.9',
      'accept-language': 'swe',
      'user-agent': expect.stringMatching(/^Tulkinta\/\d+\.\d+\.\d+ \(\+https:\/\/tulkinta\.example\)$/),
    });
    expect(decodeURIComponent(asked[2]!.path)).toContain('<http://publications.europa.eu/resource/celex/32024R1689>');
    expect(pauses).toEqual([]);
  });

  test('that has never been consolidated has no newest version', async () => {
    answers['/webapi/rdf/sparql'] = [versions('02018R0858-20260801')];
    expect(await newestVersion(aiAct, fetching())).toBeNull();
    expect(await all(fetchAct(aiAct, ['fi'], fetching()))).toEqual(['fi consolidated not_available']);
  });

  test('tells the day of its newest version', async () => {
    answers['/webapi/rdf/sparql'] = [versions('02024R1689-20260727', '02024R1689-20240712')];
    expect(await newestVersion(aiAct, fetching())).toBe('2026-07-27');
  });

  test.each([
    ['an error page', send('text/html', '<html>')],
    ['no list', send('application/json', '{"results":{}}')],
    ['half a list', send('application/json', '{"results":{"bindings":[')],
  ])('whose versions come as %s is a failure, not an act without versions', async (_, answer) => {
    answers['/webapi/rdf/sparql'] = [answer];
    await expect(newestVersion(aiAct, fetching())).rejects.toMatchObject({ name: 'FetchFailed', code: 'wrong_type' });
    expect(await all(fetchAct(aiAct, ['fi'], fetching()))).toEqual(['fi consolidated failed: wrong_type']);
  });
});

describe('a Finnish statute', () => {
  test('comes from Finlex in the languages it has', async () => {
    answers[`${consolidated}/fin@latest`] = [xml('<suomeksi/>')];
    answers[`${consolidated}/swe@latest`] = [xml('<svenska/>')];
    expect(await all(fetchAct(statute, ['fi', 'sv', 'en'], fetching()))).toEqual([
      'fi consolidated <suomeksi/>',
      'sv consolidated <svenska/>',
      'en consolidated not_available',
    ]);
  });

  test('that has not been consolidated comes as published', async () => {
    answers[`${original}/fin@`] = [xml('<alkup/>')];
    expect(await all(fetchAct(statute, ['fi', 'sv'], fetching()))).toEqual([
      'fi consolidated not_available',
      'fi original <alkup/>',
      'sv consolidated not_available',
      'sv original not_available',
    ]);
    expect(await newestVersion(statute, fetching())).toBeNull();
  });
});

describe('a service that', () => {
  test('fails twice is asked a third time, after growing pauses', async () => {
    expect(await outcome(status(500), status(503), xml('<a/>'))).toBe('<a/>');
    expect(pauses).toEqual([1_000, 5_000]);
  });

  test('goes on failing is left alone', async () => {
    expect(await outcome(status(502))).toBe('failed: unreachable');
    expect(asked).toHaveLength(3);
  });

  test('asks for a pause gets it, in seconds or as a date', async () => {
    expect(await outcome(status(429, { 'retry-after': '7' }), xml('<a/>'))).toBe('<a/>');
    const soon = new Date(Date.now() + 30_000).toUTCString();
    expect(await outcome(status(503, { 'retry-after': soon }), xml('<a/>'))).toBe('<a/>');
    expect(pauses[0]).toBe(7_000);
    expect(pauses[1]).toBeGreaterThan(25_000);
  });

  test('asks for more than a minute is not asked again', async () => {
    expect(await outcome(status(429, { 'retry-after': '3600' }), xml('<a/>'))).toBe('failed: unreachable');
    expect([asked.length, pauses]).toEqual([1, []]);
  });

  test('breaks the connection is asked again', async () => {
    expect(await outcome(reset, xml('<a/>'))).toBe('<a/>');
    expect(await outcome(reset)).toBe('failed: unreachable');
  });

  test('is not there is told of, and stops no other language', async () => {
    answers[`${consolidated}/fin@latest`] = [reset];
    answers[`${consolidated}/swe@latest`] = [xml('<a/>')];
    expect(await all(fetchAct(statute, ['fi', 'sv'], fetching()))).toEqual([
      'fi consolidated failed: unreachable',
      'sv consolidated <a/>',
    ]);
  });

  test.each<[string, Answer]>([
    [
      'with a length',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/xml', 'content-length': '1000' }).write('<half');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'in chunks',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/xml' }).write('<half');
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])('sends half a document %s is asked again', async (_, half) => {
    expect(await outcome(half, xml('<a/>'))).toBe('<a/>');
    expect(await outcome(half)).toBe('failed: truncated');
  });

  test('sends more than 64 MB is cut off', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, ' ');
    const endless: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/xml' });
      let left = 80;
      const more = () => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write(megabyte)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    };
    expect(await outcome(endless)).toBe('failed: too_large');
    const announced: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/xml', 'content-length': String(65 * 1024 * 1024) }).write(megabyte);
    };
    expect(await outcome(announced)).toBe('failed: too_large');
    expect(asked).toHaveLength(2);
  });

  test('never ends is left after the time limit, and is not asked again', async () => {
    const drip: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/xml' });
      const timer = setInterval(() => response.write(' '), 50);
      response.once('close', () => clearInterval(timer));
    };
    expect(await outcome(drip)).toBe('failed: timeout');
    expect(await outcome(() => {})).toBe('failed: timeout');
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['an error page with 200', send('text/html', '<html>')],
    ['a PDF', send('application/pdf', '%PDF-')],
  ])('sends %s is refused', async (_, answer) => {
    expect(await outcome(answer)).toBe('failed: wrong_type');
    expect(asked).toHaveLength(1);
  });

  test.each([300, 304, 202, 401, 403])('answers %i is refused', async (code) => {
    expect(await outcome(status(code))).toBe('failed: refused');
    expect(asked).toHaveLength(1);
  });

  test('redirects round and round is left after five', async () => {
    expect(await outcome(redirect(`${consolidated}/fin@latest`))).toBe('failed: refused');
    expect(asked).toHaveLength(6);
  });

  test('is asked by two at the same time is asked one thing at a time', async () => {
    const slow: Answer = (response) => void setTimeout(() => xml('<a/>')(response, null!), 30);
    answers[`${consolidated}/fin@latest`] = [slow];
    await Promise.all([1, 2, 3].map(() => all(fetchAct(statute, ['fi'], fetching()))));
    expect([asked.length, mostUnderWay]).toEqual([3, 1]);
  });
});

describe('a redirect', () => {
  const cellar = 'http://publications.europa.eu';
  const target = async (location: string, service = cellar) =>
    (await redirectTarget(service, new URL(`${service}/resource/celex/1`), location)).href;
  const lookup = vi.spyOn(dns, 'lookup');
  const resolvesTo = (address: string) => lookup.mockResolvedValueOnce([{ address, family: 4 }] as never);
  afterEach(() => lookup.mockReset());

  test('leads to the same host, or one under it that is on the internet', async () => {
    expect(await target('/resource/cellar/1')).toBe(`${cellar}/resource/cellar/1`);
    expect(await target('https://publications.europa.eu/1')).toBe('https://publications.europa.eu/1');
    resolvesTo('147.67.34.45');
    expect(await target('http://files.publications.europa.eu/1')).toBe('http://files.publications.europa.eu/1');
  });

  test('never leads from a secured connection to an open one', async () => {
    expect(await target(`${cellar}/1`, 'https://publications.europa.eu')).toBe('https://publications.europa.eu/1');
  });

  test.each([
    'http://evil.example/1',
    'http://publications.europa.eu.evil.example/',
    'http://notpublications.europa.eu/',
    'http://publications.europa.eu:8080/',
    'http://user:secret@publications.europa.eu/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://',
  ])('to %s is refused', async (location) => {
    await expect(target(location)).rejects.toMatchObject({ code: 'refused' });
  });

  test.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.20.0.1',
    '192.168.1.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('to a host at %s is refused', async (address) => {
    resolvesTo(address);
    await expect(target('http://files.publications.europa.eu/1')).rejects.toMatchObject({ code: 'refused' });
  });

  test('from a service on this machine to elsewhere on it is refused too', async () => {
    expect(await outcome(redirect('http://127.0.0.1:1/'))).toBe('failed: refused');
  });
});

describe('what was fetched', () => {
  let api: TestApp;
  let today: string;
  beforeEach(async () => {
    api = await testApp();
    today = dayOf(api.clock.now);
    return () => api.close();
  });

  async function take(act: string, languages: Language[]): Promise<FetchResult[]> {
    const { deps } = api;
    const results: FetchResult[] = [];
    const found = deps.law.catalogue().act(act)!;
    for await (const result of fetchAndImport(deps.db, deps, null, found, languages, fetching())) results.push(result);
    await deps.law.refresh(deps.db);
    await api.settle();
    return results;
  }
  const statuteOf = (language: Language = 'fi', most = Infinity) => {
    const law = version(api.deps.law.catalogue(), today, {}, false);
    return akomaNtoso({ ...law, nodes: law.nodes.slice(0, most) }, language);
  };
  const shown = async () => (await api.visitor.provision({ query: { id: `${PATIENT_ACT}/sec_5/mom_1` } })).text;
  const texts = async () => (await api.database.sql`select 1 from provision_texts`).length;

  test('is imported and shown; again it changes nothing', async () => {
    answers[`${consolidated}/fin@latest`] = [xml(statuteOf())];
    const results = await take(PATIENT_ACT, ['fi', 'sv']);
    expect(results.map(({ language, kind, report, refused }) => [language, kind, report?.on, refused])).toEqual([
      ['fi', 'consolidated', today, undefined],
      ['sv', 'consolidated', undefined, undefined],
      ['sv', 'original', undefined, undefined],
    ]);
    expect(await shown()).toEqual({ fi: expect.stringContaining('sec_5/mom_1') });
    expect(await newestVersion(statute, fetching())).toBe(today);
    const [again] = await take(PATIENT_ACT, ['fi']);
    expect(again!.report!.texts).toMatchObject({ added: 0, corrected: 0 });
  });

  test.each<[string, string, () => string]>([
    ['half a file', 'truncated', () => statuteOf().slice(0, 3_000)],
    ['another language', 'invalid', () => statuteOf('sv')],
    ['another act', 'invalid', () => statuteOf().replace('/1992/785/', '/2023/703/')],
    ['no law', 'unknown_format', () => '<error/>'],
    ['little of the act', 'incomplete', () => statuteOf('fi', 12)],
  ])('and is %s is refused whole', async (_, code, body) => {
    answers[`${consolidated}/fin@latest`] = [xml(body())];
    expect(await take(PATIENT_ACT, ['fi'])).toEqual([expect.objectContaining({ code, refused: expect.any(String) })]);
    expect(await texts()).toBe(0);
  });

  test('is the original too where it has not been read', async () => {
    answers['/webapi/rdf/sparql'] = [versions('02024R1689-20260727')];
    answers['/resource/celex/32024R1689'] = [send('text/html', '<html><body><p>Service unavailable</p></body></html>')];
    const results = await take('eu/2024/1689', ['fi']);
    expect(results).toMatchObject([
      { kind: 'original', refused: expect.stringContaining('not a format') },
      { kind: 'consolidated', file: 'eu/2024/1689 (fi, consolidated)' },
    ]);
    await api.database.sql`
      insert into provision_texts (id, provision_id, language, valid_from, text, source, as_of)
      values (gen_random_uuid(), 'eu/2024/1689/rct_1', 'fi', '2024-08-01', 'Tämän asetuksen', 'CELEX 32024R1689', '2024-08-01')`;
    expect((await take('eu/2024/1689', ['fi'])).map(({ kind }) => kind)).toEqual(['consolidated']);
  });

  test('is told of by the command, which fails when a text did', async () => {
    const settings = {
      DATABASE_URL: api.database.url,
      DATA_DIR: api.deps.config.dataDir,
      EURLEX_URL: base,
      FINLEX_URL: `${base}/v1`,
    };
    answers[`${consolidated}/fin@latest`] = [xml(statuteOf())];
    const good = run('law-admin.ts', ['fetch', '785/1992'], settings);
    expect([await good.exited, good.said()]).toEqual([0, expect.stringContaining(`${PATIENT_ACT} (fi)`)]);
    expect(good.said()).toContain(`${PATIENT_ACT} (sv, consolidated): the service does not have it`);
    const bad = run('law-admin.ts', ['fetch', '(EU) 2024/1689', '--language', 'fi'], settings);
    expect([await bad.exited, bad.said()]).toEqual([1, expect.stringContaining('1 not imported')]);
    const unknown = run('law-admin.ts', ['fetch', '1/1734'], settings);
    expect([await unknown.exited, unknown.said()]).toEqual([1, expect.stringContaining('no such act')]);
  });

  test('was found by its id, number or CELEX number', () => {
    const find = (written: string) => findAct(api.deps.law.catalogue(), written)?.id;
    expect(['eu/2024/1689', '(EU) 2024/1689', '(eu)2024/1689', '32024r1689'].map(find)).toEqual(Array(4).fill('eu/2024/1689'));
    expect(['fi/1992/785', '785/1992', '1992/785'].map(find)).toEqual([PATIENT_ACT, PATIENT_ACT, undefined]);
  });
});

/** An act as Finlex gives it. */
function akomaNtoso({ act, nodes, version: { on } }: ImportedAct, language: Language): string {
  const code = language === 'fi' ? 'fin' : 'swe';
  const path = `/akn/fi/act/statute-consolidated/${act.slice('fi/'.length)}`;
  const elements = { chapter: 'luku', section: '§', subsection: '', paragraph: ')' } as Record<string, string>;
  const element = ({ path: own, kind, number, text }: ImportedNode): string => {
    const name = elements[kind] === undefined ? 'section' : kind;
    const num = kind === 'subsection' ? '' : `<num>${number} ${elements[kind]}</num>`;
    const under = nodes.filter(({ parent }) => parent === own).map(element);
    const content = `<${under.length > 0 ? 'intro' : 'content'}><p>${text}</p></${under.length > 0 ? 'intro' : 'content'}>`;
    return `<${name} eId="${own.split('/').at(-1)}">${num}${content}${under.join('')}</${name}>`;
  };
  const top = nodes.filter(({ parent }) => parent === null).map(element);
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification><FRBRExpression>
    <FRBRuri value="${path}/${code}@"/><FRBRdate date="${on}" name="dateConsolidated"/></FRBRExpression></identification></meta>
    <preface><p><docTitle>Laki potilaan asemasta ja oikeuksista</docTitle></p></preface><body>${top.join('')}</body></act></akomaNtoso>`;
}
