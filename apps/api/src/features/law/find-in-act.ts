import type { Database } from '@tulkinta/database';
import { sql } from 'drizzle-orm';

/** The provisions of an act whose text of a day has these words as written, in any language, in document order. */
export async function findInAct(db: Database, act: string, words: string, on: string): Promise<string[]> {
  const anywhere = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await db.execute<{ id: string }>(sql`
    select p.id from provisions p where p.act_id = ${act} and exists (
      select 1 from provision_texts x where x.provision_id = p.id and x.valid_from <= ${on} and (x.valid_to is null or x.valid_to > ${on})
        and (x.text ilike ${anywhere} or x.heading ilike ${anywhere}))
    order by (p.facts ->> 'order')::numeric`);
  return rows.map(({ id }) => id);
}
