import type { ActNames } from '../act-names.ts';
import type { Catalogue } from '../catalogue.ts';
import { earlierActOn } from '../catalogue.ts';
import { readActNumber } from './act-numbers.ts';
import { readTitle, readUnknownAfter } from './act-titles.ts';
import type { Read } from './items.ts';
import type { Tokens } from './tokens.ts';

/** An act as the text names it. */
export interface ActRef {
  /** The id of an act in the catalogue. */
  act?: string;
  /** The number, or the name, of an act outside it. */
  unknown?: string;
  jurisdiction: 'eu' | 'fi' | 'other';
  /** Nothing but "the Regulation", "saman lain", "this Act": which act it is, is to be found out. */
  pointer?: 'generic' | 'same' | 'this';
  /** By its number: a citation of the whole act when no place follows. */
  formal: boolean;
}

/** Reads mentions of acts: names in any inflection, numbers, "saman lain", "of that Regulation", acts it does not know. */
export class ActReader {
  readonly #catalogue: Catalogue;
  readonly #names: ActNames;
  readonly #on: string | undefined;

  constructor(catalogue: Catalogue, names: ActNames, on?: string) {
    this.#catalogue = catalogue;
    this.#names = names;
    this.#on = on;
  }

  /** The mention that starts at `at`, with a number or another name added in parentheses: "asetuksen (EU) 2016/679 (tietosuoja-asetus)". */
  read(tokens: Tokens, at: number): Read<ActRef> | undefined {
    const mention = this.#readNumbered(tokens, at) ?? this.#readPointer(tokens, at);
    if (!mention || mention.value.pointer) return mention;
    return { value: mention.value, next: this.#skipAlias(tokens, mention.next) };
  }

  /**
   * The act after a place: "of the AI Act", "i samma lag", "(703/2023)", "GDPR". An `other` act without name is a document
   * or a law that is not ours.
   */
  readAfter(tokens: Tokens, at: number): Read<ActRef> | undefined {
    // "Article 6(2), point (a), of Regulation …", "Annex III, point 5(a), AI Act".
    if (tokens.at(at).text === ',') return this.#readAfterComma(tokens, at + 1);
    const linked = tokens.at(at).entry?.link === true;
    let next = linked ? at + 1 : at;
    const opened = !linked && tokens.at(next).text === '(' ? next++ : -1;
    if (/^(?:the|an?|europaparlamentets)$/.test(tokens.at(next).text)) next++;
    // "i Europaparlamentets och rådets förordning", "of the Finnish Act …".
    for (
      let skipped = 0;
      skipped < 3 &&
      /^(?:och|rådets|eu|eus|den|det|nya|gällande|new|current|european|national|finnish|finska|finlands)$/.test(
        tokens.at(next).text,
      );
      skipped++
    ) {
      if (this.#readNumbered(tokens, next)) break;
      next++;
    }
    const found = this.read(tokens, next) ?? readUnknownAfter(tokens, next, linked);
    if (!found) return undefined;
    if (!linked && found.value.pointer) return undefined;
    if (opened < 0) return found;
    return tokens.at(found.next).text === ')' ? { value: found.value, next: found.next + 1 } : undefined;
  }

  #readAfterComma(tokens: Tokens, at: number): Read<ActRef> | undefined {
    if (tokens.at(at).text === ',') return undefined;
    const after = this.readAfter(tokens, at);
    return tokens.at(at).entry?.link || after?.value.act ? after : undefined;
  }

  #readNumbered(tokens: Tokens, at: number): Read<ActRef> | undefined {
    const named = this.#readName(tokens, at);
    const noun = named ? undefined : tokens.at(at).entry?.act;
    const unknown = named || noun ? undefined : tokens.at(at).entry?.unknownAct;
    const nameEnd = named?.next ?? (noun || unknown ? at + 1 : at);
    const number = readActNumber(
      tokens,
      nameEnd,
      noun !== undefined || unknown !== undefined || named !== undefined,
      this.#catalogue,
    );
    if (number) {
      const { id, written, jurisdiction } = number.value;
      const act = id && this.#catalogue.act(id)?.id;
      return { value: { ...(act ? { act } : { unknown: written }), jurisdiction, formal: true }, next: number.next };
    }
    if (named) return named;
    if (unknown) return { value: { unknown: tokens.written(at), jurisdiction: unknown, formal: false }, next: at + 1 };
    return undefined;
  }

  #readName(tokens: Tokens, at: number): Read<ActRef> | undefined {
    if (!tokens.at(at).entry?.name) return undefined;
    const found = this.#names.match((index) => tokens.at(index).text, at);
    if (!found) return undefined;
    const { act } = found;
    const earlier = this.#on && earlierActOn(act, found.name, this.#on);
    const value: ActRef = earlier
      ? { unknown: earlier.number, jurisdiction: 'fi', formal: false }
      : { act: act.id, jurisdiction: act.jurisdiction, formal: false };
    return { value, next: at + found.length };
  }

  /** "saman lain", "the same Regulation", "denna lag", "lain", "the Act". */
  #readPointer(tokens: Tokens, at: number): Read<ActRef> | undefined {
    let next = at;
    let pointer: ActRef['pointer'] = 'generic';
    for (let word = tokens.at(next).entry; word?.pointer && next < at + 2; word = tokens.at(next).entry) {
      pointer = word.pointer;
      next++;
    }
    const jurisdiction = tokens.at(next).entry?.act;
    if (!jurisdiction) return undefined;
    const before = tokens.at(at - 1).text;
    // "X:stä annetun lain", "valtioneuvoston asetuksen": a certain act, and not one of ours.
    const certain =
      pointer === 'generic' &&
      (/^anne(?:tun|tussa|tusta|ttua|ttuun)$/.test(before) || /^valtioneuvoston$|ministeriön$/.test(before));
    if (certain)
      return {
        value: { unknown: `${tokens.written(at - 1)} ${tokens.written(next)}`, jurisdiction: 'fi', formal: false },
        next: next + 1,
      };
    const titled = readTitle(tokens, next, jurisdiction, this.#catalogue);
    if (titled) return titled;
    const unknown = jurisdiction === 'other' && { unknown: tokens.written(next) };
    return { value: { jurisdiction, pointer, formal: false, ...unknown }, next: next + 1 };
  }

  /** "(tekoälyasetus)", "eli tekoälyasetuksen", ", jäljempänä tekoälyasetus,". */
  #skipAlias(tokens: Tokens, at: number): number {
    let next = at;
    const opener = tokens.at(next).text;
    if (opener !== '(' && opener !== ',' && opener !== 'eli' && opener !== '[') return at;
    next++;
    if (/^(?:jäljempänä|nedan|hereinafter|hereafter)$/.test(tokens.at(next).text)) next++;
    else if (opener === ',') return at;
    while (/^["'”“«]$/.test(tokens.at(next).text) || tokens.at(next).text === 'the') next++;
    const noun = tokens.at(next).entry?.act ? readActNumber(tokens, next + 1, true, this.#catalogue) : undefined;
    const name = noun ?? this.#readName(tokens, next);
    if (!name) return at;
    next = name.next;
    while (/^["'”“»]$/.test(tokens.at(next).text)) next++;
    if (opener === 'eli') return next;
    return /^[),\]]$/.test(tokens.at(next).text) ? next + 1 : at;
  }
}
