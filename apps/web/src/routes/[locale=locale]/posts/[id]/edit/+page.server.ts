import { error, redirect } from '@sveltejs/kit';
import type { Language } from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { submit, text } from '#lib/server/actions.ts';
import { provisionsFrom } from '#lib/server/provisions.ts';
import { requireMember } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireMember(event);
  const found = await event.locals.api.post({ params: { id: event.params.id } });
  if (!found.post.abilities.edit) error(403, { status: 403, message: 'Not editable', code: 'forbidden' });
  // An opening is edited with its thread's title and tags.
  const { opening, answers } = await event.locals.api.thread({ params: { id: found.threadId } });
  if (opening.id === found.post.id) redirect(303, paths.editThread(found.threadId));
  const isReview = event.url.searchParams.has('review');
  return { ...found, lawChanges: isReview ? (answers.find(({ id }) => id === found.post.id)?.lawChanges ?? []) : null };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const form = await request.formData();
    return submit(form, async () => {
      const language = text(form, 'language') as Language;
      const body = {
        body: text(form, 'body'),
        provisions: await provisionsFrom(form, locals.api, language),
        revision: Number(text(form, 'revision')),
      };
      if (form.has('reason')) {
        await locals.api.reviewAnswer({ params, body: { ...body, outcome: 'revised', reason: text(form, 'reason') } });
      } else await locals.api.editPost({ params, body });
      return paths.post(text(form, 'threadId'), params.id);
    });
  },
};
