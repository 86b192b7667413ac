import { ApiProblem } from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { submit } from '#lib/server/actions.ts';
import { dropSession } from '#lib/server/cookies.ts';
import { requireMember } from '#lib/server/session.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const me = await requireMember(event);
  const { api } = event.locals;
  const [threads, needs] = await Promise.all([
    api.threads({ query: { mine: true, limit: 10 } }),
    api.needs({ query: { mine: true, limit: 10 } }),
  ]);
  return { me, threads, needs: needs.items };
};

export const actions: Actions = {
  signOut: (event) => signOut(event, false),
  signOutEverywhere: (event) => signOut(event, true),
};

/** Ends the session; one that has ended already is just forgotten. */
async function signOut(event: RequestEvent, everywhere: boolean) {
  return submit(await event.request.formData(), async () => {
    try {
      await event.locals.api.signOut({ query: { everywhere } });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.problem.status !== 401) throw error;
    }
    dropSession(event);
    return paths.signedOut();
  });
}
