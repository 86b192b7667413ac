import type { AmendedProvision, AmendmentView, Language, TreeNode } from '@tulkinta/contract';
import { inReadersLanguage, langOf, locale, type Localised } from '#lib/locale.ts';
import { m } from '#lib/paraglide/messages.js';
import { changeWord } from '../../../../../changes.ts';
import { capitalised, placeOf } from '#lib/labels.ts';

/** A provision that changed, as the page shows it. */
export interface Change {
  id: string;
  anchor: string;
  place: string;
  heading: Localised | null;
  /** What became of it; null where the same became of what it stands in. */
  word: string | null;
  movedTo: { id: string; place: string }[];
  passed: boolean;
  diff: { lang: Language | undefined; parts: NonNullable<AmendedProvision['diff']>['parts'] } | null;
}

/** What changed in an article, section or annex. */
export interface ChangeGroup {
  anchor: string;
  place: string;
  heading: Localised | null;
  changes: Change[];
}

/** The changes in document order, those of one article, section or annex together; `tree`: where the headings are. */
export function groupsOf({ act, changes }: AmendmentView, tree: readonly TreeNode[]): ChangeGroup[] {
  const actName = act.shortName[locale()];
  const nodes = new Map(tree.map((node) => [node.id, node]));
  const kinds = new Map(changes.map(({ provision, change }) => [provision.id, change]));
  return [...Map.groupBy(changes, ({ provision }) => outermost(provision.id))].map(([id, some]) => {
    const { label, heading } = nodes.get(id) ?? some[0]!.provision;
    return {
      anchor: anchorOf(id),
      place: placed(label, actName),
      heading: inReadersLanguage(heading),
      changes: some.map((one) => changeOf(one, kinds, actName)),
    };
  });
}

function changeOf(
  { provision, change, movedTo, passed, diff }: AmendedProvision,
  kinds: ReadonlyMap<string, AmendedProvision['change']>,
  actName: string,
): Change {
  const shown = diff && diff.parts.some(({ text }) => text.trim() !== '') ? diff : null;
  return {
    id: provision.id,
    anchor: anchorOf(provision.id),
    place: placed(provision.label, actName),
    heading: inReadersLanguage(provision.heading),
    word: kinds.get(parentOf(provision.id)) === change && movedTo.length === 0 ? null : wordOf(provision.id, change, movedTo),
    movedTo: movedTo.map(({ id, label }) => ({ id, place: placed(label, actName) })),
    passed,
    diff: shown && { lang: langOf(shown.language), parts: shown.parts },
  };
}

function wordOf(id: string, change: AmendedProvision['change'], movedTo: readonly unknown[]): string {
  if (movedTo.length > 0) return m.reviews_moved();
  return changeWord(change === 'deleted' && id.startsWith('fi/') ? 'repealed' : change);
}

/** How many were inserted, replaced and deleted, in words. */
export function countsOf({ act, changes }: AmendmentView): string {
  const counts = (['inserted', 'replaced', 'deleted'] as const).map((kind) => ({
    change: wordOf(act.id, kind, []),
    count: changes.filter(({ change }) => change === kind).length,
  }));
  const words = counts.filter(({ count }) => count > 0).map((one) => m.reviews_count_of(one));
  return `${m.reviews_count({ count: changes.length })}: ${words.join(', ')}`;
}

const outermost = (id: string): string => /^.*?\/(?:art|sec|anx|rct)_[^/]+/.exec(id)?.[0] ?? id;
const parentOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));
const anchorOf = (id: string): string => id.split('/').slice(3).join('/');
const placed = (label: TreeNode['label'], actName: string): string => capitalised(placeOf(label[locale()], actName));
