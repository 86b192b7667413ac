import type { Catalogue } from '../catalogue.ts';
import { locate } from '../locate.ts';
import type { Act } from '../types.ts';
import type { Item } from './items.ts';
import type { Step } from './places.ts';
import { rangeBetween } from './ranges.ts';
import { readings } from './readings.ts';
import type { Level } from './vocabulary.ts';

/** So many provisions at most from one place: lists multiply ("1–50 artiklan 1–50 kohta"). */
const mostOfPlace = 400;

/** Finds the provisions that places mean. Ranges are remembered, so that a text of nothing but ranges stays cheap. */
export class Resolver {
  readonly #catalogue: Catalogue;
  readonly #ranges = new Map<string, string[]>();
  /** Provisions that may yet be found, so that a text of nothing but ranges takes no longer than its length allows. */
  #left: number;

  constructor(catalogue: Catalogue, textLength: number) {
    this.#catalogue = catalogue;
    this.#left = 2000 + textLength / 4;
  }

  /**
   * What a path means in an act, or under `from` (an article or § already known). None when its top is not there.
   * `explicit`: the act is named beside the place.
   */
  provisionsOf(act: Act, path: readonly Step[], explicit: boolean, from: string = act.id): string[] {
    const steps = withoutContainers(path, act.jurisdiction);
    if (steps !== path && !this.#chapterHolds(act, path[0]!, steps, explicit)) return [];
    const most = Math.max(1, Math.min(mostOfPlace, this.#left));
    let places: Reached[] = [{ id: from, whole: true }];
    for (const [index, step] of steps.entries()) {
      const outer = steps[index - 1]?.level;
      places = places.flatMap((place) => step.items.flatMap((item) => this.#below(act, place, step, item, outer))).slice(0, most);
    }
    this.#left -= places.length;
    return [...new Set(places.map((place) => place.id))].filter((id) => id !== act.id);
  }

  #below(act: Act, place: Reached, step: Step, item: Item, outer: Level | undefined): Reached[] {
    if (!place.whole) return [place];
    const ends = [item, ...(item.to ? [item.to] : [])].map((one) => reach(this.#catalogue, act, place.id, step, one, outer));
    const found = ends.filter((end) => end !== undefined && end.id !== act.id) as Reached[];
    const [first, last] = found;
    if (!item.to || !first || !last || !first.whole || !last.whole) return found;
    return this.#range(first.id, last.id).map((id) => ({ id, whole: true }));
  }

  #range(first: string, last: string): string[] {
    const key = `${first} ${last}`;
    const known = this.#ranges.get(key) ?? rangeBetween(this.#catalogue, first, last);
    this.#ranges.set(key, known);
    return known;
  }

  /** §§ and articles are numbered through the act, so a chapter before them only has to be there, or where no act is named to be the right one. */
  #chapterHolds(act: Act, outermost: Step, steps: readonly Step[], explicit: boolean): boolean {
    const chapter = this.provisionsOf(act, [outermost], explicit)[0];
    const place = this.provisionsOf(act, steps, explicit)[0];
    if (chapter === undefined || place === undefined) return false;
    return explicit || steps[0]!.level === 'rule' || this.#catalogue.ancestors(place).some((one) => one.id === chapter);
  }
}

interface Reached {
  id: string;
  /** Everything written was found; otherwise nothing deeper can be. */
  whole: boolean;
}

/** The provision of one item: the reading that is found whole, else the one that leads deepest. */
function reach(
  catalogue: Catalogue,
  act: Act,
  from: string,
  step: Step,
  item: Item,
  outer: Level | undefined,
): Reached | undefined {
  let best: Reached | undefined;
  let depth = -1;
  for (const { pins, skip } of readings(act, from, step, item, outer)) {
    const found = locate(catalogue, from, pins, skip);
    if (found.depth === pins.length) return { id: found.id, whole: true };
    if (found.depth > depth) {
      depth = found.depth;
      best = { id: found.id, whole: false };
    }
  }
  return best;
}

/** The steps that find the place: an article or § without the chapter it is in, a rule without its annex. */
function withoutContainers(path: readonly Step[], jurisdiction: 'eu' | 'fi'): readonly Step[] {
  const isNumbered = ({ level, items }: Step) =>
    jurisdiction === 'eu' ? level === 'article' || level === 'rule' : level === 'section' && /^\d/.test(items[0]!.number);
  const numbered = path.findIndex(isNumbered);
  const top = path[0]!.level;
  const container = top === 'chapter' || top === 'part' || (top === 'annex' && path[numbered]?.level === 'rule');
  return numbered > 0 && container ? path.slice(numbered) : path;
}
