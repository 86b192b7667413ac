import { ActNames } from '../act-names.ts';
import type { Catalogue } from '../catalogue.ts';
import { stepsOf } from '../ids.ts';
import { locate } from '../locate.ts';
import type { Act, Provision } from '../types.ts';
import { HeadingIndex, headingWords } from './headings.ts';
import { readQuery, type Item } from './query.ts';
import { readings } from './readings.ts';
import { codesOf, levels, type Level } from './words.ts';

/** A search text taken apart: what it names in the law, and the words to search with. */
export interface ProvisionQuery {
  /** Provision or act ids, each with the words it was understood from. */
  provisions: string[];
  rest: string;
}

/** The picker: finds acts and provisions by number, words of the heading or short name, in fi, sv and en, inflected. */
export class ProvisionFinder {
  readonly #catalogue: Catalogue;
  readonly #names: ActNames;
  readonly #headings: HeadingIndex;
  /** The AI Act first, amending acts last. */
  readonly #acts: Act[];

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#names = new ActNames(catalogue.acts);
    this.#headings = new HeadingIndex(catalogue);
    this.#acts = catalogue.acts.toSorted(
      (a, b) => Number(a.type === 'amending regulation') - Number(b.type === 'amending regulation'),
    );
  }

  /** Ids of acts and provisions, best first. `on` (ISO date) puts what was not in force then last. */
  find(text: string, { limit = 10, on }: { limit?: number; on?: string } = {}): string[] {
    const query = readQuery(text, this.#catalogue, this.#names);
    const typed = query.acts.length === 0 && query.words.length > 0 ? this.#names.startingWith(query.words) : [];
    const scores = new Map<string, number>();
    const add = (id: string, score: number) => scores.set(id, Math.max(score, scores.get(id) ?? 0));
    const named = query.acts.length > 0 ? query.acts : typed;
    if (query.items.length > 0 && !(query.bare && query.words.length > 0 && typed.length === 0)) {
      this.#findPlace(query.items, named, add);
    } else
      for (const [index, act] of named.entries())
        add(act.id, (query.words.length === 0 ? 900 : typed.length > 0 ? 500 : 250) - index);
    const level = query.words.length === 1 && query.items.length === 0 ? levels.get(query.words[0]!) : undefined;
    if (level) this.#findLevel(level, named[0] ?? this.#acts[0], add);
    else if (query.words.length > 0) this.#findHeadings(query.words, query.acts, add);
    const ranked = [...scores].map(([id, score]) => ({ id, score: on && !this.#inForce(id, on) ? score - 1000 : score }));
    return ranked
      .sort((a, b) => b.score - a.score || this.#order(a.id) - this.#order(b.id))
      .slice(0, limit)
      .map(({ id }) => id);
  }

  /** "potilastietojärjestelmiin AI Act 6(2)": the provisions named in a search text, and the words that are left. */
  parse(text: string): ProvisionQuery {
    const { acts, items, bare, rest } = readQuery(text, this.#catalogue, this.#names);
    if (bare) return { provisions: [], rest: text.trim() };
    const [first, ...others] = acts.map((act) => act.id);
    // Without a name the AI Act is meant, and nothing when it has no such place: a lone § is never guessed.
    const act = acts[0] ?? this.#acts[0];
    const id = act && items.length > 0 ? this.#place(items, act, acts.length > 0) : first;
    return id
      ? { provisions: [id, ...others], rest }
      : { provisions: acts.map((one) => one.id), rest: acts.length > 0 ? rest : text.trim() };
  }

  /** The place itself, what is under it, and numbers that begin the same way (6: 60, 61). */
  #findPlace(items: Item[], named: readonly Act[], add: (id: string, score: number) => void): void {
    const acts = named.length > 0 ? named : this.#acts;
    const exact = acts.map((act) => this.#place(items, act, false)).filter((id) => id !== undefined);
    const places = exact.length > 0 ? exact : acts.map((act) => this.#place(items, act, true)).filter((id) => id !== undefined);
    for (const [index, id] of places.entries()) {
      add(id, 1000 - index);
      if (index > 0) continue;
      for (const [at, child] of this.#catalogue.children(id).slice(0, 20).entries()) add(child.id, 700 - at);
      const found = this.#catalogue.get(id)!;
      const alike = this.#catalogue.children(found.parent ?? found.act).filter((one) => one.number.startsWith(found.number));
      for (const [at, one] of alike.slice(0, 10).entries()) add(one.id, 600 - at);
    }
  }

  #place(items: Item[], act: Act, partly: boolean): string | undefined {
    for (const pins of readings(items, act)) {
      const { id, depth } = locate(this.#catalogue, act.id, pins);
      if (depth === pins.length && this.#inChapter(id, items, act)) return id;
    }
    if (!partly) return undefined;
    // The finest level that exists: a paragraph our data lacks still leads to its article.
    const [pins = []] = readings(items, act);
    const { id, depth } = locate(this.#catalogue, act.id, pins);
    return depth > 0 ? id : undefined;
  }

  /** "4 luvun 20 §": sections are numbered through the act, so the chapter only has to be the right one. */
  #inChapter(id: string, items: Item[], act: Act): boolean {
    if (act.jurisdiction !== 'fi' || items[0]?.level !== 'chapter' || items.length < 2) return true;
    const chapter = `${act.id}/chp_${items[0].value.toLowerCase()}`;
    return this.#catalogue.ancestors(id).some((ancestor) => ancestor.id === chapter);
  }

  /** "Annex" alone: the annexes. */
  #findLevel(level: Level, act: Act | undefined, add: (id: string, score: number) => void): void {
    if (!act) return;
    const codes = codesOf(level, act.jurisdiction);
    const all = this.#catalogue
      .descendants(act.id)
      .filter(({ id }) => codes.includes(stepsOf(id)[0]!.code) && stepsOf(id).length === 1);
    for (const [at, { id }] of all.entries()) add(id, 400 - at);
  }

  #findHeadings(words: readonly string[], acts: readonly Act[], add: (id: string, score: number) => void): void {
    const asked = words.flatMap(headingWords).filter((word) => word.length > 1);
    const sums = new Map<Provision, { weight: number; count: number }>();
    for (const word of asked) {
      for (const [provision, weight] of this.#headings.search(word)) {
        const sum = sums.get(provision) ?? { weight: 0, count: 0 };
        sums.set(provision, { weight: sum.weight + weight, count: sum.count + 1 });
      }
    }
    for (const [provision, { weight, count }] of sums) {
      if (count < asked.length || (acts.length > 0 && !acts.some((act) => act.id === provision.act))) continue;
      const length = Math.min(...Object.values(provision.headings).map((heading) => headingWords(heading).length));
      const actRank = this.#acts.findIndex((act) => act.id === provision.act);
      const whole = ['article', 'section', 'annex'].includes(provision.kind) ? 40 : 0;
      add(provision.id, 300 + (100 * weight) / (3 * asked.length) + (60 * asked.length) / length + whole - actRank);
    }
  }

  #inForce(id: string, on: string): boolean {
    return this.#catalogue.get(id) === undefined || this.#catalogue.versionOn(id, on) !== undefined;
  }

  #order(id: string): number {
    return this.#catalogue.get(id)?.order ?? -1;
  }
}
