import { BadSetting, readConfig } from './config.ts';
import { seedDemoWorld } from './demo/seed.ts';
import { assemble } from './start/assemble.ts';
import { startBlock } from './start/block.ts';
import { StartFailure } from './start/failure.ts';
import { buildOneServer } from './start/one-server.ts';
import { refuseBusyPort } from './start/port.ts';
import { buildPagesIfStale, developPages, loadPages } from './start/web.ts';
import { fillIfBehind, startWorker } from './worker.ts';

try {
  await start();
} catch (error) {
  if (!(error instanceof BadSetting || error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** One process: the API under /api, the pages beside it, and the worker. */
async function start(): Promise<void> {
  const config = readConfig();
  await refuseBusyPort(config);
  const developing = process.argv.includes('--dev');
  const parts = await assemble(config, { claim: true });
  const beganBuilding = performance.now();
  if (!developing) await buildPagesIfStale();
  const building = performance.now() - beganBuilding;
  const demo = parts.database.embedded ? await seedDemoWorld(parts) : null;

  const app = await buildOneServer(parts, (api) => (developing ? developPages(api) : loadPages(api, config)));
  if (config.worker) await startWorker(parts);
  for (const engine of [parts.search.postgresql, parts.search.meilisearch]) {
    // An engine that lacks much is filled while it already serves.
    void (engine && fillIfBehind(parts, engine).catch((error: Error) => console.error(`${engine.name}: ${error.message}`)));
  }
  await app.listen({ host: config.host, port: config.port });
  console.log(startBlock(parts, demo, performance.now() - building));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await app.close();
    await parts.close();
    process.exit(0);
  }
}
