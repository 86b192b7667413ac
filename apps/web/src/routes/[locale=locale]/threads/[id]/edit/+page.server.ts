import { error } from '@sveltejs/kit';
import type { ActRole, Client, Language, Seeking, ThreadPatch, Use, Visibility } from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { submit, text, texts } from '#lib/server/actions.ts';
import { provisionsFrom } from '#lib/server/provisions.ts';
import { requireMember } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireMember(event);
  const thread = await event.locals.api.thread({ params: { id: event.params.id } });
  if (!thread.abilities.edit) error(403, { status: 403, message: 'Not editable', code: 'forbidden' });
  return { thread };
};

export const actions: Actions = {
  default: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    return submit(form, async () => {
      await locals.api.editThread({ params: { id }, body: await patchFrom(form, locals.api) });
      return paths.thread(id);
    });
  },
};

async function patchFrom(form: FormData, api: Client): Promise<ThreadPatch> {
  return {
    title: text(form, 'title'),
    body: text(form, 'body'),
    visibility: text(form, 'visibility') as Visibility,
    provisions: await provisionsFrom(form, api, text(form, 'language') as Language),
    roles: texts(form, 'roles') as ActRole[],
    use: (text(form, 'use') || null) as Use | null,
    ...(form.has('tried') && {
      experience: {
        tried: text(form, 'tried'),
        legalBasis: text(form, 'legalBasis'),
        effect: text(form, 'effect'),
        risk: text(form, 'risk'),
      },
    }),
    ...(form.has('seeks') && {
      initiative: {
        benefit: text(form, 'benefit'),
        beneficiaries: text(form, 'beneficiaries'),
        seeks: text(form, 'seeks') as Seeking,
      },
    }),
    revision: Number(text(form, 'revision')),
  };
}
