import { paths } from '#lib/paths.ts';
import { submit, text } from '#lib/server/actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { token }, setHeaders }) => {
  // The address is a secret: it is not handed on to other sites or kept by caches.
  setHeaders({ 'cache-control': 'no-store' });
  return { invitation: await locals.api.invitation({ params: { token } }) };
};

export const actions: Actions = {
  default: async ({ request, locals, params: { token } }) => {
    const form = await request.formData();
    return submit(form, async () => {
      const body = { name: text(form, 'name'), password: String(form.get('password') ?? '') };
      await locals.api.acceptInvitation({ params: { token }, body });
      return paths.home();
    });
  },
};
