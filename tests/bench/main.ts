import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrate, startEmbedded, type Connection } from '@tulkinta/database';
import { postgresqlEngine } from '@tulkinta/search';
import { openLaw } from '../../apps/api/src/features/law/law.ts';
import { loadCatalogue } from '../../apps/api/src/features/law/load-catalogue.ts';
import { readLaw } from '../../apps/api/src/features/law/read-law.ts';
import { fillIfBehind } from '../../apps/api/src/worker.ts';
import { buildPagesIfStale } from '../../apps/api/src/start/web.ts';
import { benchCitations } from './citations.ts';
import { loadWorld, type BenchWorld } from './load-world.ts';
import { measure, type Measured, type Target } from './measure.ts';
import { serve } from './serve.ts';
import { queries } from './words.ts';

/** `npm run bench [-- SECONDS]`: the main pages and calls at 1,000 and 100,000 answers, load generator on the same machine. */
const seconds = Number(process.argv[2] ?? 5);
const sizes = [1_000, 100_000];
const connectionCounts = [1, 10, 50];

const folder = mkdtempSync(join(tmpdir(), 'tulkinta-bench-'));
const embedded = await startEmbedded(folder);
const p95s = new Map<string, number[]>();
try {
  benchCitations();
  await buildPagesIfStale();
  for (const size of sizes) await benchAt(size);
  console.log('\np95 at 100,000 answers against 1,000, 10 connections (aim ≤ 1.5):');
  for (const [name, [small = 0, large = 0]] of p95s) console.log(`  ${name.padEnd(14)} ${(large / small).toFixed(2)}×`);
} finally {
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function benchAt(size: number): Promise<void> {
  const url = await embedded.url(`bench_${size}`);
  const connection = connect(url);
  await migrate(connection);
  await loadCatalogue(connection);
  const world = await loadWorld(connection, size);
  await connection.sql`analyze`;
  const began = performance.now();
  await fillIndex(connection);
  console.log(`\n${size.toLocaleString('en')} answers (indexed in ${((performance.now() - began) / 1000).toFixed(1)} s)`);
  await connection.close();

  const server = await serve(url, join(folder, String(size)));
  console.log('  what           conn    req/s    p50 ms    p95 ms    p99 ms  failed');
  try {
    for (const target of await targetsOf(server.base, world)) {
      for (const connections of connectionCounts) {
        const measured = await measure(server.base, target, connections, seconds);
        print(target.name, connections, measured);
        if (connections === 10) p95s.set(target.name, [...(p95s.get(target.name) ?? []), measured.p95]);
      }
    }
  } finally {
    await server.stop();
  }
}

/** Before the server starts, so that nothing else is under way while it is measured. */
async function fillIndex({ db }: Connection): Promise<void> {
  const engine = postgresqlEngine({ db });
  await engine.prepare();
  await fillIfBehind({ db, law: openLaw(await readLaw(db)) }, engine);
}

async function targetsOf(base: string, { email, password, threadId, targets }: BenchWorld): Promise<Target[]> {
  const answer = await fetch(`${base}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  const post = (id: string) => ({
    method: 'POST' as const,
    path: `/api/threads/${id}/answers`,
    body: JSON.stringify({ body: 'Mittauksen vastaus, joka viittaa säännökseen.', provisions: ['eu/2024/1689/art_26'] }),
  });
  return [
    { name: 'list JSON', requests: [{ path: '/api/threads' }] },
    { name: 'list HTML', requests: [{ path: '/fi/threads' }] },
    { name: 'thread JSON', requests: [{ path: `/api/threads/${threadId}` }] },
    { name: 'thread HTML', requests: [{ path: `/fi/threads/${threadId}` }] },
    { name: 'search JSON', requests: queries.map((q) => ({ path: `/api/search?q=${encodeURIComponent(q)}` })) },
    { name: 'search HTML', requests: queries.map((q) => ({ path: `/fi/search?q=${encodeURIComponent(q)}` })) },
    {
      name: 'post answer',
      requests: targets.map(post),
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    },
  ];
}

function print(name: string, connections: number, { perSecond, p50, p95, p99, failed }: Measured): void {
  const columns = [
    String(connections).padStart(4),
    String(perSecond).padStart(8),
    ...[p50, p95, p99].map((ms) => ms.toFixed(1).padStart(9)),
    String(failed).padStart(7),
  ];
  console.log(`  ${name.padEnd(13)} ${columns.join(' ')}`);
}
