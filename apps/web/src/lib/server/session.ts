import { redirect, type RequestEvent } from '@sveltejs/kit';
import { ApiProblem, type MeView } from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { accessCookie, dropSession, refreshCookie } from './cookies.ts';

/** Renews a session whose access cookie has run out; one that cannot be renewed is dropped, and the reader goes on signed out. */
export async function renewSession(event: RequestEvent): Promise<void> {
  if (event.cookies.get(accessCookie) || !event.cookies.get(refreshCookie)) return;
  try {
    await event.locals.api.refreshSession({});
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.problem.status === 401) dropSession(event);
  }
}

/** Asks once a request who reads; null when signed out. */
export function readerOf(event: RequestEvent): () => Promise<MeView | null> {
  let asked: Promise<MeView | null> | undefined;
  return () => (asked ??= event.cookies.get(accessCookie) ? askMe(event) : Promise.resolve(null));
}

async function askMe(event: RequestEvent): Promise<MeView | null> {
  try {
    return await event.locals.api.me({});
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 401) throw error;
    dropSession(event);
    return null;
  }
}

/** The signed-in reader; sends anyone else to sign in and back here. */
export async function requireMember({ locals, url }: RequestEvent): Promise<MeView> {
  return (await locals.me()) ?? redirect(303, paths.signIn(url.pathname + url.search));
}
