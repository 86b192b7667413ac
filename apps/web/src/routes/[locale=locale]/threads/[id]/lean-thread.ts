import type { Language, PostView, ThreadView } from '@tulkinta/contract';
import { reachableTables } from '#lib/reachable-tables.ts';
import { inOneLanguage } from '#lib/server/one-language.ts';

/** A thread as its page needs it, in place: posts as rendered only (editing fetches the source), names and links in one language. */
export function lean(thread: ThreadView, language: Language): ThreadView {
  const trim = (post: PostView) => {
    post.body = '';
    post.html = reachableTables(post.html.replaceAll('<a href="/law/', `<a href="/${language}/law/`));
  };
  trim(thread.opening);
  thread.replies.forEach(trim);
  for (const answer of thread.answers) {
    trim(answer);
    answer.replies.forEach(trim);
  }
  return inOneLanguage(thread, language);
}
