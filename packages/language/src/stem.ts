import snowball from 'snowball-stemmers';
import { finnishStem } from './finnish.ts';
import type { Language } from './language.ts';

const swedish = snowball.newStemmer('swedish');
const english = snowball.newStemmer('english');

const stemmers: Record<Language, (word: string) => string> = {
  fi: finnishStem,
  // Snowball leaves the definite ending of neuters: systemet, områdets.
  sv: (word) => swedish.stem(word.replace(/(?<=.{4})(?<!h|it)ets?$/, '')),
  en: (word) => english.stem(word),
};

/** Longer strings are no words, and cost the stemmers quadratic time. */
const LONGEST_WORD = 64;

/** One key for the inflected forms of `word`, which is in lower case. Only for comparing. */
export function stem(word: string, language: Language): string {
  return word.length > LONGEST_WORD ? word : stemmers[language](word);
}
