import { analyse, type Language } from '@tulkinta/language';
import type { Marker } from './marker.ts';
import type { Segment } from './port.ts';

const EXCERPT_LENGTH = 200;
/** How much of the excerpt comes before the first match. */
const LEAD = 60;
const LONGEST_WORD = 100;
/** How much of a text is read word by word, where no traces tell where to look. */
const READ_THROUGH = 5_000;
/** Bounds the work on a text full of near misses. */
const MOST_TRIES = 400;

/** The whole text, with the words that match marked. */
export function markedText(text: string, language: Language, marker: Marker): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const term of analyse(text, language)) {
    if (!marker.matches(term)) continue;
    if (term.start > done) segments.push({ text: text.slice(done, term.start), marked: false });
    segments.push({ text: text.slice(term.start, term.end), marked: true });
    done = term.end;
  }
  if (done < text.length || segments.length === 0) segments.push({ text: text.slice(done), marked: false });
  return segments;
}

/** About 200 characters of `text` around `match`, the offset of a word, with the words that match marked. */
export function excerptAt(text: string, match: number, language: Language, marker: Marker): Segment[] {
  const start = match <= LEAD ? 0 : wordStart(text, match - LEAD, match);
  const end = text.length <= start + EXCERPT_LENGTH ? text.length : wordEnd(text, start + EXCERPT_LENGTH);
  const excerpt = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return markedText(`${start > 0 ? '… ' : ''}${excerpt}${end < text.length ? ' …' : ''}`, language, marker);
}

/** Offset of the first word of `text` that matches, of all in a row where they stand so, or -1. Looks only at traces of a match. */
export function firstMatch(text: string, language: Language, { matches, traces, together }: Marker): number {
  const lower = text.toLowerCase();
  if (traces.length === 0 || lower.length !== text.length) {
    return analyse(text.slice(0, READ_THROUGH), language).find(matches)?.start ?? -1;
  }
  const whole = together === null ? -1 : lower.indexOf(together);
  if (whole >= 0) return whole;
  let next = traces.map((trace) => lower.indexOf(trace));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = Math.min(...next.filter((at) => at >= 0));
    if (found === Infinity) return -1;
    const [start, end] = wordAround(lower, found);
    if (analyse(lower.slice(start, end), language).some(matches)) return start;
    next = next.map((at, index) => (at >= 0 && at < end ? lower.indexOf(traces[index] as string, end) : at));
  }
  return -1;
}

const PART_OF_WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]/u;

function wordAround(text: string, at: number): [start: number, end: number] {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && PART_OF_WORD.test(text[start - 1] as string)) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_WORD && PART_OF_WORD.test(text[end] as string)) end++;
  return [start, end];
}

/** The first beginning of a word at or after `from`, but not after `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  const space = text.slice(from, latest).search(/\s\S/);
  return space < 0 ? notInPair(text, from) : from + space + 1;
}

/** The last end of a word at or before `to`; in the middle of a word when it is that long. */
function wordEnd(text: string, to: number): number {
  const tail = text.slice(to - LEAD, to + 1);
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  return space < 0 ? notInPair(text, to) : to - LEAD + space;
}

/** `at`, moved out of the middle of a surrogate pair. */
function notInPair(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
