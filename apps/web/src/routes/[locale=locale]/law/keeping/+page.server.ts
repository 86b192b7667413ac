import type { Language } from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { onceOnly, submit, text, texts } from '#lib/server/actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api } }) => {
  const [{ offers, fetches }, acts] = await Promise.all([api.lawKeeping({}), api.acts({ query: { counts: false } })]);
  return { offers, fetches, acts: acts.items.map(({ id, number, shortName }) => ({ id, number, shortName })) };
};

export const actions: Actions = {
  fetch: async ({ request, locals: { api } }) => {
    const form = await request.formData();
    return submit(form, async () => {
      const body = { act: text(form, 'act'), languages: texts(form, 'languages') as Language[] };
      await api.fetchLaw({ body }, onceOnly(form));
      return paths.lawKeeping();
    });
  },
  dismiss: async ({ request, locals: { api } }) => {
    const form = await request.formData();
    return submit(form, async () => {
      await api.dismissOffer({ body: { act: text(form, 'act'), from: text(form, 'from') } });
      return paths.lawKeeping();
    });
  },
};
