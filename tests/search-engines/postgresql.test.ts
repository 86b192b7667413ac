import { connect } from '@tulkinta/database';
import { postgresqlEngine, type SearchDocument } from '@tulkinta/search';
import { expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { engineContract } from './contract.ts';
import { documentWith, queryOf } from './documents.ts';

engineContract('PostgreSQL', async () => {
  const database = await testDatabase();
  const another = connect(database.url, 3);
  return {
    engine: postgresqlEngine({ db: database.db }),
    another: postgresqlEngine({ db: another.db }),
    async close() {
      await another.close();
      await database.close();
    },
  };
});

test('PostgreSQL forgets in a rebuild the words of documents that are gone', async () => {
  const database = await testDatabase();
  const engine = postgresqlEngine({ db: database.db });
  await engine.prepare();
  const [kept, gone, late] = ['säilyvä', 'poistunut', 'myöhäinen'].map((body) => documentWith({ body })) as [
    SearchDocument,
    SearchDocument,
    SearchDocument,
  ];
  await engine.upsert([kept, gone]);
  await engine.rebuild(
    (async function* () {
      yield [kept];
      await engine.upsert([late]);
      await engine.remove([gone.id]);
    })(),
  );
  const words = await database.sql<{ word: string }[]>`select word from search_words`;
  const known = words.map(({ word }) => word);
  expect(known).toEqual(expect.arrayContaining(['säilyvä', 'myöhäinen']));
  expect(known).not.toContain('poistunut');
  await database.close();
});

// Meilisearch does so too where it is built with its Swedish letters, which not every server is.
test('PostgreSQL keeps apart words that differ by å, ä or ö', async () => {
  const database = await testDatabase();
  const engine = postgresqlEngine({ db: database.db });
  await engine.prepare();
  const hall = documentWith({ body: 'Suuri sali on tyhjä.' });
  await engine.upsert([hall, documentWith({ body: 'Oppipoika eli säli.' })]);
  expect((await engine.search(queryOf({ q: 'sali' }))).hits.map(({ id }) => id)).toEqual([hall.id]);
  await database.close();
});
