import type { Language } from '../types.ts';
import type { Tokens } from './tokens.ts';

/**
 * A number as a citation writes it: 6, 4a, 6(2)(a), 6.2, "5 a", III, or a lone letter or (2) that continues the one before.
 */
export interface Item {
  /** While it is read, empty when only `subs` continue the item before: "Article 6(1) and (2)". */
  number: string;
  /** A letter after a space: "5 a" may be 5a or point a of 5. */
  letter?: string;
  subs: string[];
  /** The end of a range. */
  to?: Item | undefined;
}

export interface Read<T> {
  value: T;
  /** The first token after what was read. */
  next: number;
}

/** Whether lone and spaced letters are points, and by the habits of which language. */
export type Letters = false | Language;

const romanNumeral = /^(?:X{0,2})(?:IX|IV|V?I{0,3})$/;
/** i … xx. */
export const smallNumeral = /^x{0,2}(?:ix|iv|v?i{0,3})$/;

/** One item. In a list an item may be only what differs: a letter, or a number in parentheses. */
export function readItem(tokens: Tokens, at: number, letters: Letters, inList = false): Read<Item> | undefined {
  const token = tokens.at(at);
  if (token.kind === 'number') return readNumber(tokens, at, letters);
  if (token.kind === 'word') {
    const written = romanAt(tokens, at);
    if (isRoman(written)) return readUnder(tokens, at + 1, { number: written, subs: [] }, letters === 'fi' ? false : letters);
    if (letters && isSpacedLetter(tokens, at, letters)) return readLetter(tokens, at, letters);
    // Annex sections and parts: A, B, C.
    if (/^[A-H]$/.test(written)) return { value: { number: written, subs: [] }, next: at + 1 };
  }
  const first = token.text === '(' ? readParenthesis(tokens, at) : undefined;
  if (!first || !inList) return undefined;
  const subs = readSubs(tokens, first.next, [first.value]);
  return { value: { number: '', subs: subs.value }, next: subs.next };
}

/** "b", "led e ii". */
function readLetter(tokens: Tokens, at: number, letters: Letters): Read<Item> {
  const numeral = tokens.written(at + 1);
  const nested = letters === 'sv' && smallNumeral.test(numeral) && isSpacedLetter(tokens, at + 1, letters);
  const subs = [tokens.written(at), ...(nested ? [numeral] : [])];
  return closed(tokens, at + subs.length, { number: '', subs });
}

function readNumber(tokens: Tokens, at: number, letters: Letters): Read<Item> | undefined {
  const token = tokens.at(at);
  if (token.text.length > 3 || isPartOfOther(tokens, at)) return undefined;
  const suffix = tokens.at(at + 1);
  // "22:n", "18:ssa": a case ending.
  if (suffix.text === ':' && suffix.glued) return readUnder(tokens, at + 3, { number: token.text, subs: [] }, letters);
  if (suffix.kind === 'word' && suffix.glued && suffix.text !== '§') {
    const letter = tokens.written(at + 1);
    if (!/^[a-z]$/.test(letter)) return undefined;
    return readUnder(tokens, at + 2, { number: token.text + letter, subs: [] }, letters);
  }
  return readUnder(tokens, at + 1, { number: token.text, subs: [] }, letters);
}

/** What is said under a number: "(2)(h)", ".1 h iii". */
function readUnder(tokens: Tokens, at: number, item: Item, letters: Letters): Read<Item> {
  const subs = readSubs(tokens, at, []);
  item.subs = subs.value;
  const spaced = tokens.at(subs.next);
  if (letters && spaced.kind === 'word' && !spaced.glued && isSpacedLetter(tokens, subs.next, letters)) {
    item.letter = tokens.written(subs.next);
    const small = tokens.written(subs.next + 1);
    // "5.1 h iii": a numeral under the letter.
    if (item.subs.length > 0 && smallNumeral.test(small) && isSpacedLetter(tokens, subs.next + 1, letters)) {
      item.subs.push(item.letter, small);
      delete item.letter;
      return closed(tokens, subs.next + 2, item);
    }
    return closed(tokens, subs.next + 1, item);
  }
  return closed(tokens, subs.next, item);
}

/** "6.1 a", "5 a §"; not the words "a provider" and "i förordningen". */
function isSpacedLetter(tokens: Tokens, at: number, letters: Letters): boolean {
  const written = tokens.written(at);
  const { entry } = tokens.at(at);
  const after = tokens.at(at + 1);
  if (!isLetterItem(written) || entry?.conjunction) return false;
  // Finnish points have their word after them; "3 k." is short for kohta.
  if (letters === 'fi')
    return after.entry?.level !== undefined || after.entry?.conjunction !== undefined || /^[,)–-]$/.test(after.text);
  const plainWord = after.kind === 'word' && !after.entry?.conjunction && !(after.entry?.level && after.entry.language === 'fi');
  // "a i i förordningen": a numeral, then the word.
  if (written === 'i') return !plainWord || after.text === 'i';
  return !(written === 'a' && letters === 'en' && plainWord && after.text !== 'of');
}

/** "(2)(h)(iii)", ".2", ".2.a", right after a number or with a space before the parenthesis. */
function readSubs(tokens: Tokens, at: number, before: string[]): Read<string[]> {
  const subs = [...before];
  let next = at;
  for (;;) {
    const token = tokens.at(next);
    const after = tokens.at(next + 1);
    const inner = token.text === '(' ? readParenthesis(tokens, next) : undefined;
    if (inner) {
      subs.push(inner.value);
      next = inner.next;
    } else if (token.text === '.' && token.glued && after.glued && isDotSub(tokens, next + 1)) {
      subs.push(tokens.written(next + 1));
      next += 2;
      const letter = tokens.at(next);
      // "6.1a" is an inserted paragraph.
      if (letter.glued && letter.kind === 'word' && /^[a-z]$/.test(tokens.written(next))) {
        subs[subs.length - 1] += letter.text;
        next++;
      }
    } else return { value: subs, next };
  }
}

function isDotSub(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  return token.kind === 'number' ? token.text.length <= 2 : token.kind === 'word' && /^[a-z]$/.test(tokens.written(at));
}

/** "(2)", "(1a)", "(h)", "(iii)", "(ba)"; not "(EU)" or "(703/2023)". */
function readParenthesis(tokens: Tokens, at: number): Read<string> | undefined {
  const token = tokens.at(at + 1);
  const written = tokens.written(at + 1);
  if (token.kind === 'word' && isLetterItem(written) && tokens.at(at + 2).text === ')') return { value: written, next: at + 3 };
  if (token.kind !== 'number' || token.text.length > 3) return undefined;
  const letter = tokens.at(at + 2);
  if (letter.text === ')') return { value: token.text, next: at + 3 };
  const isInserted =
    letter.kind === 'word' && letter.glued && /^[a-z]$/.test(tokens.written(at + 2)) && tokens.at(at + 3).text === ')';
  return isInserted ? { value: token.text + letter.text, next: at + 4 } : undefined;
}

/** "a) alakohta", "3) kohta": the parenthesis closes nothing. */
function closed(tokens: Tokens, at: number, value: Item): Read<Item> {
  const token = tokens.at(at);
  const loose = token.text === ')' && token.glued && tokens.at(at + 1).entry?.level !== undefined;
  return { value, next: loose ? at + 1 : at };
}

/** Part of a date, a time, an act's number or the like: 6.2.2026, 9:15, 703/2023, 1 000, 2,5. */
function isPartOfOther(tokens: Tokens, at: number): boolean {
  const before = tokens.at(at - 1);
  const after = tokens.at(at + 1);
  if (tokens.at(at).glued && /^[/:+_#€$£=]$/.test(before.text)) return true;
  const ending = after.text === ':' && /^(?:n|ää?n?|aa?n?|ssa|ssä|sta|stä|lla|llä|lle|een|iin)$/.test(tokens.at(at + 2).text);
  if (after.glued && /^[/:%€$£=_]$/.test(after.text) && tokens.at(at + 2).glued && !ending) return true;
  // "v2", and the middle of a date: what may follow a number or stand before it was read with it.
  if (
    tokens.at(at).glued &&
    (before.kind === 'word' || (before.text === '.' && before.glued && tokens.at(at - 2).kind === 'number'))
  )
    return true;
  const dotted = (from: number) => tokens.at(from).text === '.' && tokens.at(from).glued && tokens.at(from + 1).glued;
  const third = tokens.at(at + 4);
  // 6.2.2026 and 6.2.26 are dates; 4.5.2 is a point of an annex.
  return dotted(at + 1) && dotted(at + 3) && third.kind === 'number' && (third.text.length > 2 || Number(third.text) > 20);
}

/** A word that may be a numeral, without its case ending: "III:n". */
export function romanAt(tokens: Tokens, at: number): string {
  return tokens.written(at).split(':', 1)[0]!;
}

export function isRoman(written: string): boolean {
  return written.length > 0 && written.length < 6 && romanNumeral.test(written);
}

/** A point's letter or small numeral. */
export function isLetterItem(written: string): boolean {
  return (
    /^[a-z]$/.test(written) ||
    (written.length < 6 && written.length > 1 && (smallNumeral.test(written) || /^(?:a[a-h]|[b-d][a-d])$/.test(written)))
  );
}
