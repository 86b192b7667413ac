import { inReadersLanguage, locale } from '#lib/locale.ts';
import { paths } from '#lib/paths.ts';
import { submit, text, texts } from '#lib/server/actions.ts';
import { inOneLanguage } from '#lib/server/one-language.ts';
import type { Actions, PageServerLoad } from './$types';
import { capitalised, numberOf } from '#lib/labels.ts';
import { countsOf, groupsOf } from './changes.ts';

export const load: PageServerLoad = async ({ locals: { api, locale: language }, params }) => {
  const [amendment, tree, acts] = await Promise.all([
    api.amendment({ params, query: { language } }),
    api.actProvisions({ params, query: { depth: 'headings' } }),
    api.acts({ query: { counts: false } }),
  ]);
  const { act, from, amendedBy, changes, answers } = amendment;
  const known = new Map(acts.items.map(({ id, shortName }) => [id, shortName[locale()]]));
  const textLanguages = new Set(changes.flatMap(({ diff }) => diff?.language ?? []));
  return {
    act: { id: act.id, jurisdiction: act.jurisdiction, name: act.shortName[locale()], title: inReadersLanguage(act.title) },
    officialUrl: act.officialUrl,
    from,
    isComing: new Date(from) > new Date(),
    amendedBy: amendedBy.map((id) => ({ id, name: capitalised(known.get(id) ?? numberOf(id)), isKnown: known.has(id) })),
    counts: countsOf(amendment),
    groups: groupsOf(amendment, tree.items),
    textLanguages: [...textLanguages],
    withoutText: changes.filter(({ diff }) => diff === null).length,
    answers: inOneLanguage(answers, language),
  };
};

export const actions: Actions = {
  /** The secretariat says of the chosen changes that they do not touch meaning. */
  pass: async ({ request, locals: { api }, params }) => {
    const form = await request.formData();
    return submit(form, async () => {
      await api.passChanges({ params, body: { provisions: texts(form, 'provisions'), reason: text(form, 'reason') } });
      return paths.amendment(`${params.jurisdiction}/${params.year}/${params.number}`, params.from);
    });
  },
};
