import type { Term } from '@tulkinta/language';
import type { Asked } from './asked.ts';
import { toleratedTypos, within } from './edit-distance.ts';

/** Tells which words of a text answer a query. */
export interface Marker {
  matches: (term: Term) => boolean;
  /** Beginnings, in lower case, one of which stands somewhere in every word that matches; none when any word may match. */
  traces: string[];
  /** The words one after another, in lower case, where that may stand in a text; null for a single word. */
  together: string | null;
}

/** Marks words that match as written, by stem, as part of a compound, or by their beginning. */
export function markerOf(asked: Asked): Marker {
  const { words, phrases } = asked;
  const wanted = words.filter(({ minor }) => !minor);
  const exact = new Set([...words.map(({ word }) => word), ...phrases.flat()]);
  const stems = new Set(wanted.flatMap((word) => word.stems));
  const beginning = wanted.find(({ unfinished }) => unfinished)?.word;
  return {
    matches: ({ word, stem, parts }) =>
      exact.has(word) ||
      stems.has(stem) ||
      parts.some((part) => stems.has(part)) ||
      (beginning !== undefined && word.startsWith(beginning)),
    together: togetherIn(asked),
    traces: [
      ...new Set([...phrases.flat(), ...wanted.flatMap(({ word, stems }) => [word, ...stems].map((key) => trace(word, key)))]),
    ],
  };
}

/** Marks words that a word of the query may be misspelt for. */
export function misspellingMarkerOf({ words }: Asked): Marker {
  const wanted = words.filter(({ word, minor }) => !minor && toleratedTypos(word) > 0);
  const keys = wanted.flatMap(({ word, stems }) => [word, ...stems]);
  return {
    matches: ({ word, stem, parts }) =>
      keys.some((key) => [word, stem, ...parts].some((other) => within(key, other, toleratedTypos(key)))) ||
      wanted.some((one) => one.unfinished && within(one.word, word.slice(0, one.word.length), toleratedTypos(one.word))),
    traces: [],
    together: null,
  };
}

function togetherIn({ words, phrases }: Asked): string | null {
  const together = phrases.find((phrase) => phrase.length > 1) ?? words.map(({ word }) => word);
  return together.length > 1 ? together.join(' ') : null;
}

/** What the forms of `word` begin with: levelled consonants at the end of a stem are not as written. */
function trace(word: string, stem: string): string {
  let same = 0;
  while (same < stem.length && word[same] === stem[same]) same++;
  return word.slice(0, Math.max(2, Math.min(same, stem.length - 1)));
}
