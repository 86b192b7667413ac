/** A word of a text. `start` and `end` are offsets in the text as given. */
export interface Token {
  /** Lower case, composed; accents gone but for å, ä and ö, which are letters of their own. */
  word: string;
  start: number;
  end: number;
}

/** Letters and digits with their combining marks; soft hyphens and zero-width characters stand inside words pasted from PDF. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*/gu;

/** Case endings written after a colon: `GDPR:n`, `EU:ssa`, `AI:s`. They belong to the word and say nothing of their own. */
const ENDING =
  /:(?:n|s|t|a|ä|ta|tä|na|nä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|in|en|an|än|aan|ään|een|iin|hen|hin|hon|hön|ia|iä|iden|ien|issa|issä|ista|istä)(?![\p{L}\p{N}])/uy;

/** The words of any text, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const word = normalise(match[0]);
    let end = WORD.lastIndex;
    if (text.charCodeAt(end) === COLON) {
      ENDING.lastIndex = end;
      if (ENDING.test(text)) end = WORD.lastIndex = ENDING.lastIndex;
    }
    if (word) tokens.push({ word, start: match.index, end });
  }
  return tokens;
}

const COLON = 58;
const ASCII_ONLY = /^[\0-\x7f]*$/;
const PLAIN = /^[a-zåäö0-9]*$/;
const OTHER_LETTER = /[^a-zåäö0-9]/gu;

function normalise(written: string): string {
  const lower = written.toLowerCase();
  if (ASCII_ONLY.test(lower) || PLAIN.test(lower)) return lower;
  return lower
    .replace(/[\u00ad\u200b-\u200d]/g, '')
    .normalize('NFKC')
    .replace(OTHER_LETTER, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase();
}
