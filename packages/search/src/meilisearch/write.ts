import { isDeepStrictEqual } from 'node:util';
import { MeilisearchApiError, type EnqueuedTaskPromise, type Index, type Meilisearch } from 'meilisearch';
import type { IndexedDocument } from './document.ts';
import { done } from './tasks.ts';

/** A rebuild that has not ended after this long was cut off. */
const LONGEST_REBUILD_MS = 3_600_000;
/** They go in the address of a request. */
const IDS_AT_ONCE = 100;

/** The name of the index that a rebuild fills tells every writer that it is being filled, and since when. */
export function nextName(uid: string): string {
  return `${uid}_next_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
}

interface Rebuilds {
  /** Indexes being filled now, and those left by rebuilds that were cut off. */
  underWay: string[];
  cutOff: string[];
  /** When what is now the live index was made; it changes with the swap. */
  live: string | undefined;
}

/** What rebuilds there are of the index `uid`. */
export async function rebuildsOf(client: Meilisearch, uid: string): Promise<Rebuilds> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  const prefix = `${uid}_next_`;
  const names = results.map((index) => index.uid).filter((name) => name.startsWith(prefix));
  const isLate = (name: string) => Date.now() - Number.parseInt(name.slice(prefix.length), 10) > LONGEST_REBUILD_MS;
  return {
    underWay: names.filter((name) => !isLate(name)),
    cutOff: names.filter(isLate),
    live: results.find((index) => index.uid === uid)?.createdAt,
  };
}

/**
 * Writes to the live index and to every index being filled, to those first: whichever comes to be the live one, the write
 * is in it. Written again when a rebuild began or ended meanwhile, or put an older row in the place of one written.
 * Resolves when searches see it.
 */
export async function write(client: Meilisearch, uid: string, documents: IndexedDocument[]): Promise<void> {
  if (documents.length === 0) return;
  for (let before = await rebuildsOf(client, uid); ;) {
    const indexes = [...before.underWay, uid].map((name) => client.index<IndexedDocument>(name));
    const tasks: EnqueuedTaskPromise[] = [];
    for (const index of indexes) {
      const task = index.addDocuments(documents, { primaryKey: 'id' });
      await task;
      tasks.push(task);
    }
    await Promise.all(tasks.map((task) => done(task)));

    const after = await rebuildsOf(client, uid);
    if (isDeepStrictEqual(before, after) && !(await hidden(indexes.slice(0, -1), documents))) return;
    before = after;
  }
}

/** Whether an index being filled lacks any of the documents; one that is gone by now lacks them all. */
async function hidden(filling: Index<IndexedDocument>[], documents: IndexedDocument[]): Promise<boolean> {
  const older = filling.map((next) =>
    olderIn(next, documents).catch((error: unknown) => {
      if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return documents;
      throw error;
    }),
  );
  return (await Promise.all(older)).flat().length > 0;
}

/** Those of `documents` that `index` holds as they were before, or not at all. */
export async function olderIn(index: Index<IndexedDocument>, documents: IndexedDocument[]): Promise<IndexedDocument[]> {
  const older: IndexedDocument[] = [];
  for (let from = 0; from < documents.length; from += IDS_AT_ONCE) {
    const some = documents.slice(from, from + IDS_AT_ONCE);
    const { results } = await index.getDocuments({
      ids: some.map(({ id }) => id),
      fields: ['id', 'writtenAt'],
      limit: some.length,
    });
    const times = new Map(results.map(({ id, writtenAt }) => [id, writtenAt]));
    older.push(...some.filter(({ id, writtenAt }) => (times.get(id) ?? -1) < writtenAt));
  }
  return older;
}
