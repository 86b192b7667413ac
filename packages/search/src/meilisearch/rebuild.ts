import type { Index, Meilisearch } from 'meilisearch';
import type { SearchDocument } from '../port.ts';
import { allIndexed, type IndexedDocument } from './document.ts';
import { settingsFor } from './settings.ts';
import { done } from './tasks.ts';
import { nextName, olderIn } from './write.ts';

/** Clocks of two processes may differ by this much. */
const CLOCKS_MS = 60_000;
const PATIENCE_MS = 600_000;
/** What is sent at once: the server takes many documents in little more time than few. */
const MOST_DOCUMENTS = 5_000;
const MOST_CHARACTERS = 10_000_000;
const LOOKED_AT = 1_000;

/**
 * Fills a new index, which writers meanwhile write to as well (write.ts), and swaps it with the live one. A row of the source
 * may have come after a newer write and hidden it; such documents are put right from the live index until a look finds none.
 */
export async function rebuildMeilisearch(
  client: Meilisearch,
  uid: string,
  source: AsyncIterable<SearchDocument[]>,
): Promise<void> {
  const started = Date.now();
  const name = nextName(uid);
  await done(client.createIndex(name, { primaryKey: 'id' }));
  const next = client.index<IndexedDocument>(name);
  try {
    await done(next.updateSettings(settingsFor((await client.getVersion()).pkgVersion)));
    await fill(next, source);
    while (await putRight(next, client.index(uid), started - CLOCKS_MS));
    await done(client.swapIndexes([{ indexes: [uid, name], rename: false }]), PATIENCE_MS);
  } finally {
    await client.deleteIndexIfExists(name);
  }
}

async function fill(next: Index<IndexedDocument>, source: AsyncIterable<SearchDocument[]>): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  for await (const documents of gathered(source)) {
    // One batch ahead: the server is never idle, and memory stays bounded.
    const task = next.addDocuments(documents);
    await before;
    before = done(task, PATIENCE_MS);
    before.catch(() => {});
  }
  await before;
}

/** The source in larger batches. */
async function* gathered(source: AsyncIterable<SearchDocument[]>): AsyncGenerator<IndexedDocument[]> {
  let batch: IndexedDocument[] = [];
  let characters = 0;
  for await (const documents of source) {
    for (const document of await allIndexed(documents, 0)) {
      batch.push(document);
      characters += document.removed ? 0 : document.body.length;
      if (batch.length >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS) {
        yield batch;
        batch = [];
        characters = 0;
      }
    }
  }
  if (batch.length > 0) yield batch;
}

/** Copies what was written to the live index since `since` and is older in `next`. Tells whether there was any. */
async function putRight(next: Index<IndexedDocument>, live: Index<IndexedDocument>, since: number): Promise<boolean> {
  let any = false;
  for (let offset = 0; ; offset += LOOKED_AT) {
    const { results } = await live.getDocuments({ filter: `writtenAt >= ${since}`, limit: LOOKED_AT, offset });
    if (results.length === 0) return any;
    const older = await olderIn(next, results);
    if (older.length === 0) continue;
    any = true;
    await done(next.addDocuments(older), PATIENCE_MS);
  }
}
