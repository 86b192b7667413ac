import { inflect, inflectSign, type FinnishCase } from './finnish.ts';
import { isLettered, roman, spacedLetter, writtenSteps } from './format-steps.ts';
import type { LabelForm } from './format.ts';
import type { Step } from './ids.ts';
import type { Act } from './types.ts';

const ordinals = [
  '',
  'ensimmäinen',
  'toinen',
  'kolmas',
  'neljäs',
  'viides',
  'kuudes',
  'seitsemäs',
  'kahdeksas',
  'yhdeksäs',
  'kymmenes',
];
const ordinalGenitives = [
  '',
  'ensimmäisen',
  'toisen',
  'kolmannen',
  'neljännen',
  'viidennen',
  'kuudennen',
  'seitsemännen',
  'kahdeksannen',
  'yhdeksännen',
  'kymmenennen',
];

/** "asetus (EU) 2024/1689", "hallintolaki (434/2003)", "potilaan asemasta ja oikeuksista annettu laki (785/1992)". */
export function finnishAct(act: Act, form: LabelForm, grammaticalCase: FinnishCase): string {
  if (form === 'short') return inflectName(act.shortNames.fi, grammaticalCase);
  if (act.jurisdiction === 'eu') return `${inflect('asetus', grammaticalCase)} ${act.number}`;
  const title = act.titles.fi ?? act.shortNames.fi;
  const name = title.startsWith('Laki ')
    ? `${title.slice('Laki '.length)} ${inflect('annettu', grammaticalCase)} ${inflect('laki', grammaticalCase)}`
    : inflect(title.charAt(0).toLowerCase() + title.slice(1), grammaticalCase);
  return `${name} (${act.number})`;
}

/** All but the last level stand in the genitive: "6 artiklan 2 kohdan a alakohta". */
export function finnishProvision(act: Act, steps: readonly Step[], form: LabelForm, grammaticalCase: FinnishCase): string {
  const written = writtenSteps(steps);
  const place = written
    .map((step, index) => {
      const caseAt = (at: number) => (at === written.length - 1 ? grammaticalCase : 'genitive');
      if (step.code === 'anx' && index < written.length - 1) return annexBefore(step.number, form, caseAt(index + 1));
      return level(step, written[index - 1], written, form, caseAt(index));
    })
    .join(' ');
  return form === 'short' ? `${act.shortNames.fi} ${place}` : `${finnishAct(act, 'long', 'genitive')} ${place}`;
}

function level(
  { code, number }: Step,
  previous: Step | undefined,
  steps: readonly Step[],
  form: LabelForm,
  grammaticalCase: FinnishCase,
): string {
  const spaced = spacedLetter(number);
  const ordinal = (grammaticalCase === 'nominative' ? ordinals : ordinalGenitives)[Number(number)] ?? `${number}.`;
  if (code === 'art') return form === 'short' ? `${spaced} art.` : `${spaced} ${inflect('artikla', grammaticalCase)}`;
  if (code === 'sec') return form === 'short' ? `${spaced} §` : `${spaced} ${inflectSign(grammaticalCase)}`;
  if (code === 'mom') return form === 'short' ? `${number} mom.` : `${number} ${inflect('momentti', grammaticalCase)}`;
  if (code === 'anx') return `${inflect('liite', grammaticalCase)} ${number}`;
  if (code === 'rct') return `johdanto-osan ${number} ${inflect('kappale', grammaticalCase)}`;
  if (code === 'cpt' || code === 'chp') return `${spaced} ${inflect('luku', grammaticalCase)}`;
  if (code === 'part')
    return /\d/.test(number)
      ? `${roman(number)} ${inflect('luku', grammaticalCase)}`
      : `${number} ${inflect('osa', grammaticalCase)}`;
  if (code === 'sct') return `${number} ${inflect('jakso', grammaticalCase)}`;
  if (code === 'prt') return `${number} ${inflect('osa', grammaticalCase)}`;
  if (code === 'hdg') return `${number} ${inflect('otsikko', grammaticalCase)}`;
  if (code === 'tbl') return `${number} ${inflect('taulukko', grammaticalCase)}`;
  if (code === 'ind') return `${ordinal} ${inflect('luetelmakohta', grammaticalCase)}`;
  if (code === 'sub') return `${ordinal} ${inflect(previous?.code === 'art' ? 'kohta' : 'alakohta', grammaticalCase)}`;
  // Numbered points of an annex are "kohta", lettered ones and those of an article "alakohta".
  const isKohta = code === 'par' || code === 'koh' || (code === 'pnt' && steps[0]!.code === 'anx' && !isLettered(number));
  return `${spaced} ${inflect(isKohta ? 'kohta' : 'alakohta', grammaticalCase)}`;
}

/** "liite III 5 kohta" short; long the place is told by its level: "liitteessä III oleva 5 kohta", "olevan 5 kohdan". */
function annexBefore(number: string, form: LabelForm, levelCase: FinnishCase): string {
  return form === 'short' ? `liite ${number}` : `liitteessä ${number} ${inflect('oleva', levelCase)}`;
}

function inflectName(name: string, grammaticalCase: FinnishCase): string {
  return name
    .split(' ')
    .map((word) => inflect(word, grammaticalCase))
    .join(' ');
}
