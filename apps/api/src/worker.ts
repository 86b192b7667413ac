import { sql } from 'drizzle-orm';
import type { SearchEngine } from '@tulkinta/search';
import type { Dependencies } from './dependencies.ts';
import { notify } from './features/notifications/notify.ts';
import { callBack, dueAmendments } from './features/law/call-back.ts';
import { lookForVersions } from './features/law/fetch/look-for-versions.ts';
import { runFetch } from './features/law/fetch/run-fetch.ts';
import { allDocuments, documentsOf } from './features/search/documents.ts';
import { forgetOldAttempts } from './features/session/attempts.ts';
import type { JobData } from './jobs.ts';
import { forgetOldKeys } from './plugins/idempotency.ts';

const waking = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5, burstWhenBatchFull: true };

/** Works the jobs until the queues are stopped. Handlers reload what they need, so a job done twice is harmless. */
export async function startWorker(deps: Dependencies): Promise<void> {
  const { db, law, search, jobs, now } = deps;
  const { boss } = jobs;
  await workIndex('index', search.postgresql);
  if (search.meilisearch) await workIndex('index_meilisearch', search.meilisearch);
  await boss.work<JobData['notify']>('notify', { batchSize: 50, ...waking }, async (batch) => {
    for (const job of batch) await notify(db, job.data.eventId);
  });
  await boss.work<JobData['call_back']>('call_back', { batchSize: 1, ...waking }, async (batch) => {
    for (const { data } of batch) {
      const { act, from } = data ?? {};
      const due = act && from ? [{ act, from }] : await dueAmendments(db, deps);
      for (const amendment of due) await callBack(db, deps, amendment);
    }
  });
  // An amendment comes into force at midnight; and a server that was away may have missed one.
  await boss.schedule('call_back', '5 0 * * *', {}, { tz: 'Europe/Helsinki' });
  await boss.send('call_back', {});
  await boss.work<JobData['fetch_law']>('fetch_law', { batchSize: 1, ...waking }, async (batch) => {
    for (const { data } of batch) await runFetch(deps, data.fetchId, deps);
  });
  await boss.work('look_for_law', () => lookForVersions(deps, deps, (error) => console.error(`law: ${String(error)}`)));
  await boss.schedule('look_for_law', '23 5 * * *', {}, { tz: 'Europe/Helsinki' });
  await boss.work('forget', async () => {
    await forgetOldAttempts(db, now());
    await forgetOldKeys(db, now());
  });
  await boss.schedule('forget', '17 * * * *');

  async function workIndex(name: 'index' | 'index_meilisearch', engine: SearchEngine): Promise<void> {
    let worker: string | undefined;
    worker = await boss.work<JobData['index']>(name, { batchSize: 100, ...waking }, async (batch) => {
      const { have, without } = await documentsOf(db, law, [...new Set(batch.map((job) => job.data.threadId))]);
      if (have.length > 0) await engine.upsert(have);
      if (without.length > 0) await engine.remove(without);
      // A fetch takes one job of each thread. The next ones are there already, so that nothing else would wake us for them.
      if (worker) boss.notifyWorker(worker);
    });
  }
}

/** Fills an engine that lacks documents: a fresh one, or one that was away for long. Returns how many it holds then. */
export async function fillIfBehind({ db, law }: Pick<Dependencies, 'db' | 'law'>, engine: SearchEngine): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from posts p join threads t on t.id = p.thread_id where p.kind <> 'reply' and not t.hidden`);
  const held = await engine.count();
  return held === row?.count ? held : engine.rebuild(allDocuments(db, law));
}
