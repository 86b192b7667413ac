import { isDeepStrictEqual } from 'node:util';
import type { Meilisearch } from 'meilisearch';
import { byName, settingsFor } from './settings.ts';
import { done } from './tasks.ts';
import { rebuildsOf } from './write.ts';

/** Changed settings make the server go over all documents; searches are answered by the old ones meanwhile. */
const PATIENCE_MS = 600_000;

/** Makes the index, applies its settings where they differ, and clears away what rebuilds left that were cut off. */
export async function prepareMeilisearch(client: Meilisearch, uid: string): Promise<void> {
  const { live, cutOff } = await rebuildsOf(client, uid);
  if (live === undefined) await createIndex(client, uid);
  const wanted = settingsFor((await client.getVersion()).pkgVersion);
  const current: Record<string, unknown> = { ...(await client.index(uid).getSettings()) };
  if (Object.entries(wanted).some(([name, value]) => !includes(current[name], value))) {
    await done(client.index(uid).updateSettings(wanted), PATIENCE_MS);
  }
  for (const name of cutOff) await client.deleteIndexIfExists(name);
}

/** Another process may make it at the same time. */
async function createIndex(client: Meilisearch, uid: string): Promise<void> {
  const { status, error } = await client.createIndex(uid, { primaryKey: 'id' }).waitTask({ timeout: 60_000, interval: 10 });
  if (status !== 'succeeded' && error?.code !== 'index_already_exists')
    throw new Error(`Meilisearch: ${error?.message ?? `a task was ${status}`}`);
}

/** Whether the server's value has ours in it: it adds defaults of its own, and sorts names. */
function includes(current: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      isDeepStrictEqual(current, wanted) ||
      (Array.isArray(current) && isDeepStrictEqual([...(current as string[])].sort(byName), wanted))
    );
  if (typeof wanted !== 'object' || wanted === null) return current === wanted;
  return Object.entries(wanted).every(([name, value]) =>
    includes((current as Record<string, unknown> | undefined)?.[name], value),
  );
}
