import type { DemoSummary } from '../demo/seed.ts';
import type { Assembled } from './assemble.ts';

/** The lines that end a start: where it is, what runs, how to switch, who may sign in. */
export function startBlock({ config, database, engines }: Assembled, demo: DemoSummary | null, tookMs: number): string {
  const base = database.embedded
    ? `PostgreSQL 18 under ${config.dataDir} (set DATABASE_URL for another)`
    : 'PostgreSQL at DATABASE_URL';
  const search = {
    MEILI_URL: 'Meilisearch at MEILI_URL (unset it for PostgreSQL)',
    program: 'Meilisearch, the program on PATH (set SEARCH_ENGINE=postgresql to do without)',
    none: 'PostgreSQL full text (set MEILI_URL, or put meilisearch on PATH, for Meilisearch)',
  }[engines.meilisearchFrom ?? 'none'];
  const lines = [
    `Tulkinta is ready at ${config.publicUrl} (${(tookMs / 1000).toFixed(1)} s)`,
    `  database  ${base}`,
    `  search    ${search}`,
    `  worker    ${config.worker ? 'in this process' : 'not here (WORKER=off)'}`,
  ];
  if (demo) lines.push(`  sign in   ${demo.emails.join(', ')}`, `            password ${demo.password}`);
  else lines.push('  sign in   no demo accounts here: npm run admin -- invite EMAIL --role secretariat');
  return lines.join('\n');
}
