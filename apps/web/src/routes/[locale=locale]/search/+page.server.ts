import { ApiProblem } from '@tulkinta/contract';
import type { PageServerLoad } from './$types';
import { readAsked, toQuery } from './asked.ts';
import { resultsOf } from './view.ts';

/** `results` is null where search does not answer: the page then keeps what was asked. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = readAsked(url.searchParams);
  try {
    const page = await locals.api.search({ query: toQuery(asked) }, { 'accept-language': locals.locale });
    return { asked, results: resultsOf(page) };
  } catch (error) {
    if (!(error instanceof ApiProblem) || (error.problem.status < 500 && error.problem.status !== 429)) throw error;
    return { asked, results: null };
  }
};
