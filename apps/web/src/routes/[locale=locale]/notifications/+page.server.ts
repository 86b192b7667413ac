import { paths } from '#lib/paths.ts';
import { submit, text } from '#lib/server/actions.ts';
import { requireMember } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';
import { targetOf } from './target.ts';

export const load: PageServerLoad = async (event) => {
  await requireMember(event);
  const cursor = event.url.searchParams.get('cursor') || undefined;
  return { notifications: await event.locals.api.notifications({ query: { cursor } }) };
};

export const actions: Actions = {
  readAll: async ({ request, locals: { api } }) =>
    submit(await request.formData(), async () => {
      await api.markNotificationsRead({ body: {} });
      return paths.notifications();
    }),
  /** Marks one read and goes to what it tells of. */
  open: async ({ request, locals: { api } }) => {
    const form = await request.formData();
    return submit(form, async () => {
      await api.markNotificationsRead({ body: { ids: [text(form, 'id')] } });
      const [threadId, postId, needId] = ['threadId', 'postId', 'needId'].map((name) => uuidIn(text(form, name)));
      return threadId ? targetOf({ threadId, postId, needId }) : paths.notifications();
    });
  },
};

const uuidIn = (value: string) => (/^[0-9a-f-]{36}$/i.test(value) ? value : null);
