import type { Step } from './ids.ts';

/** "53e" as statutes print it: "53 e". */
export function spacedLetter(number: string): string {
  return number.replace(/^(\d+)([a-z]+)$/, '$1 $2');
}

/** The steps a reader writes: a point `3.1` under a point `3` already names it. */
export function writtenSteps(steps: readonly Step[]): Step[] {
  return steps.filter((step, index) => {
    const next = steps[index + 1];
    return !(step.code === 'pnt' && next?.code === 'pnt' && next.number.startsWith(`${step.number}.`));
  });
}

const numerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** 2 to "II"; a number that is none (A, III, 8b) stays. */
export function roman(number: string): string {
  return /^\d+$/.test(number) ? (numerals[Number(number) - 1] ?? number) : number;
}

/** "II" to 2; what is no numeral up to XX stays. */
export function fromRoman(numeral: string): string {
  const at = numerals.indexOf(numeral);
  return at < 0 ? numeral : String(at + 1);
}

/** Whether a point is called by a letter or numeral in letters rather than by a number. */
export function isLettered(number: string): boolean {
  return /^[a-z]/.test(number);
}
