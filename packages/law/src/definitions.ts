import type { Language } from './types.ts';

/** Where each act defines its terms, by path. */
export const definitionPlaces: Readonly<Record<string, string>> = {
  'eu/2024/1689': 'art_3',
  'eu/2016/679': 'art_4',
  'eu/2017/745': 'art_2',
  'eu/2017/746': 'art_2',
  'eu/2025/327': 'art_2/par_2',
};

/** A term an act defines, as its official text names it. */
export interface Definition {
  term: string;
  /** The provision that defines it. */
  provision: string;
}

/** Where a defined term is used: UTF-16 offsets. */
export interface TermUse {
  start: number;
  end: number;
  provision: string;
}

/** "‘deployer’ means", "‘electronic health record’ or ‘EHR’ means", "’tekoälyjärjestelmällä’ konepohjaista". */
const quoted = /^[‘’'"“”»]([^‘’'"“”»«:]{2,80})[’'"”»«](?: (?:or|eli|tai) [‘’'"“”»]([^’'"”»«:]{2,80})[’'"”»«])?/;
/** "personuppgifter: varje upplysning". */
const beforeColon = /^((?:\p{L}[\p{L}-]*)(?: [\p{L}-]+){0,6}):\s/u;
const longestTerm = 80;

/** The terms that the texts of a definitions article define. */
export function definitionsIn(texts: Iterable<readonly [provision: string, text: string]>, language: Language): Definition[] {
  const found: Definition[] = [];
  for (const [provision, text] of texts) {
    const match = quoted.exec(text) ?? (language === 'sv' ? beforeColon.exec(text) : null);
    for (const term of match?.slice(1) ?? []) {
      if (term && term.length <= longestTerm) found.push({ term: term.trim(), provision });
    }
  }
  return found;
}

/** Finds where a text uses defined terms, the longest where several fit; inflected as each language does. */
export class TermFinder {
  readonly #pattern: RegExp | null;
  readonly #provisions: string[];

  constructor(definitions: readonly Definition[], language: Language) {
    const longestFirst = definitions.toSorted((a, b) => b.term.length - a.term.length);
    this.#provisions = longestFirst.map(({ provision }) => provision);
    const forms = longestFirst.map(({ term }) => `(${formsOf(term, language)})`);
    this.#pattern = forms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : null;
  }

  /** Not in the definition itself: `own` is the provision the text stands in. */
  in(text: string, own?: string): TermUse[] {
    if (!this.#pattern) return [];
    return Array.from(text.matchAll(this.#pattern), (match) => {
      const which = match.findIndex((group, at) => at > 0 && group !== undefined) - 1;
      return { start: match.index, end: match.index + match[0].length, provision: this.#provisions[which]! };
    }).filter(({ provision }) => provision !== own);
  }
}

const endings: Record<'sv' | 'en', string> = {
  sv: '(?:e?ns?|e?ts?|na?s?|(?:ar|er|or)(?:na)?s?|s)?',
  en: '(?:’s|s|es)?',
};

function formsOf(term: string, language: Language): string {
  const words = term.split(' ').map(escaped);
  if (language === 'fi') return words.map(finnishForms).join('\\s+');
  const last = words.pop()!;
  const ending = language === 'en' && last.endsWith('y') ? `(?:${last}|${last.slice(0, -1)}ies)` : last + endings[language];
  return [...words, ending].join('\\s+');
}

/** A definition names its term in the adessive: "tekoälyjärjestelmällä" stands for every form of "tekoälyjärjestelmä". */
function finnishForms(word: string): string {
  // Without the stem's last vowel, which the plural changes: -järjestelmä, -järjestelmien.
  const stem = /^(.{3,}?)[aäei]?ll[aä]$/u.exec(word)?.[1];
  return stem ? `${stem}\\p{L}{0,6}` : word;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
