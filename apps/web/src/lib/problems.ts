import type { Problem } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';

/** The id of a field's control; `scope` tells forms of one page apart. */
export const fieldId = (name: string, scope?: string): string => (scope ? `field-${scope}-${name}` : `field-${name}`);

/** The name of a field's control: `provisions/0` and `experience/tried` belong to `provisions` and `tried`. */
export const controlOf = (field: string): string => field.split('/').findLast((part) => !/^\d+$/.test(part)) ?? field;

/** What is wrong with each refused field, by the name of its control. */
export function fieldSentences(problem: Problem | undefined): Map<string, string> {
  const codes = new Map<string, string[]>();
  for (const { field, code } of problem?.errors ?? []) {
    const name = controlOf(field);
    codes.set(name, [...(codes.get(name) ?? []), code ?? '']);
  }
  return new Map([...codes].map(([name, all]) => [name, sentenceOf(name, all)]));
}

/** The codes are problem codes, or the JSON Schema keywords that refused the field; one left empty is `required` (server/actions.ts). */
function sentenceOf(name: string, codes: string[]): string {
  if (codes.includes('hetu')) return m.problems_field_hetu();
  if (codes.includes('others_wrote')) return m.problems_field_others_wrote();
  if (codes.includes('unknown_provision')) return m.problems_field_unknown_provision();
  if (name === 'status') return m.needs_decide_status_missing();
  if (codes.some((code) => code === 'required' || code === 'pattern' || code === 'minItems')) return m.problems_field_required();
  if (codes.includes('minLength')) return m.problems_field_too_short();
  if (codes.some((code) => code === 'maxLength' || code === 'maxItems')) return m.problems_field_too_long();
  return m.problems_field_invalid();
}
