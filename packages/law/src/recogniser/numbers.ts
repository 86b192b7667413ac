import { isRoman, readItem, smallNumeral, type Item, type Letters, type Read } from './items.ts';
import type { Tokens } from './tokens.ts';

/**
 * Reads "8, 9 and 15", "8–15", "6(1) and (2)", "a–c", "I and III" from `at`. `opened`: the first may stand in parentheses
 * ("recital (53)").
 */
export function readList(tokens: Tokens, at: number, letters: Letters, opened = false): Read<Item[]> | undefined {
  // A list may be tried as several things in turn; a long one is read once.
  const last = tokens.lastList;
  if (last?.at === at && last.letters === letters && last.opened === opened) return last.list;
  const list = readNewList(tokens, at, letters, opened);
  tokens.lastList = { at, letters, opened, list };
  return list;
}

function readNewList(tokens: Tokens, at: number, letters: Letters, opened: boolean): Read<Item[]> | undefined {
  const first = readItem(tokens, at, letters, opened);
  if (!first) return undefined;
  let last = continued(first.value);
  const items = [last];
  let next = first.next;
  for (;;) {
    const separator = readSeparator(tokens, next);
    const item = separator && readItem(tokens, separator.next, letters, true);
    if (!item || isNumeral(item.value) !== isNumeral(first.value)) return { value: items, next };
    const whole = continued(item.value, last);
    if (separator.value === 'to' && !items.at(-1)!.to) items.at(-1)!.to = whole;
    else items.push(whole);
    last = whole;
    next = item.next;
  }
}

/** "Annex III, 5(a)": a list of numerals ends where numbers begin. */
function isNumeral({ number }: Item): boolean {
  return isRoman(number);
}

/** An item made whole from the one before it: "(2)" after 6(1) is 6(2), "b" after "5 a" is "5 b", "c" after "a" is c. */
function continued(item: Item, before?: Item): Item {
  if (item.number !== '') return item;
  const [first = '', ...rest] = item.subs;
  if (before?.letter && /^[a-z]/.test(first)) return { ...before, letter: first, to: undefined };
  const inserted = before && /^[a-z]$/.test(first) ? /^(\d+)[a-z]$/.exec(before.number) : null;
  if (inserted && before?.subs.length === 0) return { number: inserted[1]! + first, subs: rest };
  if (!before || before.subs.length === 0) return { number: first, subs: rest };
  return { number: before.number, subs: [...before.subs.slice(0, depthOf(first, before.subs)), first, ...rest] };
}

/** How deep a lone sub belongs under those before it: digits beside digits, letters beside letters, numerals beside numerals. */
function depthOf(sub: string, before: readonly string[]): number {
  const isDigit = (text: string) => /^\d/.test(text);
  const like = before.findLastIndex((one) => isDigit(one) === isDigit(sub));
  if (like < 0) return before.length;
  // (h)(iii) and (f): a letter that is no numeral goes beside the letter.
  const nested = like > 0 && !isDigit(before[like - 1]!) && !isDigit(sub);
  return nested && !smallNumeral.test(sub) ? like - 1 : like;
}

/** "toisen", "second", "11.", "11:e", "11th": a place counted, not numbered. */
export function readOrdinal(tokens: Tokens, at: number): Read<string> | undefined {
  const { kind, text, entry } = tokens.at(at);
  if (entry?.ordinal) return { value: String(entry.ordinal), next: at + 1 };
  if (kind !== 'number' || text.length > 2) return undefined;
  const after = tokens.at(at + 1);
  if (after.glued && (after.text === '.' || after.text === 'th')) return { value: text, next: at + 2 };
  return after.glued && after.text === ':' && tokens.at(at + 2).text === 'e' ? { value: text, next: at + 3 } : undefined;
}

/** ",", "and", ", and", "–", "to". */
function readSeparator(tokens: Tokens, at: number): Read<'and' | 'to'> | undefined {
  const token = tokens.at(at);
  if (token.text === ',') {
    const and = tokens.at(at + 1).entry?.conjunction === 'and';
    return { value: 'and', next: at + (and ? 2 : 1) };
  }
  if (/^[-–—‑‐―−]$/.test(token.text)) return { value: 'to', next: at + 1 };
  const conjunction = token.entry?.conjunction ?? (token.text === '&' ? 'and' : undefined);
  return conjunction && { value: conjunction, next: at + 1 };
}
