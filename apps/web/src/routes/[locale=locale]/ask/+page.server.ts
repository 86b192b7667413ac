import {
  ApiProblem,
  type ActRole,
  type Client,
  type Language,
  type NewThread,
  type Seeking,
  type ThreadKind,
  type Use,
  type Visibility,
} from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { onceOnly, submit, text, texts } from '#lib/server/actions.ts';
import { provisionsFrom } from '#lib/server/provisions.ts';
import { requireMember } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireMember(event);
  const title = event.url.searchParams.get('title')?.slice(0, 200) ?? '';
  const kept = await draftOf(event.locals.api);
  // A question brought here from the search field begins anew; the draft that waits is named beside it.
  const startsAnew = title !== '' && kept?.fields.title !== title;
  return {
    title,
    kind: event.url.searchParams.get('kind') ?? '',
    draft: startsAnew ? null : kept,
    waitingDraft: (startsAnew && kept?.fields.title) || null,
    similar: await similarTo(event.locals.api, title || (kept?.fields.title ?? '')),
  };
};

/** The draft kept from last time; null if there is none. */
async function draftOf(api: Client) {
  try {
    return await api.draft({ params: { key: 'ask' } });
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 404) return null;
    throw error;
  }
}

const similarTo = async (api: Client, title: string) => (title.trim() ? (await api.similar({ query: { title } })).items : []);

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { api, locale } = event.locals;
    return submit(form, async () => {
      const { id } = await api.startThread({ body: await threadFrom(form, api, locale) }, onceOnly(form));
      await api.dropDraft({ params: { key: 'ask' } });
      return paths.thread(id);
    });
  },
};

/** The thread a form describes; what is missing or wrong the API names. */
async function threadFrom(form: FormData, api: Client, locale: Language): Promise<NewThread> {
  const kind = text(form, 'kind') as ThreadKind;
  const language = (text(form, 'language') || locale) as Language;
  return {
    kind,
    title: text(form, 'title'),
    body: text(form, 'body'),
    language,
    visibility: text(form, 'visibility') as Visibility,
    provisions: await provisionsFrom(form, api, language),
    roles: texts(form, 'roles') as ActRole[],
    use: (text(form, 'use') || null) as Use | null,
    ...(kind === 'experience' && {
      experience: {
        tried: text(form, 'tried'),
        legalBasis: text(form, 'legalBasis'),
        effect: text(form, 'effect'),
        risk: text(form, 'risk'),
      },
    }),
    ...(kind === 'initiative' && {
      initiative: {
        benefit: text(form, 'benefit'),
        beneficiaries: text(form, 'beneficiaries'),
        seeks: text(form, 'seeks') as Seeking,
      },
    }),
  };
}
