import type { Item } from './items.ts';
import { ranks, type Level } from './vocabulary.ts';

/** One level of a place with its numbers: "6 ja 9 artiklan", "points (a) and (b)". */
export interface Step {
  level: Level;
  items: Item[];
  /** "second subparagraph": counted, not numbered. */
  ordinal?: boolean;
  /** Finnish, where "1 a kohta" is an inserted paragraph 1a before it is a point. */
  postfix?: boolean;
}

/** A place in an act as written, outermost level first: Articles, § and the like with what is under them. */
export interface Place {
  /** Each a way down; "6 artiklan 1 kohta ja 2 kohdan a alakohta" has two. */
  paths: Step[][];
  /** "saman artiklan 2 kohta", "paragraph 2 of this Article": the level left out, and whose it is. `any`: an article or annex as well. */
  within?: { level: Level; pointer: 'same' | 'this'; any?: boolean };
  /** A number and a word that may as well count: "6 artiklaa". */
  countable: boolean;
  /** Finnish and Swedish statutes write the word after the number. */
  postfix: boolean;
}

/** The outermost level written. */
export function topOf(place: Place): Level {
  return place.paths[0]![0]!.level;
}

/** Levels that stand right under an act; the others need something to be in. */
export function isTop(level: Level): boolean {
  return ['part', 'chapter', 'division', 'article', 'section', 'annex', 'recital', 'rule'].includes(level);
}

/** Whether a level may stand right under another: points within points, and subparagraphs of points, besides the ranks' order. */
export function fitsUnder(step: Step, outer: Step | undefined): boolean {
  if (!outer || ranks[step.level] > ranks[outer.level]) return true;
  if (outer.level !== 'point') return false;
  return step.level === 'point' || step.ordinal === true;
}

/** The levels of `path` above `level`: what "ja 2 kohta" shares with the place before it. */
export function above(path: Step[], level: Level): Step[] {
  return path.filter((step) => ranks[step.level] < ranks[level]);
}
