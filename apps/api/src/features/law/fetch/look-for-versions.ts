import { tables, type Database } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import type { Dependencies } from '../../../dependencies.ts';
import type { Law } from '../law.ts';
import type { Fetching } from './download.ts';
import { FetchFailed } from './fetch-failed.ts';
import { newestVersion } from './newest-version.ts';

const { lawOffers } = tables;

/**
 * Looks whether the official services have newer versions of the acts that are cited, and offers them to the secretariat.
 * Nothing is taken in. An act whose service does not answer is looked at again the next day.
 */
export async function lookForVersions(
  { db, law }: Pick<Dependencies, 'db' | 'law'>,
  fetching: Fetching,
  onFailure: (error: unknown) => void,
): Promise<void> {
  for (const { act, newest } of await actsInUse(db)) {
    const facts = law.catalogue().act(act);
    if (!facts) continue;
    try {
      const offered = await newestVersion(facts, fetching);
      if (offered !== null && offered > (latestKnown(law, act, newest) ?? '')) {
        await db.insert(lawOffers).values({ actId: act, from: offered }).onConflictDoNothing();
      }
    } catch (error) {
      if (!(error instanceof FetchFailed)) throw error;
      onFailure(error);
    }
  }
}

/** The acts that something cites, each with the day of the newest version whose text is held. */
async function actsInUse(db: Database): Promise<{ act: string; newest: string | null }[]> {
  return db.execute<{ act: string; newest: string | null }>(sql`
    select a.id as act, (
      select max(x.as_of)::text from provision_texts x join provisions p on p.id = x.provision_id where p.act_id = a.id) as newest
    from acts a where exists (select 1 from citations c where c.provision_id = a.id or c.provision_id like a.id || '/%') order by a.ordinal`);
}

function latestKnown(law: Law, act: string, newest: string | null): string | undefined {
  const days =
    law
      .catalogue()
      .act(act)
      ?.amendments.map(({ from }) => from) ?? [];
  return [...days, ...(newest === null ? [] : [newest])].sort().at(-1);
}
