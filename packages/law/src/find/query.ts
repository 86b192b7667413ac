import type { ActNames } from '../act-names.ts';
import { normalText } from '../letters.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Act } from '../types.ts';
import { levels, type Level } from './words.ts';

/** A number or letter with the level word beside it, if any. */
export interface Item {
  level?: Level;
  value: string;
}

/** A typed query taken apart. `start` and `end` are UTF-16 offsets of what was understood. */
export interface Query {
  acts: Act[];
  items: Item[];
  /** The items are numbers alone, with neither an act nor a word like "article" to say what they number. */
  bare: boolean;
  /** The words left over, in order. */
  words: string[];
  rest: string;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

const tokenPattern = /\p{L}[\p{L}\p{M}'’-]*(?::\p{L}+)?|\d+(?:\.\d+)*\p{L}?(?!\p{L})|\d+|§+(?::\p{L}+)?|\S/gu;

/** Reads a typed query: names and numbers of acts, a pinpoint, and other words. Only the first 400 characters count. */
export function readQuery(text: string, catalogue: Catalogue, names: ActNames): Query {
  const tokens = [...text.slice(0, 400).matchAll(tokenPattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const used = new Set<Token>();
  const acts = new Set<Act>();
  for (let at = 0; at < tokens.length; at++) {
    const found = names.match((index) => normalText(tokens[index]?.text ?? ''), at) ?? actByNumber(tokens, at, catalogue);
    if (!found) continue;
    acts.add(found.act);
    for (const token of tokens.slice(at, at + found.length)) used.add(token);
    at += found.length - 1;
  }
  const items = readItems(
    tokens.filter((token) => !used.has(token)),
    used,
  );
  const left = tokens.filter((token) => !used.has(token));
  return {
    acts: [...acts],
    items: items.flatMap((item) => (items[0]!.level === 'annex' ? [item] : splitDots(item))),
    bare: acts.size === 0 && !items.some((item) => item.level),
    words: left.map((token) => normalText(token.text)).filter((word) => /[\p{L}\p{N}]/u.test(word)),
    rest: left.map((token) => token.text).join(' '),
  };
}

/** "703/2023", "2024/1689", "(EU) 2024/1689". */
function actByNumber(tokens: Token[], at: number, catalogue: Catalogue): { act: Act; length: number } | undefined {
  const eu = tokens[at]?.text === '(' && /^EU$/i.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')' ? 3 : 0;
  const [first, slash, second] = tokens.slice(at + eu, at + eu + 3).map((token) => token.text);
  if (slash !== '/' || !first || !second) return undefined;
  const act = catalogue.act(`eu/${first}/${second}`) ?? catalogue.act(`fi/${second}/${first}`);
  return act && { act, length: eu + 3 };
}

/** Takes the pinpoint out of the tokens and marks them used. */
function readItems(tokens: Token[], used: Set<Token>): Item[] {
  const items: Item[] = [];
  let pending: { level: Level; token: Token } | undefined;
  for (const token of tokens) {
    const level = levels.get(normalText(token.text));
    const last = items.at(-1);
    if (level && last && last.level === undefined && !pending) {
      joinLetter(items, level);
      items.at(-1)!.level = level;
      used.add(token);
    } else if (level) {
      pending = { level, token };
    } else if (isNumber(token.text, pending?.level) || (items.length > 0 && isLetter(token.text))) {
      items.push({ ...(pending && { level: pending.level }), value: token.text });
      if (pending) used.add(pending.token);
      used.add(token);
      pending = undefined;
    } else if (/^[().,:–-]$/.test(token.text) && items.length > 0) used.add(token);
  }
  return items;
}

function isNumber(text: string, level: Level | undefined): boolean {
  if (/^\d/.test(text) || /^[IVX]+$/.test(text)) return true;
  return (
    ((level === 'annex' || level === 'chapter') && /^[ivx]+$/.test(text)) ||
    ((level === 'part' || level === 'section') && /^[A-D]$/i.test(text))
  );
}

/** A single letter or small numeral is a point only after a number: "5 a", "6(2)(a)", "5(1)(h)(iii)". */
function isLetter(text: string): boolean {
  return /^(\p{L}|[ivx]{2,4}|[a-z]{2})$/u.test(text);
}

/** "53 e §", "8 b luku", "4 a artikla": the letter belongs to the number. */
function joinLetter(items: Item[], level: Level): void {
  const [number, letter] = items.slice(-2);
  if (!letter || !isLetter(letter.value) || number?.level !== undefined || !['section', 'chapter', 'article'].includes(level))
    return;
  items.splice(-2, 2, { value: `${number!.value}${letter.value}` });
}

/** "6.2" is Article 6(2) as Swedes and lawyers in a hurry write it; in an annex 3.1 is one number. */
function splitDots(item: Item): Item[] {
  const [first, ...more] = item.value.split('.').map((value) => ({ value }));
  return [{ ...item, ...first! }, ...more];
}
