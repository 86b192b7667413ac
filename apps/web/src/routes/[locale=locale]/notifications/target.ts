import { paths } from '#lib/paths.ts';

interface Told {
  threadId: string;
  postId?: string | null;
  needId?: string | null;
}

/** Where a notification leads: the need, else the post, else the thread. */
export function targetOf({ threadId, postId, needId }: Told): string {
  if (needId) return paths.need(needId);
  return postId ? paths.post(threadId, postId) : paths.thread(threadId);
}
