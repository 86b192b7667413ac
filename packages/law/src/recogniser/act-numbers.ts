import type { Catalogue } from '../catalogue.ts';
import type { Read } from './items.ts';
import type { Tokens } from './tokens.ts';

export interface ActNumber {
  /** The id it would have in the catalogue. */
  id?: string;
  /** "(EU) 2022/2555", "95/46/EY", "675/2023". */
  written: string;
  jurisdiction: 'eu' | 'fi';
}

const communities = /^(?:eu|ey|ec|eg|ety|eec|eeg|euratom|yhteisö)$/;
/** Words before a number with a slash that make it a record number, a bill or a report. */
const records = /^(?:he|rp|dnro|dnr|diaarinumero|pevl|pevm|stvm|stvl|grul|hav|kho|hfd|tsv|asia|ärende|doc|nro|tf|tel|puh)$/;

/**
 * The number of an act: "(EU) 2024/1689", "(EU) N:o 536/2014", "95/46/EY", "703/2023", "(703/2023)". `named`: a word for an
 * act stands before it, so a number the catalogue does not know is one too.
 */
export function readActNumber(tokens: Tokens, at: number, named: boolean, catalogue: Catalogue): Read<ActNumber> | undefined {
  let next = at;
  const enclosed =
    tokens.at(next + 1).kind !== 'word' || (communities.test(tokens.at(next + 1).text) && tokens.at(next + 2).kind === 'number');
  const opened = tokens.at(next).text === '(' && enclosed ? next++ : -1;
  const community = readCommunity(tokens, next);
  next = community ?? next;
  const old = community !== undefined && /^(?:n|no|nr|nro)$/.test(tokens.at(next).text) ? next++ : -1;
  if (old >= 0 && tokens.at(next).text === '.') next++;
  const first = tokens.at(next);
  const slash = tokens.at(next + 1);
  const second = tokens.at(next + 2);
  if (first.kind !== 'number' || slash.text !== '/' || !slash.glued || second.kind !== 'number' || !second.glued)
    return undefined;
  if (isRecord(tokens, at, next)) return undefined;
  next += 3;
  const suffixed = tokens.at(next).text === '/' && tokens.at(next).glued && communities.test(tokens.at(next + 1).text);
  if (suffixed) next += 2;
  else if (tokens.at(next).glued && /^[/-]$/.test(tokens.at(next).text)) return undefined;
  const id = idOf(first.text, second.text, community !== undefined || suffixed, old >= 0);
  if (!id) return undefined;
  const known = catalogue.act(id) !== undefined;
  if (opened >= 0) {
    if (tokens.at(next).text !== ')') return undefined;
    next++;
  }
  if (!known && !named && community === undefined && !suffixed && opened < 0) return undefined;
  const written = tokens.source.slice(
    tokens.at(opened >= 0 ? opened + 1 : at).start,
    tokens.at(next - (opened >= 0 ? 2 : 1)).end,
  );
  return { value: { id, written, jurisdiction: id.startsWith('eu') ? 'eu' : 'fi' }, next };
}

/** "(EU)", "(EY)", "EU": the first token after it. */
function readCommunity(tokens: Tokens, at: number): number | undefined {
  if (tokens.at(at).text === '(' && communities.test(tokens.at(at + 1).text) && tokens.at(at + 2).text === ')') return at + 3;
  return communities.test(tokens.at(at).text) && tokens.at(at + 1).kind === 'number' ? at + 1 : undefined;
}

/** Years come first in EU numbers since 2015, and last in older ones ("No 536/2014") and in Finnish ones. */
function idOf(first: string, second: string, eu: boolean, old: boolean): string | undefined {
  const isYear = (text: string) => /^(?:1[789]|20)\d\d$/.test(text);
  if (eu) {
    if (isYear(first) && !(old && isYear(second))) return `eu/${first}/${second}`;
    if (isYear(second)) return `eu/${second}/${first}`;
    return /^\d\d$/.test(first) ? `eu/19${first}/${second}` : undefined;
  }
  if (isYear(second) && second.length + first.length <= 8 && !(isYear(first) && Number(first) >= 2015))
    return `fi/${second}/${Number(first)}`;
  return isYear(first) ? `eu/${first}/${second}` : undefined;
}

/** "HE 96/2024 vp", "THL/703/2023", "dnro 703/2023". */
function isRecord(tokens: Tokens, at: number, number: number): boolean {
  const before = tokens.at(at - 1);
  const glued = tokens.at(number).glued && (before.text === '/' || before.text === '-' || before.text === ':');
  const after = tokens.at(number + 3);
  return (
    glued ||
    records.test(before.text) ||
    (before.text === '.' && records.test(tokens.at(at - 2).text)) ||
    /^(?:vp|rd)$/.test(after.text)
  );
}
