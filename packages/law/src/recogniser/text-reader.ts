import type { Catalogue } from '../catalogue.ts';
import { actOf } from '../ids.ts';
import type { Language } from '../types.ts';
import type { ActReader, ActRef } from './acts.ts';
import { Context } from './context.ts';
import { Findings, type Found } from './findings.ts';
import { readAddress, readCelex, type Link } from './links.ts';
import { isElsewhere, isLoose, isPlain, isPlainWord, isQuantity, jurisdictionOf, titleBefore } from './not-citations.ts';
import { isRoman, type Read } from './items.ts';
import { readList } from './numbers.ts';
import { isTop, topOf, type Place } from './places.ts';
import { readBarePlace } from './bare-places.ts';
import { readPostfix } from './postfix.ts';
import { readPrefix } from './prefix.ts';
import type { Resolver } from './resolve.ts';
import type { Tokens } from './tokens.ts';
import { unknownAbbreviations } from './unknown-acts.ts';

/** Reads a tokenised text once from left to right and keeps what it cites. */
export class TextReader {
  readonly #tokens: Tokens;
  readonly #catalogue: Catalogue;
  readonly #acts: ActReader;
  readonly #resolver: Resolver;
  readonly #language: Language;
  readonly #context: Context;
  readonly #findings: Findings;
  /** Places since the last break in the list "Article 6(2), Annex III and Article 9 of …" whose act is not said yet. */
  #open: { place: Place; found: Found; jurisdiction: 'eu' | 'fi' | undefined }[] = [];
  readonly #known = new Map<string, string[]>();
  /** The act of the last citation. */
  #lastRef: ActRef | undefined;

  constructor(
    tokens: Tokens,
    catalogue: Catalogue,
    acts: ActReader,
    resolver: Resolver,
    language: Language,
    act: string | undefined,
  ) {
    this.#tokens = tokens;
    this.#catalogue = catalogue;
    this.#acts = acts;
    this.#resolver = resolver;
    this.#language = language;
    this.#context = new Context(catalogue, act);
    this.#findings = new Findings(tokens);
  }

  read(): Found[] {
    for (let at = this.#tokens.nextOf(0); at < this.#tokens.length; at = this.#tokens.nextOf(at)) at = this.#readAt(at);
    return this.#findings.all;
  }

  /** Reads what starts at a token; the token to go on from. */
  #readAt(at: number): number {
    const { kind, entry, text } = this.#tokens.at(at);
    if (kind === 'break') {
      this.#context.paragraph++;
      return at + 1;
    }
    if (entry?.address || text.length === 5) {
      const link = readAddress(this.#tokens, at, this.#catalogue) ?? readCelex(this.#tokens, at, this.#catalogue);
      if (link) return this.#addLink(at, link);
    }
    const mention = kind === 'word' || mayBeActNumber(this.#tokens, at) ? this.#acts.read(this.#tokens, at) : undefined;
    if (mention) return this.#readMention(at, mention);
    const place = this.#readPlace(at);
    if (place) return this.#readBare(at, place);
    // What was a list of mere numbers is not read again from its middle.
    return kind === 'number' ? Math.max(at + 1, readList(this.#tokens, at, 'fi')?.next ?? 0) : at + 1;
  }

  #readPlace(at: number): Read<Place> | undefined {
    const { kind, entry, text } = this.#tokens.at(at);
    if (kind === 'number') return readPostfix(this.#tokens, at);
    if (kind !== 'word') return undefined;
    if (text === 'johdanto-osan') return readPostfix(this.#tokens, at);
    if (entry?.level || entry?.pointer || entry?.ordinal) {
      const prefix = readPrefix(this.#tokens, at, this.#language);
      if (prefix) return prefix;
    }
    return entry?.numeral && isRoman(this.#tokens.written(at)) ? readPostfix(this.#tokens, at) : undefined;
  }

  /** An act is named: the place after it is in it, and so are later ones that name none. */
  #readMention(at: number, { value: ref, next }: Read<ActRef>): number {
    const act = ref.pointer ? this.#context.pointed(ref.jurisdiction, ref.pointer) : ref;
    const separated = /^[,:(]$/.test(this.#tokens.at(next).text) ? 1 : 0;
    const place = this.#readPlace(next + separated);
    if (place && !(separated && this.#hasOwnAct(place.next)) && !(place.value.within && ref.pointer)) {
      const closed = this.#tokens.at(next).text === '(' && this.#tokens.at(place.next).text === ')' ? 1 : 0;
      return this.#add(at, { value: place.value, next: place.next + closed }, act ?? ref, true);
    }
    if (ref.pointer) return next;
    const bare = ref.act ? readBarePlace(this.#tokens, next, ref.jurisdiction) : undefined;
    if (bare) return this.#add(at, bare, ref, true);
    this.#context.remember(ref);
    if (ref.formal) this.#push(at, next, ref.act ? [ref.act] : [], ref.unknown);
    return next;
  }

  #hasOwnAct(next: number): boolean {
    return this.#tokens.at(next).entry?.link === true && this.#acts.readAfter(this.#tokens, next) !== undefined;
  }

  /** A place with no act before it: the one after it, the one spoken of, or none. */
  #readBare(at: number, place: Read<Place>): number {
    if (isElsewhere(this.#tokens, at, place.next) || isPlainWord(this.#tokens, at)) return place.next;
    if (!this.#findings.isListed(at)) this.#open = [];
    const after = this.#actAfter(place);
    if (after) {
      const { value: ref, next } = after;
      const act = ref.pointer ? this.#context.pointed(ref.jurisdiction, ref.pointer) : ref;
      if (!ref.act && !ref.unknown && !ref.pointer) return next;
      const end = this.#add(at, { value: place.value, next }, act ?? ref, true);
      this.#closeOpen(act ?? ref);
      return end;
    }
    if (isQuantity(place.value, this.#tokens, at, place.next) && !this.#findings.isListed(at)) return place.next;
    if (place.value.within || !isTop(topOf(place.value))) return this.#readRelative(at, place);
    const unknown = this.#unknownBefore(at);
    if (unknown) return this.#add(at, place, { unknown, jurisdiction: 'other', formal: false }, true);
    const jurisdiction = jurisdictionOf(place.value, this.#tokens, at);
    const spoken = this.#tokens.at(at - 1).entry?.pointer;
    if (!jurisdiction) return place.next;
    // "hallintolain 6 §:ssä ja 7 §:ssä": the list goes on in the same act.
    const listed = this.#findings.isListed(at) && this.#lastRef?.jurisdiction === jurisdiction ? this.#lastRef : undefined;
    const act = spoken ? this.#context.pointed(jurisdiction, spoken) : (listed ?? this.#context.bare(jurisdiction));
    const explicit = listed !== undefined;
    if (!act && isLoose(place.value, this.#tokens, at)) return this.#readRelative(at, place);
    if (!isPlain(place.value) && this.#provisions(place.value, act, explicit, this.#textOf(at, place.next)).length === 0)
      return place.next;
    return this.#add(at, place, act, explicit, true);
  }

  /** "SEUT 16 artikla", "Laki viranomaisten toiminnan julkisuudesta 24 §". */
  #unknownBefore(at: number): string | undefined {
    const { text } = this.#tokens.at(at - 1);
    return unknownAbbreviations.has(text) ? this.#tokens.written(at - 1) : titleBefore(this.#tokens, at);
  }

  /** Finnish names its acts before the place, so only one in parentheses, or a name no place follows, belongs to it. */
  #actAfter(place: Read<Place>): Read<ActRef> | undefined {
    const after = this.#acts.readAfter(this.#tokens, place.next);
    if (!after) return undefined;
    const linked = this.#tokens.at(place.next).entry?.link === true;
    const enclosed = this.#tokens.at(place.next).text === '(';
    return linked || enclosed || !this.#readPlace(after.next) ? after : undefined;
  }

  /** "2 momentti", "paragraph 2 of that Article": within a place already known. */
  #readRelative(at: number, { value: place, next }: Read<Place>): number {
    const { within } = place;
    const known = within ? this.#context.within(within) : undefined;
    const candidates = within ? (known ? [known] : []) : this.#context.around(topOf(place));
    for (const from of candidates) {
      const act = this.#catalogue.act(from);
      const found = act ? unique(place.paths.flatMap((path) => this.#resolver.provisionsOf(act, path, true, from))) : [];
      const provisions = found.filter((id) => id.startsWith(`${from}/`));
      if (provisions.length === 0) continue;
      this.#push(at, next, provisions);
      break;
    }
    return next;
  }

  #add(at: number, { value: place, next }: Read<Place>, ref: ActRef | undefined, explicit: boolean, open = !explicit): number {
    const found = this.#push(at, next, this.#provisions(place, ref, explicit, this.#textOf(at, next)), ref?.unknown);
    this.#lastRef = ref;
    if (ref && !ref.pointer && explicit) this.#context.remember(ref);
    if (open) this.#open.push({ place, found, jurisdiction: jurisdictionOf(place, this.#tokens, at) });
    return next;
  }

  /** `text`: the place as written, so that one written again and again is looked up once. */
  #provisions(place: Place, ref: ActRef | undefined, explicit: boolean, text: string): string[] {
    const act = ref?.act ? this.#catalogue.act(ref.act) : undefined;
    if (!act) return [];
    const key = `${act.id} ${explicit} ${text}`;
    const known = this.#known.get(key);
    if (known) return known;
    const provisions = unique(place.paths.flatMap((path) => this.#resolver.provisionsOf(act, path, explicit)));
    if (text.length < 60 && this.#known.size < 5000) this.#known.set(key, provisions);
    return provisions;
  }

  #textOf(at: number, next: number): string {
    return this.#tokens.source.slice(this.#tokens.at(at).start, this.#tokens.at(next - 1).end);
  }

  /** "Article 6(2) and Annex III of the AI Act": the act said last holds for the list before it. */
  #closeOpen(ref: ActRef): void {
    for (const { place, found, jurisdiction } of this.#open) {
      if (jurisdiction !== ref.jurisdiction && ref.jurisdiction !== 'other') continue;
      found.provisions = this.#provisions(place, ref, true, this.#tokens.source.slice(found.start, found.end));
      if (ref.unknown) found.unresolvedAct = ref.unknown;
      else delete found.unresolvedAct;
    }
    this.#open = [];
  }

  #addLink(at: number, { value: { id, unknown }, next }: Read<Link>): number {
    if (id || unknown) this.#push(at, next, id ? [id] : [], unknown);
    return next;
  }

  #push(at: number, next: number, provisions: string[], unresolvedAct?: string): Found {
    const last = provisions.at(-1);
    if (last !== undefined && last !== actOf(last)) this.#context.rememberPlace(last);
    return this.#findings.add(at, next, provisions, unresolvedAct);
  }
}

/** "703/2023", "(EU) 2024/1689", "(703/2023)". */
function mayBeActNumber(tokens: Tokens, at: number): boolean {
  const { kind } = tokens.at(at);
  const inside = tokens.at(at + 1);
  if (kind === 'number') return inside.text === '/' && inside.glued;
  return inside.entry?.community === true || (inside.kind === 'number' && tokens.at(at + 2).text === '/');
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
