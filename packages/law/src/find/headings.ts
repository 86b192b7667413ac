import type { Catalogue } from '../catalogue.ts';
import type { Provision } from '../types.ts';

/** Words of all headings, for prefix look-up. */
export class HeadingIndex {
  /** Sorted, each with the provisions whose heading has it. */
  readonly #words: { word: string; provisions: Provision[] }[];

  constructor(catalogue: Catalogue) {
    const words = new Map<string, Set<Provision>>();
    for (const provision of catalogue.provisions) {
      for (const heading of Object.values(provision.headings)) {
        for (const word of headingWords(heading)) words.set(word, (words.get(word) ?? new Set()).add(provision));
      }
    }
    this.#words = [...words]
      .map(([word, provisions]) => ({ word, provisions: [...provisions] }))
      .sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  /** Provisions with the weight of their best matching word: 3 the word itself, 2 its beginning, 1 its stem. */
  search(word: string): Map<Provision, number> {
    const found = new Map<Provision, number>();
    // Finnish endings: the first seven tenths of a long word still point to it (oikeudesta, oikeus).
    const stem = word.length >= 7 ? word.slice(0, Math.max(6, Math.ceil(word.length * 0.7))) : word;
    for (let at = this.#firstFrom(stem); this.#words[at]?.word.startsWith(stem); at++) {
      const entry = this.#words[at]!;
      const weight = entry.word === word ? 3 : entry.word.startsWith(word) ? 2 : 1;
      for (const provision of entry.provisions) found.set(provision, Math.max(weight, found.get(provision) ?? 0));
    }
    return found;
  }

  #firstFrom(stem: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[middle]!.word < stem) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function headingWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
