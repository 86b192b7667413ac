import { FinnishSSN } from 'finnish-ssn';

/** Shape of a Finnish personal identity code, century signs of the 2023 reform (Decree 1003/2022) included. */
const shape = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?![0-9A-Za-z])/gi;

/**
 * Whether the text contains a Finnish personal identity code (hetu) with a right date and check character. Looks past
 * the invisible characters and odd dashes that text copied from documents carries.
 */
export function containsHetu(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-');
  return [...plain.matchAll(shape)].some(([code]) => FinnishSSN.validate(code.toUpperCase()));
}
