import { redirect } from '@sveltejs/kit';
import { paths, safeNext } from '#lib/paths.ts';
import { submit } from '#lib/server/actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const next = url.searchParams.get('next');
  if (await locals.me()) redirect(303, next ? safeNext(next) : paths.me());
  return { hasSignedOut: url.searchParams.has('out') };
};

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const form = await request.formData();
    return submit(form, async () => {
      // As typed: a password is never trimmed.
      await locals.api.signIn({
        body: { email: String(form.get('email') ?? '').trim(), password: String(form.get('password') ?? '') },
      });
      return safeNext(url.searchParams.get('next'));
    });
  },
};
