import { paths } from '#lib/paths.ts';
import { onceOnly, submit, text } from '#lib/server/actions.ts';
import { provisionsFrom } from '#lib/server/provisions.ts';
import { requireMember } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireMember(event);
  const thread = await event.locals.api.thread({ params: { id: event.params.id } });
  const { id, title, language, opening, needs, abilities } = thread;
  return { thread: { id, title, language, needs, provisions: opening.provisions }, mayRaise: abilities.raiseNeed };
};

export const actions: Actions = {
  default: async ({ request, locals: { api, locale }, params: { id } }) => {
    const form = await request.formData();
    return submit(form, async () => {
      const body = {
        provisions: await provisionsFrom(form, api, locale),
        problem: text(form, 'problem'),
        proposal: text(form, 'proposal'),
        impact: text(form, 'impact'),
      };
      const raised = await api.raiseNeed({ params: { id }, body }, onceOnly(form));
      await api.dropDraft({ params: { key: `need-${id}` } });
      return paths.need(raised.id);
    });
  },
};
