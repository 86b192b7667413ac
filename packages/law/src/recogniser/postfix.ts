import type { Read } from './items.ts';
import { readList, readOrdinal } from './numbers.ts';
import { above, fitsUnder, isTop, type Place, type Step } from './places.ts';
import type { Token, Tokens } from './tokens.ts';

/**
 * Places that write the word after the number: Finnish ("6 artiklan 2 kohdan a alakohta", "18 §:n 2 momentti") and Swedish
 * in Finnish statutes ("18 § 2 mom. 3 punkten", "3 kap. 12 §").
 */
export function readPostfix(tokens: Tokens, at: number): Read<Place> | undefined {
  const first = readLevel(tokens, at);
  if (!first) return undefined;
  const chain = readChain(tokens, first.next, [first.value.step]);
  const paths = [chain.value];
  const last = tokens.at(chain.next - 1).text === '.' ? chain.next - 2 : chain.next - 1;
  const tail = readTail(tokens, chain.next, chain.value);
  return {
    value: {
      paths: [...paths, ...tail.value],
      countable: chain.value.length === 1 && tail.value.length === 0 && tokens.at(last).entry?.partitive === true,
      postfix: true,
    },
    next: tail.next,
  };
}

/** Deeper levels that follow: "2 kohdan a alakohta". */
export function readChain(tokens: Tokens, at: number, from: Step[]): Read<Step[]> {
  const path = [...from];
  let next = at;
  for (;;) {
    const level = readLevel(tokens, skipRelative(tokens, next)) ?? readUnderpunkt(tokens, next);
    if (!level || !fitsUnder(level.value.step, path.at(-1))) return { value: path, next };
    path.push(level.value.step);
    next = level.next;
  }
}

/** "… ja 2 kohta", ", 3 momentin 2 kohdan": more places under what the first shares with them. */
export function readTail(tokens: Tokens, at: number, path: Step[]): Read<Step[][]> {
  const paths: Step[][] = [];
  let next = at;
  let last = path;
  for (;;) {
    const comma = tokens.at(next).text === ',';
    const and = tokens.at(comma ? next + 1 : next).entry?.conjunction === 'and';
    if (!comma && !and) return { value: paths, next };
    const level = readLevel(tokens, next + Number(comma) + Number(and));
    const shared = level ? above(last, level.value.step.level) : [];
    if (!level || shared.length === 0 || isTop(level.value.step.level)) return { value: paths, next };
    const chain = readChain(tokens, level.next, [...shared, level.value.step]);
    paths.push(chain.value);
    last = chain.value;
    next = chain.next;
  }
}

/** A list and its word: "8, 9 ja 15 artiklan", "2 mom.", "toisen alakohdan", "f-alakohta", "johdanto-osan 53 kappale". */
function readLevel(tokens: Tokens, at: number): Read<{ step: Step }> | undefined {
  if (tokens.at(at).text === 'johdanto-osan') return readRecital(tokens, at + 1);
  const ordinals = readOrdinals(tokens, at);
  const list = ordinals ?? readList(tokens, at, 'fi');
  if (!list) return undefined;
  let next = list.next;
  if (/^[-–]$/.test(tokens.at(next).text)) next++;
  const token = tokens.at(next);
  let level = postfixLevel(token, tokens.at(next + 1));
  if (!level || (level === 'recital' && token.text.startsWith('kappale'))) return undefined;
  // "toinen alakohta" is the EU's unnumbered subparagraph, and "toinen kohta" an article's unnumbered paragraph.
  if (ordinals && (level === 'point' || level === 'paragraph')) level = 'subparagraph';
  const counted = ordinals && level !== 'subsection';
  next++;
  if (token.entry?.abbreviation && tokens.at(next).text === '.') next++;
  return { value: { step: { level, items: list.value, postfix: true, ...(counted && { ordinal: true }) } }, next };
}

/** "johdanto-osan 53 ja 54 kappale", "johdanto-osan kappaleessa 53". */
function readRecital(tokens: Tokens, at: number): Read<{ step: Step }> | undefined {
  const isWord = (index: number) => tokens.at(index).entry?.level === 'recital';
  const list = readList(tokens, isWord(at) ? at + 1 : at, false, true);
  if (!list || !(isWord(at) || isWord(list.next))) return undefined;
  return { value: { step: { level: 'recital', items: list.value } }, next: isWord(at) ? list.next : list.next + 1 };
}

/** "toinen", "ensimmäisen ja toisen", "11." */
function readOrdinals(tokens: Tokens, at: number): ReturnType<typeof readList> {
  const items = [];
  let next = at;
  for (let ordinal = readOrdinal(tokens, next); ordinal; ordinal = readOrdinal(tokens, next)) {
    items.push({ number: ordinal.value, subs: [] });
    next = ordinal.next;
    if (tokens.at(next).entry?.conjunction === 'and' && readOrdinal(tokens, next + 1)) next++;
  }
  return items.length > 0 && tokens.at(next).entry?.level ? { value: items, next } : undefined;
}

/** "6 punkten underpunkt a". */
function readUnderpunkt(tokens: Tokens, at: number): Read<{ step: Step }> | undefined {
  const list = tokens.at(at).text.startsWith('underpunkt') ? readList(tokens, at + 1, 'sv') : undefined;
  return list && { value: { step: { level: 'point', items: list.value } }, next: list.next };
}

/** Words that may stand after their number; abbreviations only with their full stop where they are words too. */
function postfixLevel({ entry, text }: Token, after: Token) {
  if (!entry?.level) return undefined;
  if (text === 'k' || text === 'alak') return after.text === '.' || after.kind !== 'word' ? entry.level : undefined;
  if (text === 'mom' || text === '§' || text === 'art' || entry.language === 'fi') return entry.level;
  return /^(?:momentet|punkten|punkterna|kap|kapitlet|underpunkten|artikeln|paragrafen)$/.test(text) ? entry.level : undefined;
}

/** "liitteessä III olevan 5 kohdan": the words between say only where it is. */
function skipRelative(tokens: Tokens, at: number): number {
  return /^(?:oleva|sisältyv|tarkoitet|mainit|luetel|esitet|säädet)/.test(tokens.at(at).text) && tokens.at(at).kind === 'word'
    ? at + 1
    : at;
}
