import { allDocuments } from './features/search/documents.ts';
import { indexLag } from './features/search/lag.ts';
import { runCommand, UsageError } from './start/command.ts';

const usage = `npm run search -- status    engines, documents, waiting work
npm run search -- reindex   builds every index anew beside the old one and swaps`;

await runCommand(usage, async ({ db, law, search }, [command]) => {
  const engines = [search.postgresql, ...(search.meilisearch ? [search.meilisearch] : [])];
  if (command === 'status') {
    const { waiting, lagMs } = await indexLag(db);
    for (const engine of engines) {
      const healthy = await engine.healthy();
      console.log(
        `${engine.name}: ${healthy ? `${await engine.count()} documents` : 'does not answer'}${engine === search.chosen ? ' (answers searches)' : ''}`,
      );
    }
    console.log(`waiting: ${waiting} changes, the oldest ${lagMs} ms`);
  } else if (command === 'reindex') {
    for (const engine of engines) {
      const began = performance.now();
      const count = await engine.rebuild(allDocuments(db, law));
      console.log(`${engine.name}: ${count} documents in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
  } else throw new UsageError();
});
