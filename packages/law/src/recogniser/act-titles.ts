import type { Catalogue } from '../catalogue.ts';
import { readActNumber } from './act-numbers.ts';
import type { ActRef } from './acts.ts';
import type { Read } from './items.ts';
import type { Tokens } from './tokens.ts';
import { englishActNouns, englishDocumentNouns, unknownAbbreviations } from './unknown-acts.ts';

/** "lagen om företagshälsovård (1383/2001)", "Act on Electronic Communications": a title the catalogue does not have. */
export function readTitle(
  tokens: Tokens,
  at: number,
  jurisdiction: ActRef['jurisdiction'],
  catalogue: Catalogue,
): Read<ActRef> | undefined {
  // Not "asetuksessa on".
  const titled = /^(?:act|regulation)$/.test(tokens.at(at).text) ? 'on' : 'om';
  if (tokens.at(at + 1).text !== titled) return undefined;
  for (let next = at + 2; next < at + 25 && tokens.at(next).kind !== 'break' && !/^[.;:]$/.test(tokens.at(next).text); next++) {
    const number = tokens.at(next).text === '(' ? readActNumber(tokens, next, true, catalogue) : undefined;
    if (!number) continue;
    const { id, written } = number.value;
    const act = id && catalogue.act(id)?.id;
    return {
      value: { ...(act ? { act } : { unknown: written }), jurisdiction: number.value.jurisdiction, formal: true },
      next: number.next,
    };
  }
  const name = tokens.source.slice(tokens.at(at).start, tokens.at(at + 2).end);
  return { value: { unknown: name, jurisdiction, formal: false }, next: at + 2 };
}

/** After a place: "TFEU", "of the Criminal Code", "of our report". */
export function readUnknownAfter(tokens: Tokens, at: number, linked: boolean): Read<ActRef> | undefined {
  const first = tokens.at(at);
  if (unknownAbbreviations.has(first.text) && /^[A-Z]{2}|^eIDAS/.test(tokens.written(at))) {
    return { value: { unknown: tokens.written(at), jurisdiction: 'other', formal: false }, next: at + 1 };
  }
  if (!linked) return undefined;
  // "of the Act on Electronic Communications Services", "of the Criminal Code", "of our report".
  for (let next = at; next < at + 6; next++) {
    const { kind, text } = tokens.at(next);
    if (kind !== 'word') return undefined;
    if (englishDocumentNouns.has(text)) return { value: { jurisdiction: 'other', formal: false }, next: next + 1 };
    const capital = /^\p{Lu}/u.test(tokens.written(next));
    if (capital && englishActNouns.has(text)) {
      const name = tokens.source.slice(tokens.at(at).start, tokens.at(next).end);
      return { value: { unknown: name, jurisdiction: 'other', formal: false }, next: next + 1 };
    }
    if (!capital && !/^(?:on|and|for|our|your|their|its)$/.test(text)) return undefined;
  }
  return undefined;
}
