import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrate, startEmbedded } from '@tulkinta/database';
import type { TestProject } from 'vitest/node';
import { buildPagesIfStale } from '../apps/api/src/start/web.ts';
import { loadCatalogue } from '../apps/api/src/features/law/load-catalogue.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the scratch PostgreSQL's `postgres` database. */
    postgresUrl: string;
    /** For what the run's test files share; gone when it ends. */
    scratchFolder: string;
  }
}

/** The pages built, as people get them, and one scratch PostgreSQL for the whole run, with a migrated template that each test file copies. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await buildPagesIfStale();
  const folder = mkdtempSync(join(tmpdir(), 'tulkinta-test-'));
  const embedded = await startEmbedded(folder, { durable: false });
  const template = connect(await embedded.url('template_tulkinta'), 2);
  await migrate(template);
  await loadCatalogue(template);
  await template.close();
  project.provide('postgresUrl', await embedded.url('postgres'));
  project.provide('scratchFolder', folder);
  return async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
