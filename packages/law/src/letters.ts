/** Characters and words of running text, by their codes: what every character of a text passes through. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isWordStart(code: number): boolean {
  return isLetter(code) && code !== 0xad;
}

/** Spaces, and the asterisks and joiners of Markdown and word processors. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code === 42;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0xfeff || code === 0x3000;
}

export function endOfNumber(source: string, start: number): number {
  let at = start;
  while (isDigit(source.charCodeAt(at))) at++;
  return at;
}

/** "§", "§§", "§:ssä". */
export function endOfSign(source: string, start: number): number {
  let at = start;
  while (source.charCodeAt(at) === 167) at++;
  if (source.charCodeAt(at) !== 58 || !isLetter(source.charCodeAt(at + 1))) return at;
  at += 2;
  while (isLetter(source.charCodeAt(at))) at++;
  return at;
}

/** Filled by `scanWord`: one object, because it is made for every word. `plain`: `value` is the hash of the normal text. */
const scanned = { end: 0, value: 0, plain: true };
const seed = 0x811c9dc5;
const prime = 0x01000193;

/**
 * A word from its first letter: letters with what joins them, hyphens, apostrophes, and a colon before a case ending
 * (GDPR:n). A single letter does not join by a hyphen: "a-d alakohta" and "f-alakohta" are a letter and what follows. The
 * result is valid until the next call.
 */
export function scanWord(source: string, start: number): typeof scanned {
  let at = start;
  let hash = seed;
  let plain = true;
  for (;;) {
    const code = source.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) hash = Math.imul(hash ^ (code | 32), prime);
    else if (code >= 0xdf && code <= 0xff && code !== 0xf7) hash = Math.imul(hash ^ code, prime);
    else if (code >= 0xc0 && code <= 0xde && code !== 0xd7) hash = Math.imul(hash ^ (code + 32), prime);
    else if (code === 45 && at !== start + 1) {
      const next = source.charCodeAt(at + 1);
      // "sosiaali- ja terveydenhuollon": the hyphen stands for the rest of the word.
      if (!isLetter(next) && !isSpace(next)) break;
      hash = Math.imul(hash ^ 45, prime);
      if (!isLetter(next)) {
        at++;
        break;
      }
    } else if (isLetter(code)) plain = false;
    else if (isJoint(code) && at !== start + (isHyphen(code) ? 1 : 0) && isLetter(source.charCodeAt(at + 1))) plain = false;
    else break;
    at++;
  }
  scanned.end = at;
  scanned.value = hash;
  scanned.plain = plain;
  return scanned;
}

/** The hash `scanWord` gives to a word in normal form. */
export function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

/** A word as names are compared: lower case, one kind of hyphen, no case ending after a colon, no possessive. */
export function normalText(source: string, start = 0, end = source.length): string {
  if (source.charCodeAt(start) === 167) return '§';
  const word = source.slice(start, end).toLowerCase();
  if (/^[a-zà-ÿ-]*$/.test(word)) return word;
  const joined = word.normalize('NFC').replaceAll(/[‑‐]/g, '-').replaceAll('\u00ad', '');
  const colon = joined.indexOf(':');
  return (colon > 0 ? joined.slice(0, colon) : joined).replace(/['’]s?$/, '');
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code >= 0xc0 && code <= 0x36f && code !== 0xd7 && code !== 0xf7) || code === 0xad || (code >= 0x370 && code <= 0x1fff);
}

function isHyphen(code: number): boolean {
  return code === 0x2010 || code === 0x2011;
}

function isJoint(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 58 || isHyphen(code);
}
