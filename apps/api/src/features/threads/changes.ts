import { setImmediate as others } from 'node:timers/promises';
import type { RevisionView } from '@tulkinta/contract';
import { diffWordsWithSpace } from 'diff';
import { weighedCache } from '../../weighed-cache.ts';

type Changes = RevisionView['changes'];
type Wording = Pick<RevisionView, 'revision' | 'body'>;

/** Past this many milliseconds two texts are too different to compare: they are shown whole, one removed and one added. */
const DIFF_MS = 100;
/** All that one request may take. What it did not come to is shown whole, and compared when it is asked for again. */
const REQUEST_MS = 300;
/** Two bytes a character, at most. */
const KEPT_CHARACTERS = 8_000_000;
const BESIDE_TEXT = 50;

/** Comparisons lately made: a revision is never changed. */
const kept = weighedCache<Changes>(KEPT_CHARACTERS);

/** Tells, within the time of one request, what changed in revisions of a post from the text before. */
export function changesReader(postId: string, clock: () => number = () => performance.now()) {
  let left = REQUEST_MS;
  return async (before: Wording, after: Wording): Promise<Changes> => {
    // Both, as readers who may not see every revision compare others.
    const key = `${postId} ${before.revision} ${after.revision}`;
    const known = kept.get(key);
    if (known) return known;
    if (left <= 0) return whole(before.body, after.body);
    const started = clock();
    const changes = compared(before.body, after.body);
    left -= clock() - started;
    kept.set(
      key,
      changes,
      changes.reduce((sum, { text }) => sum + text.length + BESIDE_TEXT, 0),
    );
    await others();
    return changes;
  };
}

function compared(before: string, after: string): Changes {
  const parts = diffWordsWithSpace(before, after, { timeout: DIFF_MS });
  return (
    parts?.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })) ??
    whole(before, after)
  );
}

const whole = (before: string, after: string): Changes => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];
