import type { EnqueuedTaskPromise } from 'meilisearch';

/** Waits until a task is done. @throws when it failed, with what Meilisearch says of it. */
export async function done(task: EnqueuedTaskPromise, timeout = 60_000): Promise<void> {
  const { status, error } = await task.waitTask({ timeout, interval: 10 });
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${error?.message ?? `a task was ${status}`}`);
}
