import type { Step } from './ids.ts';
import { isLettered, roman, writtenSteps } from './format-steps.ts';
import type { LabelForm } from './format.ts';
import type { Act } from './types.ts';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "Regulation (EU) 2024/1689", "Client Data Act (703/2023)". */
export function englishAct(act: Act): string {
  return act.jurisdiction === 'eu' ? `Regulation ${act.number}` : `${act.shortNames.en} (${act.number})`;
}

export function englishProvision(act: Act, steps: readonly Step[], form: LabelForm): string {
  if (act.jurisdiction === 'fi') {
    const place = statutePlace(steps, form);
    return form === 'short' ? `${englishAct(act)}, ${place}` : `${place} of the ${englishAct(act)}`;
  }
  const place = euPlace(writtenSteps(steps), form);
  if (form === 'short') return `${act.shortNames.en}, ${place}`;
  const preposition = steps[0]!.code === 'anx' ? ' to' : ' of';
  // A point between commas closes with one: Article 6(2), point (a), of Regulation …
  return `${place}${place.includes(', ') ? ',' : ''}${preposition} ${englishAct(act)}`;
}

function euPlace(steps: readonly Step[], form: LabelForm): string {
  let text = '';
  for (const [index, step] of steps.entries()) text += euStep(step, steps, index, form, text);
  return text;
}

function euStep({ code, number }: Step, steps: readonly Step[], index: number, form: LabelForm, before: string): string {
  const previous = steps[index - 1];
  const inArticle = steps[0]!.code === 'art';
  if (code === 'art') return `${form === 'short' ? 'Art.' : 'Article'} ${number}`;
  if (code === 'anx') return `Annex ${number}`;
  if (code === 'rct') return `${form === 'short' ? 'recital' : 'Recital'} ${number}`;
  if (code === 'cpt') return `Chapter ${number}`;
  if (code === 'sct') return `, Section ${number}`;
  if (code === 'part') return /\d/.test(number) ? `, Chapter ${roman(number)}` : `, Part ${number}`;
  if (code === 'par') return `(${number})`;
  if (code === 'sub') return `, ${ordinal(number)} ${previous?.code === 'art' ? 'paragraph' : 'subparagraph'}`;
  if (code === 'ind') return `, ${ordinal(number)} indent`;
  if (code === 'hdg') return `, heading ${number}`;
  if (code === 'tbl') return `, table ${number}`;
  if (code !== 'pnt') throw new Error(`no English form for ${code}`);
  if (!inArticle && !isLettered(number)) return `, point ${number}`;
  if (previous?.code === 'pnt') return `(${number})`;
  if (form === 'long' || !inArticle) return `, point (${number})`;
  return before.endsWith('paragraph') ? `, point (${number})` : `(${number})`;
}

function statutePlace(steps: readonly Step[], form: LabelForm): string {
  return steps
    .map(({ code, number }) => {
      if (code === 'prt') return `Part ${number}`;
      if (code === 'chp') return `Chapter ${number}`;
      if (code === 'sec') return `section ${number}`;
      if (form === 'short') return `(${number})`;
      return `, ${{ mom: 'subsection', koh: 'paragraph', alk: 'subparagraph' }[code]} ${number}`;
    })
    .join('');
}

function ordinal(number: string): string {
  return ordinals[Number(number)] ?? `${number}th`;
}
