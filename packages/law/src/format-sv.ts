import { isLettered, roman, spacedLetter, writtenSteps } from './format-steps.ts';
import type { LabelForm } from './format.ts';
import type { Step } from './ids.ts';
import type { Act } from './types.ts';

const ordinals = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];

/** "förordning (EU) 2024/1689", "förvaltningslagen (434/2003)", "lagen om välfärdsområden (611/2021)". */
export function swedishAct(act: Act): string {
  if (act.jurisdiction === 'eu') return `förordning ${act.number}`;
  const title = act.titles.sv;
  if (!title) return `lagen ${act.number}`;
  const definite = title.startsWith('Lag ')
    ? `lagen ${title.slice('Lag '.length)}`
    : `${title.charAt(0).toLowerCase()}${title.slice(1)}en`;
  return `${definite} (${act.number})`;
}

export function swedishProvision(act: Act, steps: readonly Step[], form: LabelForm): string {
  const place = act.jurisdiction === 'fi' ? statutePlace(steps) : euPlace(writtenSteps(steps), form);
  if (form === 'short') return `${act.shortNames.sv} ${place}`;
  return `${place} ${steps[0]!.code === 'anx' ? 'till' : 'i'} ${swedishAct(act)}`;
}

function euPlace(steps: readonly Step[], form: LabelForm): string {
  let text = '';
  for (const [index, step] of steps.entries()) text += euStep(step, steps[index - 1], form, steps[0]!.code === 'art');
  return text;
}

function euStep({ code, number }: Step, previous: Step | undefined, form: LabelForm, inArticle: boolean): string {
  const ordinal = ordinals[Number(number)] ?? `${number}:e`;
  if (code === 'art') return `${form === 'short' ? 'art.' : 'artikel'} ${number}`;
  if (code === 'anx') return `bilaga ${number}`;
  if (code === 'rct') return `skäl ${number}`;
  if (code === 'cpt') return `kapitel ${number}`;
  if (code === 'sct') return ` avsnitt ${number}`;
  if (code === 'part') return /\d/.test(number) ? ` kapitel ${roman(number)}` : ` del ${number}`;
  if (code === 'par') return `.${number}`;
  if (code === 'sub') return ` ${ordinal} stycket`;
  if (code === 'ind') return ` ${ordinal} strecksatsen`;
  if (code === 'hdg') return ` rubrik ${number}`;
  if (code === 'tbl') return ` tabell ${number}`;
  if (code !== 'pnt') throw new Error(`no Swedish form for ${code}`);
  if (!isLettered(number)) return inArticle ? `.${number}` : ` punkt ${number}`;
  // "artikel 4 a" could be read as Article 4a: a point right under the article is named.
  const named = previous?.code === 'art' || previous?.code === 'sub' || previous?.code === 'sct';
  return previous?.code === 'anx' ? ` punkt ${number}` : named ? ` led ${number}` : ` ${number}`;
}

function statutePlace(steps: readonly Step[]): string {
  return steps
    .map(({ code, number }) => {
      if (code === 'prt') return `avdelning ${number}`;
      if (code === 'chp') return `${spacedLetter(number)} kap.`;
      if (code === 'sec') return `${spacedLetter(number)} §`;
      if (code === 'mom') return `${number} mom.`;
      return code === 'koh' ? `${number} punkten` : `underpunkt ${number}`;
    })
    .join(' ');
}
