import { isEmpty, parseQuery, type AskedWord } from '../asked.ts';
import type { SearchQuery, SearchResult } from '../port.ts';
import { either, phraseCondition, unwantedConditions, wordCondition, type Condition } from './conditions.ts';
import { corrections } from './corrections.ts';
import { find, type Finding, type Index } from './find.ts';
import type { Statistics } from './statistics.ts';

/** With fewer hits than this, words may be misspelt, or too many. */
const ENOUGH_HITS = 10;
/** A word this common says too little to be the only one found. */
const TOO_COMMON = 0.1;

/** Documents with all the words; with too few of those, misspelt words are put right; then any of the words will do. */
export async function searchPostgresql(index: Index, query: SearchQuery): Promise<SearchResult> {
  const started = performance.now();
  const { sql, statistics } = index;
  const asked = parseQuery(query.q);
  const finding = (words: AskedWord[][], matching: Condition[]): Finding => ({
    asked: { ...asked, words: words.flat() },
    matching: [
      ...matching,
      ...asked.phrases.map((phrase) => phraseCondition(phrase, statistics)),
      ...unwantedConditions(asked, statistics),
    ],
  });

  let words = asked.words.map((word) => [word]);
  let result = await find(index, query, finding(words, all(words, statistics)));
  if (!isEmpty(asked) && result.found < ENOUGH_HITS) {
    const corrected = await corrections(sql, asked.words);
    if (corrected.size > 0) {
      words = asked.words.map((word) => [word, ...(corrected.get(word.word) ?? [])]);
      result = await find(index, query, finding(words, all(words, statistics)));
    }
    const loose = any(words, statistics);
    if (loose && result.found < ENOUGH_HITS) result = await find(index, query, finding(words, [loose]));
  }
  return { hits: result.hits, facets: result.facets, estimatedTotal: result.estimatedTotal, tookMs: performance.now() - started };
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
