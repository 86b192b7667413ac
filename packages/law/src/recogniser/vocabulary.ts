import type { ActNames } from '../act-names.ts';
import { formsOf, inflect } from '../finnish.ts';
import type { Language } from '../types.ts';
import { hashOf, normalText } from '../letters.ts';
import { unknownActOf } from './unknown-acts.ts';
import { actWords, finnishActs, finnishHeads, levelWords, ordinals, present, same } from './words.ts';

/** What a pinpoint word calls. The numbers order them from the outermost in. */
export const ranks = {
  part: 0,
  chapter: 1,
  division: 2,
  article: 3,
  section: 3,
  annex: -1,
  recital: 3,
  rule: 3,
  subsection: 4,
  paragraph: 5,
  subparagraph: 6,
  point: 7,
  indent: 8,
  heading: 1,
  table: 2,
} as const;
export type Level = keyof typeof ranks;

/** What the vocabulary knows of a word. One word may have several parts. */
export interface Entry {
  level?: Level;
  /** The language the level word is of; "art" and "mom" serve two. */
  language?: Language | 'any';
  /** Finnish: a form that counts as well as cites ("6 artiklaa": six articles, or Article 6). */
  partitive?: boolean;
  /** Finnish and Swedish: "artiklan 2 kohta", "artikelns", the one spoken of. */
  genitive?: boolean;
  /** A full stop after it ends no sentence. */
  abbreviation?: boolean;
  conjunction?: 'and' | 'to';
  /** "first", "toisen", "andra": 1 … 10. */
  ordinal?: number;
  /** Begins the name of an act in the catalogue. */
  name?: boolean;
  /** "asetus", "lag", "Act" said alone: of which jurisdiction. Directives and the like are `other`. */
  act?: 'eu' | 'fi' | 'other';
  /** A word that names an act the catalogue does not know: "rikoslain", "offentlighetslagen". */
  unknownAct?: 'eu' | 'fi' | 'other';
  /** "saman", "that", "nämnda": the act or place spoken of; `this`: the one the text stands in. */
  pointer?: 'same' | 'this';
  /** I … XX: a numeral when it is written in capitals. */
  numeral?: boolean;
  /** "EU", "EY", "EG": before the number of an act. */
  community?: boolean;
  /** "https". */
  address?: boolean;
  /** Nothing a citation begins with: "and", "of". */
  idle?: boolean;
  /** Links a place to what it is in: "of", "i", "till". */
  link?: boolean;
}

export class Vocabulary {
  readonly #entries = new Map<string, Entry>();
  readonly #hashed = new Map<number, { word: string; entry: Entry }[]>();

  constructor(names: ActNames) {
    for (const word of names.firstWords()) this.#add(word, { name: true });
    for (const [level, languages] of Object.entries(levelWords)) {
      for (const [language, words] of Object.entries(languages)) {
        for (const word of words.split(' ')) this.#add(word, { level: level as Level, language: language as Language });
      }
    }
    for (const [head, level] of Object.entries(finnishHeads)) {
      for (const form of formsOf(head)) this.#add(form, { level, language: 'fi' });
      this.#add(inflect(head, 'partitive'), { partitive: true });
      this.#add(inflect(head, 'genitive'), { genitive: true });
    }
    for (const word of ['artikelns', 'paragrafens', 'momentets']) this.#add(word, { genitive: true });
    for (const word of 'art arts mom k alak kap para paras lit ch sec sect no nr'.split(' '))
      this.#add(word, { abbreviation: true });
    for (const word of ['art', 'arts', 'mom', '§']) this.#add(word, { language: 'any' });
    for (const word of 'ja sekä tai taikka och samt eller and or & eikä ynnä'.split(' ')) this.#add(word, { conjunction: 'and' });
    for (const word of 'to till through'.split(' ')) this.#add(word, { conjunction: 'to' });
    for (const word of 'of to in under from i till av enligt ur'.split(' ')) this.#add(word, { link: true });
    for (const [at, words] of ordinals.entries()) for (const word of words.split(' ')) this.#add(word, { ordinal: at + 1 });
    for (const [act, heads] of Object.entries(finnishActs)) {
      for (const head of heads) for (const form of formsOf(head)) this.#add(form, { act: act as 'eu' });
    }
    for (const [act, words] of Object.entries(actWords))
      for (const word of words.split(' ')) this.#add(word, { act: act as 'eu' });
    for (const word of 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' '))
      this.#add(word, { numeral: true });
    for (const word of 'eu ey ec eg ety eec eeg'.split(' ')) this.#add(word, { community: true });
    for (const word of ['http', 'https']) this.#add(word, { address: true });
    this.#add('johdanto-osan', { level: 'recital', language: 'fi' });
    for (const word of same.split(' ')) this.#add(word, { pointer: 'same' });
    for (const word of present.split(' ')) this.#add(word, { pointer: 'this' });
    for (const [word, entry] of this.#entries) {
      const begins = ['level', 'name', 'act', 'pointer', 'ordinal', 'numeral', 'community', 'address'] as const;
      entry.idle = begins.every((part) => entry[part] === undefined);
      const hash = hashOf(word);
      this.#hashed.set(hash, [...(this.#hashed.get(hash) ?? []), { word, entry }]);
    }
  }

  get(word: string): Entry | null {
    return this.#entries.get(word) ?? null;
  }

  /** The entry of a word of the text, by the hash of its normal form; nothing is made of the words that have none. */
  find(source: string, start: number, end: number, hash: number): Entry | null {
    const same = this.#hashed.get(hash);
    if (same) {
      const word = normalText(source, start, end);
      for (const one of same) if (one.word === word) return one.entry;
    }
    const unknownAct = unknownActOf(source, start, end);
    return unknownAct ? { unknownAct } : null;
  }

  #add(word: string, part: Entry): void {
    this.#entries.set(word, { ...this.#entries.get(word), ...part });
  }
}
