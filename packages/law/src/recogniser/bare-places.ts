import type { Read } from './items.ts';
import { readList } from './numbers.ts';
import type { Place } from './places.ts';
import type { Tokens } from './tokens.ts';

/**
 * A number right after the name of an act, without a word: "AI Act 6(2)", "GDPR 22", "GDPR 9.2 h", "hallintolaki 53 e". Only
 * where nothing follows that the number could count: "GDPR 22 kertaa" and "GDPR 80 %" are no places.
 */
export function readBarePlace(tokens: Tokens, at: number, jurisdiction: string): Read<Place> | undefined {
  if (tokens.at(at).kind !== 'number') return undefined;
  const list = readList(tokens, at, 'sv');
  if (!list) return undefined;
  const after = tokens.at(list.next);
  const ends =
    after.start < 0 || after.kind === 'break' || /^[,.;:)?!\]]$/.test(after.text) || after.entry?.conjunction !== undefined;
  const { subs, letter } = list.value[0]!;
  // "AI Act 2.8." is a day, "AI Act 6(2)" a place whatever follows.
  const dated = subs.length > 0 && after.text === '.' && after.glued && tokens.source[tokens.at(at).end] === '.';
  const enclosed = subs.length > 0 && tokens.source[tokens.at(at).end] !== '.';
  if (dated || !(ends || enclosed || letter)) return undefined;
  const level = jurisdiction === 'fi' ? 'section' : 'article';
  return { value: { paths: [[{ level, items: list.value }]], countable: false, postfix: false }, next: list.next };
}
