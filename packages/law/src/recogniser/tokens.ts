import type { Item, Letters, Read } from './items.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import { endOfNumber, endOfSign, hashOf, isDigit, isSpace, isWordStart, normalText, scanWord } from '../letters.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'break';

/** A piece of the text. `entry` tells what the vocabulary knows of a word; null for the ordinary words, which are most. */
export interface Token {
  kind: TokenKind;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Words: as names are compared (see `normalText`). Numbers and marks: as written. Empty past the end of the text. */
  text: string;
  entry: Entry | null;
  /** Nothing stands between this token and the one before. */
  glued: boolean;
}

const kinds: readonly TokenKind[] = ['word', 'number', 'mark', 'break'];
const window = 256;
const outside: Token = { kind: 'break', start: -1, end: -1, text: '', entry: null, glued: false };

/**
 * The tokens of a text. Most are only walked over, so they lie in plain arrays, and one is made an object when it is first
 * looked at. Past either end there are empty ones, so that readers need no bounds.
 */
export class Tokens {
  readonly source: string;
  length = 0;
  /** What `readList` read last. */
  lastList: { at: number; letters: Letters; opened: boolean; list: Read<Item[]> | undefined } | undefined;
  #starts: Int32Array;
  #ends: Int32Array;
  /** Kind, and 4 when glued. */
  #flags: Uint8Array;
  readonly #entries: (Entry | null)[] = [];
  /** The objects made last, by the end of their index: readers look about, but never far. */
  readonly #made: Token[] = Array.from({ length: window }, () => outside);
  readonly #madeOf = new Int32Array(window).fill(-1);

  constructor(source: string) {
    this.source = source;
    const guess = (source.length >> 2) + 16;
    this.#starts = new Int32Array(guess);
    this.#ends = new Int32Array(guess);
    this.#flags = new Uint8Array(guess);
  }

  add(kind: TokenKind, start: number, end: number, entry: Entry | null): void {
    const index = this.length++;
    if (index === this.#starts.length) this.#grow();
    const glued = index > 0 && this.#ends[index - 1] === start && kind !== 'break';
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#flags[index] = kinds.indexOf(kind) + (glued ? 4 : 0);
    this.#entries.push(entry);
  }

  at(index: number): Token {
    if (index < 0 || index >= this.length) return outside;
    const slot = index & (window - 1);
    if (this.#madeOf[slot] !== index) {
      this.#made[slot] = this.#make(index);
      this.#madeOf[slot] = index;
    }
    return this.#made[slot]!;
  }

  /** Words as they are written, with their capitals. */
  written(index: number): string {
    return index < 0 || index >= this.length ? '' : this.source.slice(this.#starts[index], this.#ends[index]);
  }

  /** The first token from `index` on that may begin a citation or end a paragraph: no ordinary word, comma or the like. */
  nextOf(index: number): number {
    let at = index;
    for (; at < this.length; at++) {
      const kind = this.#flags[at]! & 3;
      if (
        kind === 0
          ? this.#entries[at] && !this.#entries[at]!.idle
          : kind !== 2 || this.source.charCodeAt(this.#starts[at]!) === 40
      )
        break;
    }
    return at;
  }

  #make(index: number): Token {
    const start = this.#starts[index]!;
    const end = this.#ends[index]!;
    const kind = kinds[this.#flags[index]! & 3]!;
    const text = kind === 'word' ? normalText(this.source, start, end) : this.source.slice(start, end);
    return { kind, start, end, text, entry: this.#entries[index]!, glued: this.#flags[index]! >= 4 };
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    const flags = new Uint8Array(size);
    starts.set(this.#starts);
    ends.set(this.#ends);
    flags.set(this.#flags);
    [this.#starts, this.#ends, this.#flags] = [starts, ends, flags];
  }
}

/** Cuts a text into tokens in one pass. Spaces, asterisks and joiners are left out; a blank line is a `break`. */
export function tokenise(source: string, vocabulary: Vocabulary): Tokens {
  const tokens = new Tokens(source);
  const { length } = source;
  let at = 0;
  while (at < length) {
    const code = source.charCodeAt(at);
    const start = at;
    if (isSpace(code)) {
      at = code === 10 ? readLineEnd(source, at, tokens) : at + 1;
    } else if (isWordStart(code)) {
      const hash = scanWord(source, at);
      at = hash.end;
      tokens.add(
        'word',
        start,
        at,
        vocabulary.find(source, start, at, hash.plain ? hash.value : hashOf(normalText(source, start, at))),
      );
    } else if (isDigit(code)) {
      at = endOfNumber(source, at);
      tokens.add('number', start, at, null);
    } else if (code === 167) {
      at = endOfSign(source, at);
      tokens.add('word', start, at, vocabulary.get('§'));
    } else tokens.add('mark', start, ++at, null);
  }
  return tokens;
}

/** A line end, and a break when the next line is empty. */
function readLineEnd(source: string, at: number, tokens: Tokens): number {
  let next = at + 1;
  let lines = 1;
  for (let code = source.charCodeAt(next); isSpace(code); code = source.charCodeAt(++next)) if (code === 10) lines++;
  if (lines > 1) tokens.add('break', at, next, null);
  return next;
}
