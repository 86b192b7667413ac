import { compoundParts } from './compound-parts.ts';
import { stem } from './stem.ts';

type Compounding = 'fi' | 'sv';

const SHORTEST_COMPOUND = 7;
const LONGEST_COMPOUND = 64;
const SHORTEST_PART = 3;

/**
 * Stems of the parts of a compound, alone and taken together: `potilastietojärjestelmiin` gives those of potilas, tieto,
 * järjestelmä, potilastieto and tietojärjestelmä. Empty when the word does not divide wholly into parts that are known.
 * English writes its compounds apart.
 */
export function compoundStems(word: string, language: Compounding): string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
  const edges = divide(word, language);
  const stems = new Set<string>();
  for (let from = 0; from < edges.length - 1; from++) {
    for (let to = from + 1; to < edges.length; to++) {
      if (to - from === edges.length - 1) continue;
      const head = word.slice(edges[from], edges[to - 1]);
      const last = word.slice(edges[to - 1], edges[to]);
      stems.add(stem(head + (to === edges.length - 1 ? last : (lexicons[language].leading.get(last) ?? last)), language));
    }
  }
  return [...stems];
}

/** Offsets where the fewest known parts meet, both ends included; empty when there is no such division. */
function divide(word: string, language: Compounding): number[] {
  const reached: (number[] | undefined)[] = [[0]];
  let best: number[] = [];
  for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end++) {
    for (let start = 0; start <= end - SHORTEST_PART; start++) {
      const before = reached[start];
      const known = reached[end];
      if (!before || (known && known.length <= before.length + 1)) continue;
      if (leads(word.slice(start, end), language)) reached[end] = [...before, end];
    }
    const edges = reached[end];
    if (edges && (best.length === 0 || edges.length < best.length - 1) && ends(word.slice(end), language))
      best = [...edges, word.length];
  }
  return best;
}

/** A part before another: as it is, in its linking form, or in the Finnish genitive. */
function leads(part: string, language: Compounding): boolean {
  if (lexicons[language].leading.has(part)) return true;
  return language === 'fi' && part.length > SHORTEST_PART && part.endsWith('n') && ends(part, language);
}

function ends(part: string, language: Compounding): boolean {
  const key = stem(part, language);
  return key.length >= SHORTEST_PART && lexicons[language].stems.has(key);
}

interface Lexicon {
  /** Base form by the form written before another part. */
  leading: Map<string, string>;
  stems: Set<string>;
}

const lexicons: Record<Compounding, Lexicon> = { fi: lexicon('fi', finnishLinks), sv: lexicon('sv', swedishLinks) };

function lexicon(language: Compounding, links: (word: string) => string[]): Lexicon {
  const words = compoundParts[language].trim().split(/\s+/);
  return {
    leading: new Map(words.flatMap((word) => [word, ...links(word)].map((form) => [form, word] as const))),
    stems: new Set(words.map((word) => stem(word, language))),
  };
}

/** kansalainen: kansalais-. */
function finnishLinks(word: string): string[] {
  return word.endsWith('nen') ? [`${word.slice(0, -3)}s`] : [];
}

/** hälsa: hälso-; uppgift: uppgifts-; tjänst: tjänste-. */
function swedishLinks(word: string): string[] {
  return word.endsWith('a') ? [`${word.slice(0, -1)}o`, word.slice(0, -1)] : [`${word}s`, `${word}e`];
}
