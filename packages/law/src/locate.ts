import type { Catalogue } from './catalogue.ts';

/** One level of a pinpoint as it was written: the component codes it may mean, in order of likelihood. */
export interface Pin {
  codes: readonly string[];
  number: string;
}

export interface Located {
  id: string;
  /** How many of the pins were found; the rest is not in the catalogue. */
  depth: number;
}

/**
 * Follows the pins down from an act or provision as far as the catalogue goes. A pin may skip levels that writers leave
 * out (Annex I, point 2 for Annex I, Section A, point 2) when only one provision can be meant; not with `skip` false.
 */
export function locate(catalogue: Catalogue, from: string, pins: readonly Pin[], skip = true): Located {
  let at = from;
  for (const [depth, pin] of pins.entries()) {
    // The first subparagraph is the paragraph's own text, not a node of its own.
    if (pin.number === '1' && pin.codes[0] === 'sub') continue;
    const next = step(catalogue, at, pin, skip);
    if (next === undefined) return { id: at, depth };
    at = next;
  }
  return { id: at, depth: pins.length };
}

function step(catalogue: Catalogue, at: string, pin: Pin, skip: boolean): string | undefined {
  for (const code of pin.codes) {
    const child = directChild(catalogue, at, componentOf(code, pin.number));
    if (child) return child;
  }
  // From a whole act only the top components are certain.
  if (!skip || catalogue.get(at) === undefined) return undefined;
  for (const code of pin.codes) {
    const under = catalogue.named(at, componentOf(code, pin.number));
    if (under.length === 1) return under[0];
  }
  return undefined;
}

/** Annexes, chapters and parts are numbered in capitals, points in small letters, however they were typed. */
function componentOf(code: string, number: string): string {
  return `${code}_${['anx', 'cpt', 'sct', 'part', 'prt'].includes(code) ? number.toUpperCase() : number.toLowerCase()}`;
}

function directChild(catalogue: Catalogue, at: string, component: string): string | undefined {
  if (catalogue.get(`${at}/${component}`)) return `${at}/${component}`;
  const cut = at.lastIndexOf('/');
  // Points of a second subparagraph have the paragraph's path: art_6/par_3/pnt_a under art_6/par_3/sub_2.
  if (at.startsWith('sub_', cut + 1) && catalogue.get(`${at.slice(0, cut)}/${component}`))
    return `${at.slice(0, cut)}/${component}`;
  return undefined;
}
