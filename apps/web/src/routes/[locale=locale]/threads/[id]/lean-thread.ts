import type { Language, PostView, ThreadView } from '@tulkinta/contract';
import { inOneLanguage } from '#lib/server/one-language.ts';

/** A thread as its page needs it, in place: posts as rendered only (editing fetches the source), names in one language. */
export function lean(thread: ThreadView, language: Language): ThreadView {
  const drop = (post: PostView) => (post.body = '');
  drop(thread.opening);
  thread.replies.forEach(drop);
  for (const answer of thread.answers) {
    drop(answer);
    answer.replies.forEach(drop);
  }
  return inOneLanguage(thread, language);
}
