import type { ProvisionView } from '@tulkinta/contract';
import { inReadersLanguage, languages, locale } from '#lib/locale.ts';
import type { PageServerLoad } from './$types';
import { capitalised, placeOf } from '#lib/labels.ts';
import { branchesOf } from '../tree.ts';
import { sideBySide } from './side-by-side.ts';
import { isDivision, ownMark, partsOf, textLanguagesOf, textOf } from './parts.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const id = `${params.jurisdiction}/${params.year}/${params.number}/${params.path}`;
  const on = /^\d{4}-\d\d-\d\d$/.exec(url.searchParams.get('on') ?? '')?.[0];
  const cursor = url.searchParams.get('cursor') || undefined;
  const [provision, citing, needs] = await Promise.all([
    locals.api.provision({ query: { id, language: locals.locale, on } }),
    locals.api.citingPosts({ query: { id, limit: 20, cursor } }),
    locals.api.needs({ query: { provision: id, limit: 20 } }),
  ]);
  return { on, provision: shown(provision, url.searchParams.get('text')), citing, needs };
};

/** The provision in the reader's language; `wanted`: the language asked for its text. */
function shown(provision: ProvisionView, wanted: string | null) {
  const {
    act,
    label,
    longLabel,
    heading,
    text: _text,
    children,
    ancestors,
    previous,
    next,
    movedTo,
    terms: _terms,
    ...facts
  } = provision;
  const mine = locale();
  const actName = act.shortName[mine];
  const ref = (one: ProvisionView['ancestors'][number]) => ({
    id: one.id,
    place: capitalised(placeOf(one.label[mine], actName)),
    heading: inReadersLanguage(one.heading),
  });
  const textLanguages = textLanguagesOf(provision);
  const textLanguage = [...languages.filter((one) => one === wanted), mine, 'fi', 'en', 'sv'].find((one) =>
    textLanguages.some((known) => known === one),
  ) as (typeof textLanguages)[number] | undefined;
  const division = isDivision(provision.id);
  return {
    ...facts,
    act: {
      id: act.id,
      name: capitalised(actName),
      number: act.number,
      jurisdiction: act.jurisdiction,
      appliesFrom: act.appliesFrom,
    },
    mark: ownMark(provision),
    label: label[mine],
    longLabel: longLabel[mine],
    heading: inReadersLanguage(heading),
    ancestors: ancestors.map(ref),
    movedTo: movedTo.map(ref),
    previous: previous && ref(previous),
    next: next && ref(next),
    textLanguage,
    textLanguages,
    text: textOf(provision, provision, textLanguage),
    branches: division
      ? branchesOf(
          children.filter(({ kind }) => headingKinds.has(kind)),
          act,
        )
      : [],
    parts: division ? [] : partsOf(provision, textLanguage),
    sideBySide: wanted === 'all' && !division ? sideBySide(provision, textLanguages) : null,
  };
}

const headingKinds = new Set(['chapter', 'section', 'article']);
