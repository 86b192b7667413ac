import { fromRoman, roman } from '../format-steps.ts';
import type { Pin } from '../locate.ts';
import type { Act } from '../types.ts';
import type { Item } from './items.ts';
import type { Step } from './places.ts';
import type { Level } from './vocabulary.ts';

/** A way to read an item: its pins, and whether levels between may be left out. */
export interface Reading {
  pins: Pin[];
  skip: boolean;
}

/** What "5 a", "17.2" and 6(1)(a) may be, likeliest first. */
export function readings(act: Act, from: string, step: Step, item: Item, outer: Level | undefined): Reading[] {
  const { jurisdiction } = act;
  const inAnnex = from.includes('/anx_') || step.level === 'annex';
  const rule = step.level === 'rule' ? act.rules?.[item.number] : undefined;
  if (rule) return [{ pins: rule.split('/').map(pinOf), skip: false }];
  const codes = codesOf(step, jurisdiction, inAnnex, outer);
  const top = (number: string): Pin => ({
    codes,
    number: jurisdiction === 'eu' ? numeralIn(step.level, number, inAnnex) : number,
  });
  const subs = item.subs.map((number, at) => subPin(number, at, jurisdiction, step.level));
  const letter = item.letter ? [subPin(item.letter, subs.length, jurisdiction, step.level)] : [];
  const all: Reading[] = [];
  // In an annex 17.2 is one number, and so are 3.1.2 and the 5.1 of 5.1(c)(i).
  const digits = inAnnex ? item.subs.findIndex((sub) => !/^\d/.test(sub)) : 0;
  for (let joined = digits < 0 ? subs.length : digits; joined > 0; joined--) {
    all.push({
      pins: [top([item.number, ...item.subs.slice(0, joined)].join('.')), ...subs.slice(joined), ...letter],
      skip: true,
    });
  }
  const under = [top(item.number), ...subs, ...letter];
  const counted = step.level === 'subparagraph' || step.level === 'indent';
  // "1 kohdan 1 alakohdan e alakohta": a first subparagraph is the paragraph itself.
  const first =
    step.level === 'point' && outer === 'paragraph' && item.number === '1'
      ? [{ pins: [{ codes: ['sub'], number: '1' }], skip: false }]
      : [];
  if (letter.length === 0) return [...all, { pins: under, skip: !counted || jurisdiction === 'fi' }, ...first];
  const joined =
    subs.length > 0
      ? [top(item.number), ...subs.slice(0, -1), joinLetter(subs.at(-1)!, item.letter!)]
      : [joinLetter(top(item.number), item.letter!)];
  const exact = [under, joined].map((pins) => ({ pins, skip: false }));
  // "18 a §", "4 b artikla": where there is none, 18 and 4 are other provisions.
  const closed = (jurisdiction === 'fi' || step.postfix) && ['section', 'article', 'chapter'].includes(step.level);
  if (closed) return [exact[1]!];
  // "5 a §" is section 5a and "1 a kohta" paragraph 1a; "artikel 5 a" a point before it is an article.
  return [
    ...all,
    ...(jurisdiction === 'fi' || step.postfix ? exact.toReversed() : exact),
    { pins: under, skip: true },
    { pins: joined, skip: true },
  ];
}

function joinLetter(pin: Pin, letter: string): Pin {
  return { ...pin, number: pin.number + letter };
}

function codesOf(
  { level, ordinal }: Step,
  jurisdiction: 'eu' | 'fi',
  inAnnex: boolean,
  outer: Level | undefined,
): readonly string[] {
  if (jurisdiction === 'fi') return statuteCodes[level] ?? [];
  if (level === 'subparagraph') return ['sub', ...(outer === 'article' ? ['par'] : []), ...(ordinal ? [] : ['pnt'])];
  if (inAnnex) return annexCodes[level] ?? euCodes[level] ?? [];
  return euCodes[level] ?? [];
}

const euCodes: Partial<Record<Level, readonly string[]>> = {
  article: ['art'],
  annex: ['anx'],
  recital: ['rct'],
  chapter: ['cpt'],
  division: ['sct'],
  section: ['sct'],
  paragraph: ['par', 'pnt'],
  subsection: ['par'],
  point: ['pnt', 'par', 'sub'],
  indent: ['ind'],
};

const annexCodes: Partial<Record<Level, readonly string[]>> = {
  chapter: ['part'],
  part: ['part', 'sct'],
  division: ['sct', 'part', 'pnt'],
  section: ['sct', 'part', 'pnt'],
  paragraph: ['pnt'],
  point: ['pnt', 'sub'],
  heading: ['hdg'],
  table: ['tbl'],
};

const statuteCodes: Partial<Record<Level, readonly string[]>> = {
  part: ['prt'],
  chapter: ['chp'],
  section: ['sec'],
  subsection: ['mom'],
  paragraph: ['koh'],
  point: ['alk', 'koh'],
  subparagraph: ['alk'],
};

/** (2), (h), .2: what stands in parentheses or after a dot, by its depth. */
function subPin(number: string, depth: number, jurisdiction: 'eu' | 'fi', level: Level): Pin {
  if (jurisdiction === 'eu')
    return { codes: /^\d/.test(number) && level === 'article' ? ['par', 'pnt', 'sub'] : ['pnt', 'sct', 'par'], number };
  const depthInSection = depth + (level === 'subsection' ? 1 : level === 'paragraph' ? 2 : 0);
  if (!/^\d/.test(number)) return { codes: ['alk', 'koh'], number };
  return { codes: depthInSection === 0 ? ['mom'] : ['koh'], number };
}

/** EU chapters and annexes have numerals; chapters within an annex are kept by number. */
function numeralIn(level: Level, number: string, inAnnex: boolean): string {
  if (level === 'chapter' && inAnnex) return fromRoman(number);
  return level === 'annex' || level === 'chapter' ? roman(number) : number;
}

function pinOf(component: string): Pin {
  const [code = '', number = ''] = component.split('_');
  return { codes: [code], number };
}
