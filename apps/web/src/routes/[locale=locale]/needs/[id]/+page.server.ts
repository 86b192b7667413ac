import { paths } from '#lib/paths.ts';
import { submit, text } from '#lib/server/actions.ts';
import { decideNeed } from '#lib/server/decide-need.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const need = await locals.api.need({ params: { id: params.id } });
  return { need, thread: await locals.api.thread({ params: { id: need.threadId } }) };
};

export const actions: Actions = {
  support: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    return submit(form, async () => {
      await locals.api.supportNeed({ params: { id }, body: { impact: text(form, 'impact') } });
      return `${paths.need(id)}#supports`;
    });
  },
  decide: (event) => decideNeed(event, `${paths.need(event.params.id)}#steps`),
};
