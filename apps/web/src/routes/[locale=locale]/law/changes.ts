import type { TreeNode } from '@tulkinta/contract';
import { formatDate } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { numberOf } from '#lib/labels.ts';

const words: Record<string, () => string> = {
  original: m.law_change_original,
  inserted: m.law_change_inserted,
  replaced: m.law_change_replaced,
  amended: m.law_change_replaced,
  within: m.law_change_within,
  repealed: m.law_change_repealed,
  deleted: m.law_change_deleted,
};

/** What a version did to the provision: "lisätty", "muutettu". */
export const changeWord = (change: string): string => (words[change] ?? m.law_change_replaced)();

type Changed = Pick<TreeNode, 'id' | 'from' | 'to' | 'modifiedBy' | 'deleted' | 'change' | 'changedWithin'>;

/** The mark of a provision that is not as it was first enacted: "lisätty 27.7.2026"; null for one that is. */
export function changeMark({ id, from, to, modifiedBy, deleted, change, changedWithin }: Changed): string | null {
  if (deleted) return marked(id.startsWith('eu/') ? 'deleted' : 'repealed', to, modifiedBy);
  if (modifiedBy) return marked(change, from, modifiedBy);
  return changedWithin ? marked('within', changedWithin, null) : null;
}

function marked(change: string, on: string | null, by: string | null): string {
  const word = changeWord(change);
  if (on) return m.law_change_on({ change: word, date: formatDate(on) });
  return by ? m.law_change_by({ change: word, number: numberOf(by) }) : word;
}
