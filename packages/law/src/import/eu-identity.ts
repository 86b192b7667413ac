import type { Language } from '../types.ts';
import { ImportRefused } from './imported.ts';

/** `eu/2024/1689` of 32024R1689, 02024R1689-20260727 and the corrigendum 32024R1689R(02). */
export function actOfCelex(celex: string): string | undefined {
  const found = /^[03](\d{4})[A-Z]{1,2}(\d{4})/.exec(celex);
  return found ? `eu/${found[1]}/${Number(found[2])}` : undefined;
}

/** The act a title names first: "REGULATION (EU) 2024/1689", "ASETUS (EU) N:o 1025/2012". */
export function actOfTitle(title: string): string | undefined {
  const found = /\((?:EU|EY|EG|EC|ETY|EEG|EEC)[^)]{0,12}\)\s*(N:o|No|nr|nro)?\s*(\d{1,4})\/(\d{1,4})/i.exec(title);
  if (!found) return undefined;
  const [, numberFirst, first, second] = found;
  return numberFirst || first!.length < 4 ? `eu/${second}/${Number(first)}` : `eu/${first}/${Number(second)}`;
}

/** "CELEX 32024R1689", the kind of act by the first word of the title that tells it. */
export function celexSource(act: string, title: string): string {
  const [, year = '', number = ''] = act.split('/');
  const word = /regulation|asetus|förordning|directive|direktiivi|direktiv|decision|päätös|beslut/i
    .exec(title)?.[0]
    .toLowerCase();
  const letter = !word ? '' : word.startsWith('dir') ? 'L' : /^(?:dec|pää|bes)/.test(word) ? 'D' : 'R';
  return letter ? `CELEX 3${year}${letter}${number.padStart(4, '0')}` : `Official Journal, ${year}/${number}`;
}

/** @throws ImportRefused for a language that is not one of the three */
export function languageOf(code: string): Language {
  const language = ({ EN: 'en', FI: 'fi', SV: 'sv' } as const)[code.trim().toUpperCase()];
  if (!language) throw new ImportRefused('invalid', `not in Finnish, Swedish or English: ${code.slice(0, 20)}`);
  return language;
}

/** 20260727, 27.07.2026 and 27.7.2026 as 2026-07-27. */
export function isoDay(date: string): string | null {
  const compact = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date);
  return written ? `${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}` : null;
}
