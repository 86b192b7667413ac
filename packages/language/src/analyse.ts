import { boundedCache } from './bounded-cache.ts';
import { compoundStems } from './compounds.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';
import { tokenise, type Token } from './tokens.ts';

/** A word of a text, with the keys that its other forms share. */
export interface Term extends Token {
  stem: string;
  /** Stems of the parts of a compound, alone and taken together; empty for other words. */
  parts: readonly string[];
}

interface Forms {
  stem: string;
  parts: readonly string[];
}

const NO_PARTS: readonly string[] = [];
const REMEMBERED_WORDS = 30_000;

const forms: Record<Language, (word: string) => Forms> = {
  fi: boundedCache(REMEMBERED_WORDS, (word) => ({ stem: stem(word, 'fi'), parts: compoundStems(word, 'fi') })),
  sv: boundedCache(REMEMBERED_WORDS, (word) => ({ stem: stem(word, 'sv'), parts: compoundStems(word, 'sv') })),
  en: boundedCache(REMEMBERED_WORDS, (word) => ({ stem: stem(word, 'en'), parts: NO_PARTS })),
};

/**
 * The words of `text` in order, each with its stem and compound parts in `language`. The same word gives the same keys in a
 * text and in a query, which is all they are for. Never throws.
 */
export function analyse(text: string, language: Language): Term[] {
  const formsOf = forms[language];
  return tokenise(text).map((token) => {
    // Kept out of the memory: numbers are many and have one form, and overlong strings are no words.
    const { stem, parts } =
      /^\d/.test(token.word) || token.word.length > 64 ? { stem: token.word, parts: NO_PARTS } : formsOf(token.word);
    return { word: token.word, start: token.start, end: token.end, stem, parts };
  });
}
