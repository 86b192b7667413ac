import type { ReplyView } from '@tulkinta/contract';

/** From this depth replies fold under the one they go on from. */
const foldingDepth = 4;

/** A reply with those below it that fold. */
export interface ReplyGroup {
  reply: ReplyView;
  deeper: ReplyView[];
}

/** Replies in reading order, each with the run of deeper ones that follows it. */
export function groupReplies(replies: readonly ReplyView[]): ReplyGroup[] {
  const groups: ReplyGroup[] = [];
  for (const reply of replies) {
    const last = groups.at(-1);
    if (reply.depth >= foldingDepth && last) last.deeper.push(reply);
    else groups.push({ reply, deeper: [] });
  }
  return groups;
}
