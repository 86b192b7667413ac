import type { ActTree } from '@tulkinta/contract';
import { capitalised, placeOf } from '#lib/labels.ts';
import { inReadersLanguage, locale, type Localised } from '#lib/locale.ts';

/** An article, section or annex in whose text the words stand. */
export interface Found {
  /** The first place in it. */
  id: string;
  place: string;
  heading: Localised | null;
  count: number;
}

export function foundInTexts({ act, items, found }: ActTree): Found[] {
  const nodes = new Map(items.map((node) => [node.id, node]));
  const groups = Map.groupBy(found, (id) => /^.*?\/(?:art|sec|anx|rct)_[^/]+/.exec(id)?.[0] ?? id);
  return [...groups].flatMap(([id, places]): Found[] => {
    const node = nodes.get(id);
    if (!node) return [];
    const place = capitalised(placeOf(node.label[locale()], act.shortName[locale()]));
    return [{ id: places[0]!, place, heading: inReadersLanguage(node.heading), count: places.length }];
  });
}
