import { analyse, isFunctionWord, tokenise, type Language } from '@tulkinta/language';

/** A word of a query, with what else it may be found by. */
export interface AskedWord {
  word: string;
  /** In each language, without repetition: nobody says which language a word is in. */
  stems: string[];
  /** The last word, still being typed: its beginning counts. */
  unfinished: boolean;
  /** Carries grammar only; may be missing from what is found. */
  minor: boolean;
}

/** What a query asks for. */
export interface Asked {
  words: AskedWord[];
  /** Words in this order, as written. */
  phrases: string[][];
  /** None of these, nor other forms of them. */
  without: AskedWord[];
  withoutPhrases: string[][];
}

const LONGEST_QUERY = 1_000;
const MOST_WORDS = 24;
const languages: Language[] = ['fi', 'sv', 'en'];

/** A phrase in quotes (the closing one may be missing), or a stretch without spaces; either may have a minus before it. */
const PART = /(-?)(?:["“”„»«]([^"“”„»«]*)(?:["“”„»«]|$)|([^\s"“”„»«]+))/gu;

/** Reads a query as typed. Any string will do. */
export function parseQuery(q: string): Asked {
  const asked: Asked = { words: [], phrases: [], without: [], withoutPhrases: [] };
  const text = q.slice(0, LONGEST_QUERY).toWellFormed();
  for (const [, minus, quoted, plain = ''] of text.matchAll(PART)) {
    const without = minus === '-';
    if (quoted !== undefined) {
      const phrase = tokenise(quoted).map(({ word }) => word);
      if (phrase.length > 0) (without ? asked.withoutPhrases : asked.phrases).push(phrase.slice(0, MOST_WORDS));
    } else {
      (without ? asked.without : asked.words).push(...wordsOf(plain));
    }
  }
  asked.words = unique(asked.words).slice(0, MOST_WORDS);
  asked.without = asked.without.slice(0, MOST_WORDS);
  const last = asked.words.at(-1);
  if (last && /[\p{L}\p{N}]$/u.test(text) && tokenise(text).at(-1)?.word === last.word) last.unfinished = true;
  if (asked.phrases.length === 0 && asked.words.every(({ minor }) => minor)) for (const word of asked.words) word.minor = false;
  return asked;
}

/** How much the beginning of a word must be to tell something by itself, and to tell as much as a whole word. */
const SHORTEST_BEGINNING = 3;
const TELLING_BEGINNING = 4;

/** A last word of two letters is a word, AI or EU, where it is one in what is searched; null for other queries. */
export function asWholeWords(asked: Asked): Asked | null {
  const last = asked.words.at(-1);
  if (!last?.unfinished || last.word.length >= SHORTEST_BEGINNING) return null;
  return { ...asked, words: [...asked.words.slice(0, -1), { ...last, unfinished: false }] };
}

/** Whether the last word is so short that documents with the word itself come before those with words that begin so. */
export function isShortBeginning({ word, unfinished }: AskedWord): boolean {
  return unfinished && word.length < TELLING_BEGINNING;
}

/** Whether there is anything to be relevant to. */
export function isEmpty({ words, phrases }: Asked): boolean {
  return words.length === 0 && phrases.length === 0;
}

function wordsOf(text: string): AskedWord[] {
  return tokenise(text).map(({ word }) => ({ word, stems: stemsOf(word), unfinished: false, minor: isFunctionWord(word) }));
}

/** What forms of `word` are indexed by, whichever language the document is in. */
export function stemsOf(word: string): string[] {
  return [...new Set(languages.flatMap((language) => analyse(word, language).map(({ stem }) => stem)))];
}

function unique(words: AskedWord[]): AskedWord[] {
  return [...new Map(words.map((word) => [word.word, word])).values()];
}
