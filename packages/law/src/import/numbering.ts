const longestMarker = 16;

export type Marker = { type: 'number'; number: string } | { type: 'indent' };

/** What a marker numbers: "(14a)" and "14 a)" are point 14a, "—" an indent. */
export function markerOf(marker: string): Marker | undefined {
  if (/^[—–‒•·*-]$/.test(marker)) return { type: 'indent' };
  if (marker.length > longestMarker) return undefined;
  const number = marker
    .replace(/^\(/, '')
    .replace(/[.):]+$/, '')
    .replace(/\s+/g, '');
  return /^(?:\d{1,4}(?:\.\d{1,3})*[a-zA-Z]{0,3}|[a-zA-ZåäöÅÄÖ]{1,6})$/.test(number) ? { type: 'number', number } : undefined;
}

/** Begins with a quotation mark: law quoted in an amending provision. */
export function isQuoted(text: string): boolean {
  return /^[‘“‚„”’"'»«]/.test(text);
}

const words: Record<string, string> = {
  part: 'prt', osa: 'prt', del: 'prt',
  chapter: 'cpt', luku: 'cpt', kapitel: 'cpt',
  section: 'sct', jakso: 'sct', avsnitt: 'sct',
}; // prettier-ignore
const word = '([a-zäö]+)';
const number = '(\\d{1,3}\\s?[a-z]?|[IVXLC]{1,8}|[A-Z])';
const rest = '(?:\\s*[.:–—-]\\s*|\\s+|$)(.*)$';
const wordFirst = new RegExp(`^${word} ${number}${rest}`, 'is');
const numberFirst = new RegExp(`^${number}\\.? ${word}${rest}`, 'is');

export interface Division {
  /** `prt`, `cpt` or `sct`. */
  code: string;
  number: string;
  heading: string;
}

/** "CHAPTER III", "1 JAKSO", "Section A. List of …". */
export function divisionOf(title: string): Division | undefined {
  const first = wordFirst.exec(title);
  const second = numberFirst.exec(title);
  const known = words[first?.[1]?.toLowerCase() ?? ''] ? first : undefined;
  if (known) return division(words[known[1]!.toLowerCase()]!, known[2]!, known[3]!);
  const code = words[second?.[2]?.toLowerCase() ?? ''];
  return code && second ? division(code, second[1]!, second[3]!) : undefined;
}

function division(code: string, raw: string, heading: string): Division {
  return { code, number: raw.replace(/\s/g, ''), heading: heading.trim() };
}

/** "3. Quality management system": a heading that is a numbered point. */
export function numberedHeading(title: string): { number: string; heading: string } | undefined {
  const found = /^(\d{1,3}(?:\.\d{1,3})*)\.?\s+(.+)$/s.exec(title);
  return found ? { number: found[1]!, heading: found[2]! } : undefined;
}

/** "Article 4a", "4 a artikla", "Artikel 4a", and the IDENTIFIER 004A: 4a. */
export function articleNumber(text: string): string | undefined {
  const found = /(?:^|\s)0*(\d{1,4})\s?([a-z]{0,2})(?=[\s.]|$)/i.exec(text);
  return found ? found[1]! + found[2]!.toLowerCase() : undefined;
}

/** "ANNEX XIV", "LIITE I", "BILAGA I"; undefined for the only annex of an act. */
export function annexNumber(title: string): string | undefined {
  return /(?:^|\s)([IVXLC]+[a-z]?|\d{1,2}[a-z]?|[A-Z])(?=\s|$)/.exec(title)?.[1];
}
