import { analyse, guessLanguage, type Language } from '@tulkinta/language';
import { isShortBeginning, type Asked, type AskedWord } from '../asked.ts';

/** One way to put a query to the engine. */
export interface Wording {
  q: string;
  /** What its finds are worth beside those of other wordings. */
  weight: number;
}

/** Of documents with only words that begin with a short last word: less than any whole word's. */
const BEGINNING_WEIGHT = 0.1;

/** The engine reads this many words at most; the rest would be dropped in silence. */
const MOST_WORDS = 10;

/**
 * The query as typed, and as the stems that its words have in the languages it may be in. Words and phrases it does not want
 * are in each, as both: what one wording finds, another does not take away.
 */
export function wordingsOf(asked: Asked, language: Language): Wording[] {
  const words = asked.words.filter(({ minor }) => !minor).slice(0, MOST_WORDS);
  const written = words.map(({ word }) => word);
  const [last] = words.slice(-1);
  // The engine takes the last word for a beginning, unless a space follows it.
  const end = !last || (last.unfinished && !isShortBeginning(last)) ? '' : ' ';
  const typed = put(asked, written) + end;
  const languages = [guessLanguage(written.join(' '), language), language];
  const byStem = new Set(
    languages.map(
      (each) =>
        put(
          asked,
          words.map((word) => stemOf(word, each)),
        ) + end,
    ),
  );
  byStem.delete(typed);
  return [
    { q: typed, weight: 1 },
    ...Array.from(byStem, (q) => ({ q, weight: 0.9 })),
    ...(last && isShortBeginning(last) ? [{ q: typed.trimEnd(), weight: BEGINNING_WEIGHT }] : []),
  ];
}

function put({ phrases, without, withoutPhrases }: Asked, words: string[]): string {
  return [
    ...phrases.map((phrase) => `"${phrase.join(' ')}"`),
    ...without.flatMap(({ word, stems }) => [word, ...stems]).map((word) => `-${word}`),
    ...withoutPhrases.map((phrase) => `-"${phrase.join(' ')}"`),
    ...words,
  ].join(' ');
}

function stemOf({ word }: AskedWord, language: Language): string {
  return analyse(word, language)[0]?.stem ?? word;
}
