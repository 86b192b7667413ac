import type { Item } from './items.ts';
import { topOf, type Place } from './places.ts';
import type { Tokens } from './tokens.ts';
import { isDocument } from './unknown-acts.ts';

/** Verbs that take a provision as their object: "sovelletaan 6 artiklaa". */
const verbs = /^(?:sovel|noudat|rikko|rikot|muut|tulkit|kosk|laiminly|loukk|kumo|täyden|viitat|viittaa|sivuu|vast)/;

/** "siinä on 6 kohtaa", "3 artiklaa": a number of them, unless a verb shows that one is meant. */
export function isQuantity(place: Place, tokens: Tokens, start: number, next: number): boolean {
  if (!place.countable) return false;
  const around = [-3, -2, -1]
    .map((offset) => tokens.at(start + offset).text)
    .concat([0, 1, 2].map((offset) => tokens.at(next + offset).text));
  return !around.some((word) => verbs.test(word));
}

/** A place in a document that is no act: "sopimuksen 5 §", "raportin 3 luku", "section 5 below"; the Article 29 Working Party. */
export function isElsewhere(tokens: Tokens, start: number, next: number): boolean {
  const after = tokens.at(next).text === '-' ? tokens.at(next + 1).text : tokens.at(next).text;
  if (/^(?:working|työryhm|tietosuojatyöryhm|arbetsgrupp|gruppen$)/.test(after)) return true;
  return isDocument(tokens.at(start - 1).text) || /^(?:below|above|supra|infra|nedan|ovan|jäljempänä)$/.test(after);
}

/** "Laki viranomaisten toiminnan julkisuudesta 24 §": the title of an act the catalogue does not know, where no number tells it. */
export function titleBefore(tokens: Tokens, start: number): string | undefined {
  if (!/st[aä]$/.test(tokens.at(start - 1).text)) return undefined;
  for (let at = start - 2; at > start - 14 && tokens.at(at).kind === 'word'; at--) {
    if (tokens.at(at).text === 'laki') return tokens.source.slice(tokens.at(at).start, tokens.at(start - 1).end);
  }
  return undefined;
}

/** "the art 5 of": an English noun; Art, art. and ART are articles. */
export function isPlainWord(tokens: Tokens, start: number): boolean {
  return (
    tokens.written(start) === 'art' &&
    tokens.at(start + 1).text !== '.' &&
    /^(?:the|of|an?|fine|modern)$/.test(tokens.at(start - 1).text)
  );
}

/** An English "section 5" with nothing to say of what: a § only where statutes are spoken of. */
export function isLoose(place: Place, tokens: Tokens, start: number): boolean {
  return topOf(place) === 'section' && !place.postfix && tokens.at(start).text !== '§';
}

/** A place that is a citation of law by its words alone, even where the act is not known; "3 luku" may be of anything. */
export function isPlain(place: Place): boolean {
  return (
    ['article', 'section', 'annex', 'recital'].includes(topOf(place)) || place.paths[0]!.some((step) => step.level === 'section')
  );
}

/**
 * Which acts a place can be in by its words: articles, annexes and recitals are the EU's, § and momentti the statutes'.
 * Undefined where it takes an act beside it to say ("Part A", "avsnitt 2").
 */
export function jurisdictionOf(place: Place, tokens: Tokens, start: number): 'eu' | 'fi' | undefined {
  const numbered = place.paths[0]!.find((step) => step.level === 'article' || (place.postfix && step.level === 'section'));
  const level = numbered?.level ?? topOf(place);
  const items = place.paths[0]![0]!.items;
  if (level === 'article' || level === 'recital' || level === 'rule') return 'eu';
  if (level === 'annex') return items.every(isNumeral) ? 'eu' : undefined;
  if (level === 'section') return numbered || items.every((item) => /^\d/.test(item.number)) ? 'fi' : undefined;
  if (level === 'subsection') return 'fi';
  if (level === 'chapter' && items.every(isNumeral)) return 'eu';
  // "3 luku" and "3 kap." are a statute's; "luvussa 3", "chapter 3" as often a chapter of what one reads.
  return level === 'chapter' && (place.postfix || /^kap$/.test(tokens.at(start).text)) ? 'fi' : undefined;
}

function isNumeral(item: Item): boolean {
  return /^[IVX]+$/.test(item.number);
}
