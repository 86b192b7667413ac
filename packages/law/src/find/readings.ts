import type { Pin } from '../locate.ts';
import type { Act } from '../types.ts';
import type { Item } from './query.ts';
import { codesOf } from './words.ts';

/** What the items may mean in this act, likeliest first: the first bare number is an article, a §, or a numeral an annex. */
export function readings(items: Item[], act: Act): Pin[][] {
  const { jurisdiction } = act;
  const top = items[0]!;
  const tops: (readonly string[])[] = top.level
    ? [codesOf(top.level, jurisdiction)]
    : jurisdiction === 'fi'
      ? [['sec']]
      : /^[IVX]+$/.test(top.value)
        ? [['anx'], ['cpt']]
        : [['art']];
  return tops.filter((codes) => codes.length > 0).flatMap((codes) => variants(items, codes, jurisdiction));
}

/** "5 a" may be 5a or point a of 5: both are tried, the closed one first where the top is a §. */
function variants(items: Item[], top: readonly string[], jurisdiction: 'eu' | 'fi'): Pin[][] {
  const chapter = items.length > 1 && items[0]!.level === 'chapter' && items[1]!.level === 'section' && jurisdiction === 'fi';
  const kept = chapter ? items.slice(1) : items;
  const pins = kept.map(({ level, value }, index): Pin => {
    const codes = index === 0 && !chapter ? top : codesOf(level, jurisdiction);
    return { codes, number: value };
  });
  const second = kept[1];
  if (!second || !/^[a-z]{1,2}$/.test(second.value)) return [pins];
  const level = kept[0]!.level ?? second.level;
  const closedTop: Pin = {
    codes: level && second.level ? codesOf(second.level, jurisdiction) : pins[0]!.codes,
    number: `${pins[0]!.number}${second.value}`,
  };
  const closed = [closedTop, ...pins.slice(2)];
  return jurisdiction === 'fi' ? [closed, pins] : [pins, closed];
}
