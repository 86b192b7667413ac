import type { Tx } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';

/** What each queue's job carries. */
export interface JobData {
  /** Bring PostgreSQL's search index up to date with one thread. */
  index: { threadId: string };
  /** The same for Meilisearch, a queue of its own: when it is away, nothing else waits. */
  index_meilisearch: { threadId: string };
  /** Tell those concerned of one audit event. */
  notify: { eventId: string };
  /** Call back the answers an amendment touches; without one, those of every amendment whose day has come. */
  call_back: { act?: string; from?: string };
  /** Fetch an act as the secretariat asked. */
  fetch_law: { fetchId: string };
  /** Look for newer versions of the acts in use. */
  look_for_law: Record<never, never>;
  /** Forget what is kept only for a while. */
  forget: Record<never, never>;
}
type QueueName = keyof JobData;

/** Adds jobs in a verb's transaction: they exist if and only if the verb's writes do. */
export interface Jobs {
  boss: PgBoss;
  /** The thread changed: its documents will be indexed anew. */
  index(tx: Tx, threadId: string): Promise<void>;
  /** Those whom the event concerns will be told. */
  notify(tx: Tx, eventId: string): Promise<void>;
  /** The answers that an amendment touches will be called back. */
  callBack(tx: Tx, amendment: { act: string; from: string }): Promise<void>;
  /** An act will be fetched. */
  fetchLaw(tx: Tx, fetchId: string): Promise<void>;
}

/** Work cut off by a crash or an outage is taken up again within 30 s. */
const resumeSoon = {
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 15,
  expireInSeconds: 60,
  heartbeatSeconds: 20,
};

/** Connects to the job queues (pg-boss, in the same database) and makes them on first start. */
export async function openJobs(
  databaseUrl: string,
  { meilisearch }: { meilisearch: boolean },
  onError: (error: Error) => void,
): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: databaseUrl, useListenNotify: true, max: 4, application_name: 'tulkinta-jobs' });
  boss.on('error', onError);
  await boss.start();
  // One thread's changes are indexed in their order; other threads do not wait for it.
  const indexQueues = meilisearch ? (['index', 'index_meilisearch'] as const) : (['index'] as const);
  for (const name of indexQueues)
    await boss.createQueue(name, { policy: 'key_strict_fifo', notify: true, deleteAfterSeconds: 3600, ...resumeSoon });
  await boss.createQueue('notify', { policy: 'standard', notify: true, deleteAfterSeconds: 3600, ...resumeSoon });
  await boss.createQueue('call_back', { policy: 'standard', notify: true, deleteAfterSeconds: 3600, ...resumeSoon });
  // A service may keep us waiting for long.
  const slow = { expireInSeconds: 3_600, retryLimit: 3, retryDelay: 30, heartbeatSeconds: 60 };
  await boss.createQueue('fetch_law', { policy: 'standard', notify: true, deleteAfterSeconds: 3600, ...slow });
  await boss.createQueue('look_for_law', { policy: 'standard', deleteAfterSeconds: 3600, ...slow });
  await boss.createQueue('forget', { policy: 'standard', deleteAfterSeconds: 3600 });
  return {
    boss,
    async index(tx, threadId) {
      for (const name of indexQueues) await send(tx, name, { threadId }, threadId);
    },
    notify: (tx, eventId) => send(tx, 'notify', { eventId }),
    fetchLaw: (tx, fetchId) => send(tx, 'fetch_law', { fetchId }),
    callBack: (tx, amendment) => send(tx, 'call_back', amendment),
  };

  async function send<N extends QueueName>(tx: Tx, name: N, data: JobData[N], singletonKey?: string): Promise<void> {
    await boss.send(name, data, { db: fromDrizzle(tx, sql), singletonKey });
  }
}
