import { meilisearchEngine } from '@tulkinta/search';
import { Meilisearch } from 'meilisearch';
import { describe, test } from 'vitest';
import { engineContract } from './contract.ts';
import { findMeilisearch } from './find-meilisearch.ts';

const found = await findMeilisearch();

if (found) {
  engineContract('Meilisearch', async () => {
    const index = `contract_${crypto.randomUUID().slice(0, 8)}`;
    return {
      engine: meilisearchEngine({ ...found, index }),
      another: meilisearchEngine({ ...found, index }),
      async close() {
        await new Meilisearch({ host: found.url, apiKey: found.key }).deleteIndex(index).waitTask();
        await found.stop();
      },
    };
  });
} else {
  console.log('The Meilisearch suite did not run: set MEILI_URL, or put a meilisearch program on PATH.');
  describe('Meilisearch', () => {
    test('is not here', ({ skip }) => skip());
  });
}
