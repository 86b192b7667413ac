import { createHash } from 'node:crypto';
import { tables, type Connection } from '@tulkinta/database';
import { readCatalogueData } from '@tulkinta/law';
import { sql } from 'drizzle-orm';

const { acts, catalogueLoads, provisions } = tables;
const ROWS_A_STATEMENT = 1_000;

/** Brings the acts and provisions of the database in line with the package's data, when they differ. */
export async function loadCatalogue({ db }: Pick<Connection, 'db'>): Promise<void> {
  const data = readCatalogueData();
  const digest = createHash('sha256').update(JSON.stringify(data)).digest('base64url');
  await db.transaction(async (tx) => {
    await tx.execute(sql`lock table catalogue_loads in exclusive mode`);
    const [load] = await tx.select().from(catalogueLoads);
    if (load?.digest === digest) return;

    for (const rows of batches(data.acts.map((act, ordinal) => ({ id: act.id, ordinal, facts: factsOf(act) })))) {
      await tx
        .insert(acts)
        .values(rows)
        .onConflictDoUpdate({ target: acts.id, set: { ordinal: sql`excluded.ordinal`, facts: sql`excluded.facts` } });
    }
    const rows = data.provisions.map((one) => ({
      id: one.id,
      actId: one.act,
      parentId: one.parent,
      ordinal: one.order,
      facts: factsOf(one),
    }));
    for (const batch of batches(rows)) {
      await tx
        .insert(provisions)
        .values(batch)
        .onConflictDoUpdate({
          target: provisions.id,
          set: {
            actId: sql`excluded.act_id`,
            parentId: sql`excluded.parent_id`,
            ordinal: sql`excluded.ordinal`,
            facts: sql`excluded.facts`,
          },
        });
    }
    await tx.insert(catalogueLoads).values({ digest }).onConflictDoUpdate({ target: catalogueLoads.id, set: { digest } });
  });
}

const factsOf = (row: object) => row as Record<string, unknown>;

function* batches<T>(rows: T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) yield rows.slice(start, start + ROWS_A_STATEMENT);
}
