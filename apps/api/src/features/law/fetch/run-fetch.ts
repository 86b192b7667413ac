import { tables, type LawFetchResult } from '@tulkinta/database';
import { eq } from 'drizzle-orm';
import type { Dependencies } from '../../../dependencies.ts';
import type { Fetching } from './download.ts';
import { fetchAndImport, type FetchResult } from './fetch-and-import.ts';

const { lawFetches } = tables;

/** Fetches what the secretariat asked for, telling after each text how it fared. Begun again it begins from the start. */
export async function runFetch(
  deps: Pick<Dependencies, 'db' | 'law' | 'jobs' | 'now'>,
  id: string,
  fetching: Fetching,
): Promise<void> {
  const { db, law } = deps;
  const [asked] = await db.select().from(lawFetches).where(eq(lawFetches.id, id));
  const act = asked && law.catalogue().act(asked.actId);
  if (!asked || !act || asked.state === 'done') return;
  const results: LawFetchResult[] = [];
  const tell = (state: 'running' | 'done') => db.update(lawFetches).set({ state, results }).where(eq(lawFetches.id, id));
  await tell('running');
  for await (const result of fetchAndImport(db, deps, { id: asked.requestedBy }, act, asked.languages, fetching)) {
    results.push(toldOf(result));
    await tell('running');
  }
  await tell('done');
}

function toldOf({ language, kind, code, report }: FetchResult): LawFetchResult {
  const amendedFrom = report?.amendment?.from;
  return {
    language,
    kind,
    ...(code !== undefined && { code }),
    ...(report && { added: report.texts.added, corrected: report.texts.corrected }),
    ...(amendedFrom !== undefined && { amendedFrom }),
  };
}
