import type { Language } from '../types.ts';
import { isLetterItem, smallNumeral, type Item, type Letters, type Read } from './items.ts';
import { readList, readOrdinal } from './numbers.ts';
import { above, fitsUnder, isTop, type Place, type Step } from './places.ts';
import { readContained } from './contained.ts';
import { readChain, readTail } from './postfix.ts';
import type { Tokens } from './tokens.ts';
import { ranks, type Level } from './vocabulary.ts';

const deepest = 6;

/**
 * Places that write the word first: English ("Article 6(2), point (a)", "point (a) of Article 6(2)"), Swedish ("artikel 6.2
 * a", "punkt 5 a i bilaga III"), and Finnish that does ("liitteessä III olevan 5 kohdan a alakohta", "artikla 6 kohta 2").
 */
export function readPrefix(tokens: Tokens, at: number, language: Language): Read<Place> | undefined {
  const contained = readContained(tokens, at);
  if (contained) return contained;
  const unit = readUnit(tokens, at, language);
  if (!unit) return undefined;
  let { paths } = unit.value;
  let next = unit.next;
  let within: Place['within'];
  // Innermost first: "point 2 of Section A of Annex I".
  for (let depth = 0; depth < deepest; depth++) {
    const link = tokens.at(next).text === ',' ? next + 1 : next;
    const outer = tokens.at(link).entry?.link ? readContainer(tokens, link + 1, language, paths[0]![0]!.level) : undefined;
    if (!outer) break;
    next = outer.next;
    if ('within' in outer.value) {
      ({ within } = outer.value);
      break;
    }
    const container = outer.value.paths.at(-1)!;
    paths = paths.map((path) => [...container, ...path]);
  }
  return { value: { paths, countable: false, postfix: false, ...(within && { within }) }, next };
}

/** A word with its numbers and all that follows under them. */
function readUnit(tokens: Tokens, at: number, language: Language): Read<{ paths: Step[][] }> | undefined {
  const first = readStep(tokens, at, language);
  if (!first) return undefined;
  const finnish = tokens.at(at).entry?.language === 'fi';
  let path = [first.value];
  let next = first.next;
  const done: Step[][] = [];
  for (;;) {
    const chain = finnish ? readChain(tokens, next, path) : { value: path, next };
    const deeper = chain.next > next ? undefined : readSuffix(tokens, next, path, language);
    next = deeper || chain.next > next ? next : skipSentence(tokens, next);
    if (!deeper) {
      if (chain.next <= next) break;
      path = chain.value;
      next = chain.next;
      continue;
    }
    // After a list what follows belongs to its last: "Articles 8 and 9(2), point (a)".
    const last = path.at(-1)!;
    if (!finnish && last.items.length > 1) {
      done.push([...path.slice(0, -1), { ...last, items: last.items.slice(0, -1) }]);
      path = [...path.slice(0, -1), { ...last, items: last.items.slice(-1) }];
    }
    path = [...path, deeper.value];
    next = deeper.next;
  }
  const tail = finnish ? readTail(tokens, next, path) : readPrefixTail(tokens, next, path, language);
  return { value: { paths: [...done, path, ...tail.value] }, next: tail.next };
}

/** "Article 22(1), first sentence", "andra meningen": sentences are no provisions of their own. */
function skipSentence(tokens: Tokens, at: number): number {
  const start = tokens.at(at).text === ',' ? at + 1 : at;
  const ordinal = readOrdinal(tokens, start);
  return ordinal && /^(?:sentence|meningen)$/.test(tokens.at(ordinal.next).text) ? ordinal.next + 1 : at;
}

/** "Article 6(2)", "Annex III", "artikel 6.2 a", "first subparagraph". */
function readStep(tokens: Tokens, at: number, language: Language): Read<Step> | undefined {
  const ordinal = readOrdinal(tokens, at);
  const counted = ordinal && tokens.at(ordinal.next).entry?.level;
  if (ordinal && counted && ['subparagraph', 'paragraph', 'indent'].includes(counted)) {
    const level: Level = counted === 'paragraph' ? 'subparagraph' : counted;
    return { value: { level, items: [{ number: ordinal.value, subs: [] }], ordinal: true }, next: ordinal.next + 1 };
  }
  const { entry } = tokens.at(at);
  if (!entry?.level) return undefined;
  let next = at + 1;
  if (entry.abbreviation && tokens.at(next).text === '.') next++;
  const list = readList(tokens, next, lettersAfter(entry.level, entry.language, language), true);
  if (!list || !fits(entry.level, list.value[0]!, entry.language)) return undefined;
  return { value: { level: entry.level, items: list.value }, next: list.next };
}

/** Only points are called by bare letters in English; in Swedish everything may be followed by one. */
function lettersAfter(level: Level, word: Language | 'any' | undefined, language: Language): Letters {
  const spoken = word === 'any' || word === undefined ? language : word;
  if (spoken === 'fi' && level === 'annex') return false;
  if (spoken !== 'en') return 'sv';
  return ['point', 'subparagraph', 'division', 'part', 'section'].includes(level) ? 'en' : false;
}

/** Annexes have numerals, recitals numbers; a Finnish "liite 1" is an enclosure. */
function fits(level: Level, { number, subs }: Item, language: Language | 'any' | undefined): boolean {
  const numeral = /^[IVX]+$/.test(number);
  if (level === 'annex') return numeral || (language === 'en' && /^\d{1,2}$/.test(number));
  if (level === 'recital') return /^\d+$/.test(number || (subs[0] ?? ''));
  if (level === 'article' || level === 'subsection' || level === 'rule') return /^\d/.test(number || (subs[0] ?? ''));
  if (level === 'section') return /^\d/.test(number) || (language !== 'fi' && /^[A-H]$/.test(number));
  return true;
}

/** ", point (a)", " första stycket", " punkt 5 a", and in an annex the number alone: "Annex III 5(a)". */
function readSuffix(tokens: Tokens, at: number, path: Step[], language: Language): Read<Step> | undefined {
  const comma = tokens.at(at).text === ',' ? 1 : 0;
  const { level } = path.at(-1)!;
  // "Annex III, 5(a)".
  const listed =
    level === 'annex' && comma > 0 && tokens.at(at + 1).kind === 'number' ? readList(tokens, at + 1, false) : undefined;
  if (listed && listed.value[0]!.subs.length > 0) return { value: { level: 'point', items: listed.value }, next: listed.next };
  // "första stycket a och b".
  const letters =
    level === 'subparagraph' && comma === 0 && isLetterItem(tokens.written(at)) ? readList(tokens, at, 'sv') : undefined;
  if (letters) return { value: { level: 'point', items: letters.value }, next: letters.next };
  const bare =
    level === 'annex' && tokens.at(at).kind === 'number' ? readList(tokens, at, language === 'en' ? 'en' : 'sv') : undefined;
  if (bare) return { value: { level: 'point', items: bare.value }, next: bare.next };
  const step = readStep(tokens, at + comma, language);
  if (!step || !fitsUnder(step.value, path.at(-1))) return undefined;
  if (step.value.level === 'point' && level === 'point' && !isNested(step.value.items[0]!, path.at(-1)!.items.at(-1)!))
    return undefined;
  if (isTop(step.value.level) && !(level === 'annex' || level === 'chapter' || level === 'part' || level === 'division'))
    return undefined;
  // "Chapter III, Article 6": another place, or the chapter of the same; both are read alike.
  return comma && isContainedElsewhere(tokens, step.next) ? undefined : step;
}

/** "point 1, letter a", "led h led iii": not ", point (b)" after point (a), which is another. */
function isNested(inner: Item, outer: Item): boolean {
  const isDigit = (item: Item) => /^\d/.test(item.number);
  return isDigit(outer) ? !isDigit(inner) : smallNumeral.test(inner.number) && !smallNumeral.test(outer.number);
}

/** ", and point (c)", " och led b": more under what the first shares with them. */
function readPrefixTail(tokens: Tokens, at: number, path: Step[], language: Language): Read<Step[][]> {
  const paths: Step[][] = [];
  let next = at;
  let last = path;
  for (;;) {
    const comma = tokens.at(next).text === ',' ? 1 : 0;
    const and = tokens.at(next + comma).entry?.conjunction === 'and' ? 1 : 0;
    if (comma + and === 0) return { value: paths, next };
    const step = readStep(tokens, next + comma + and, language);
    const shared = step && !isTop(step.value.level) ? above(last, step.value.level) : [];
    if (!step || shared.length === 0 || isContainedElsewhere(tokens, step.next)) return { value: paths, next };
    let more = [...shared.slice(0, -1), { ...shared.at(-1)!, items: shared.at(-1)!.items.slice(-1) }, step.value];
    next = step.next;
    for (let deeper = readSuffix(tokens, next, more, language); deeper; deeper = readSuffix(tokens, next, more, language)) {
      more = [...more, deeper.value];
      next = deeper.next;
    }
    paths.push(more);
    last = more;
  }
}

/** "and point 5(a) of Annex III": the words after belong to another place. */
function isContainedElsewhere(tokens: Tokens, at: number): boolean {
  return tokens.at(at).entry?.link === true && tokens.at(at + 1).entry?.level !== undefined;
}

/** "of Article 6", "i bilaga III", "of that Article", "i denna artikel". */
function readContainer(
  tokens: Tokens,
  at: number,
  language: Language,
  inner: Level,
): Read<{ paths: Step[][] } | { within: NonNullable<Place['within']> }> | undefined {
  let next = tokens.at(at).text === 'the' ? at + 1 : at;
  let pointer = tokens.at(next).entry?.pointer;
  if (pointer) next++;
  const { level } = tokens.at(next).entry ?? {};
  if (!level || ranks[level] >= ranks[inner]) return undefined;
  // "Article 6(2), in Annex III": articles are in no annex.
  if (level === 'annex' && (inner === 'article' || inner === 'recital')) return undefined;
  const unit = readUnit(tokens, next, language);
  if (unit && unit.value.paths.length === 1) return unit;
  if (!pointer && tokens.at(next - 1).text === 'the') pointer = 'same';
  return pointer && { value: { within: { level, pointer } }, next: next + 1 };
}
