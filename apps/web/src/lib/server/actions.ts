import { error as fault, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { ApiProblem, type Problem } from '@tulkinta/contract';
import { controlOf } from '#lib/problems.ts';
import { problemSentence } from './problem-sentences.ts';

/** What a refused form gets back: why (`detail` in the reader's language), and all that was written, so that nothing is lost. */
export interface Refused {
  problem: Problem;
  values: Record<string, string[]>;
}

/**
 * Sends a form and goes on to the page that `send` returns the path of. A problem becomes the form's failure, with all
 * that was written kept.
 */
export async function submit(form: FormData, send: () => Promise<string>): Promise<ActionFailure<Refused>> {
  let next: string;
  try {
    next = await send();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const { problem } = error;
    // Whoever sends a form was signed in when they opened it.
    const code = problem.code === 'not_signed_in' ? 'session_expired' : problem.code;
    const detail = problemSentence({ ...problem, code });
    const refused = { problem: { ...problem, code, detail, errors: namingEmpty(problem, form) }, values: valuesOf(form) };
    keepFromSignIn(refused);
    return fail(problem.status, refused);
  }
  redirect(303, next);
}

/**
 * Without JavaScript, a refused form's page loads anew, and for one signed out that leads to signing in, away from the
 * text: the error page shows it instead.
 */
function keepFromSignIn({ problem, values }: Refused): void {
  if (problem.code !== 'not_signed_in' && problem.code !== 'session_expired') return;
  if (getRequestEvent().request.headers.has('x-sveltekit-action')) return;
  fault(401, { message: problem.title, code: problem.code, written: values });
}

/** The refused fields, those left empty as `required`: of an empty text a schema says that it is too short. */
function namingEmpty({ errors }: Problem, form: FormData): Problem['errors'] {
  const isEmpty = (field: string) =>
    form.getAll(controlOf(field)).every((value) => typeof value === 'string' && value.trim() === '');
  return errors?.map((error) =>
    error.code !== 'unknown_provision' && isEmpty(error.field) ? { ...error, code: 'required' } : error,
  );
}

/** Every text value of a form by name, but for passwords. */
function valuesOf(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !/password/i.test(name)) (values[name] ??= []).push(value);
  }
  return values;
}

/** A text field, trimmed of line-end differences; '' where it is absent. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

/** All values of a field that may come several times. */
export const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');

/** The header that makes a create sent twice one; the form carries the key from its load. */
export const onceOnly = (form: FormData): Record<string, string> => {
  const key = text(form, 'idempotencyKey');
  return key ? { 'idempotency-key': key } : {};
};
