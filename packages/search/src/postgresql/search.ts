import { asWholeWords, isEmpty, isShortBeginning, parseQuery, type Asked, type AskedWord } from '../asked.ts';
import type { SearchQuery, SearchResult } from '../port.ts';
import { both, either, phraseCondition, unwantedConditions, wordCondition, type Condition } from './conditions.ts';
import { corrections } from './corrections.ts';
import { find, type Finding, type FoundPage, type Index } from './find.ts';
import type { Statistics } from './statistics.ts';

/** With fewer hits than this, words may be misspelt, or too many. */
const ENOUGH_HITS = 10;
/** A word this common says too little to be the only one found. */
const TOO_COMMON = 0.1;

/** Documents with all the words; with too few of those, misspelt words are put right; then any of the words will do. */
export async function searchPostgresql(index: Index, query: SearchQuery): Promise<SearchResult> {
  const started = performance.now();
  const asked = parseQuery(query.q);
  const whole = asWholeWords(asked);
  const ofWhole = whole && (await search(index, query, whole, 1));
  const { hits, facets, estimatedTotal } = ofWhole ?? (await search(index, query, asked))!;
  return { hits, facets, estimatedTotal, tookMs: performance.now() - started };
}

/** Null when fewer than `least` documents have all the words as asked. */
async function search(index: Index, query: SearchQuery, asked: Asked, least = 0): Promise<FoundPage | null> {
  const { statistics } = index;
  let words = asked.words.map((word) => [word]);
  const looked = (matching: Condition[]) => find(index, query, findingOf(asked, words, matching, statistics));

  let result = await looked(all(words, statistics));
  if (result.found < least) return null;
  if (isEmpty(asked) || result.found >= ENOUGH_HITS) return result;
  const corrected = await corrections(index, query.audience, asked.words);
  if (corrected.size > 0) {
    words = asked.words.map((word) => [word, ...(corrected.get(word.word) ?? [])]);
    result = await looked(all(words, statistics));
  }
  const loose = any(words, statistics);
  return loose && result.found < ENOUGH_HITS ? looked([loose]) : result;
}

function findingOf(asked: Asked, words: AskedWord[][], matching: Condition[], statistics: Statistics): Finding {
  const told = telling(words);
  const written = told.map(([word]) => wordCondition({ ...word!, unfinished: false }, statistics));
  const isDoubtful = told.some(([word, ...corrected]) => corrected.length > 0 || isShortBeginning(word!));
  return {
    asked: { ...asked, words: words.flat() },
    matching: [
      ...matching,
      ...asked.phrases.map((phrase) => phraseCondition(phrase, statistics)),
      ...unwantedConditions(asked, statistics),
    ],
    first: isDoubtful ? both(written) : null,
  };
}

/** Each word, or one of its corrections. */
function all(words: AskedWord[][], statistics: Statistics): Condition[] {
  return telling(words).map((forms) => either(forms.map((form) => wordCondition(form, statistics))));
}

/** Any of the words, the most common ones only when there are no others; null where that is what was looked for already. */
function any(words: AskedWord[][], statistics: Statistics): Condition | null {
  const conditions = all(words, statistics);
  if (conditions.length < 2) return null;
  const rare = conditions.filter(({ share }) => share < TOO_COMMON);
  return either(rare.length > 0 ? rare : conditions);
}

const telling = (words: AskedWord[][]) => words.filter(([word]) => word && !word.minor);
