import { Meilisearch } from 'meilisearch';
import type { SearchEngine } from '../port.ts';
import { allIndexed, removal, type IndexedDocument } from './document.ts';
import { prepareMeilisearch } from './prepare.ts';
import { rebuildMeilisearch } from './rebuild.ts';
import { searchMeilisearch } from './search.ts';
import { write } from './write.ts';

/**
 * The engine this product is made for: Meilisearch 1.20 or newer at `url`, in the index `index`. `key` may make, fill, search
 * and list indexes whose names begin with `index`; a server without a master key needs none.
 */
export function meilisearchEngine({
  url,
  key,
  index: uid,
}: {
  url: string;
  key?: string | undefined;
  index: string;
}): SearchEngine {
  const client = new Meilisearch({ host: url, ...(key !== undefined && { apiKey: key }) });
  const index = client.index<IndexedDocument>(uid);

  const count = async () => (await index.getDocuments({ filter: 'removed = false', limit: 0 })).total;
  return {
    name: 'meilisearch',
    prepare: () => prepareMeilisearch(client, uid),
    upsert: async (documents) => write(client, uid, await allIndexed(documents, Date.now())),
    remove: (ids) =>
      write(
        client,
        uid,
        [...new Set(ids)].map((id) => removal(id, Date.now())),
      ),
    search: (query) => searchMeilisearch(client, uid, query),
    async rebuild(source) {
      await rebuildMeilisearch(client, uid, source);
      return count();
    },
    count,
    healthy: () =>
      index.getStats().then(
        () => true,
        () => false,
      ),
  };
}
