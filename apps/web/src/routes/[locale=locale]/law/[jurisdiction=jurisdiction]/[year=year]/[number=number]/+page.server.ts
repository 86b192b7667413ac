import { inReadersLanguage, locale } from '#lib/locale.ts';
import type { PageServerLoad } from './$types';
import { capitalised } from '#lib/labels.ts';
import { foundInTexts } from './found-in-texts.ts';
import { branchesOf } from './tree.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const words = url.searchParams.get('words')?.trim().slice(0, 100) ?? '';
  const tree = await locals.api.actProvisions({ params, query: { depth: 'headings', q: words || undefined } });
  const { shortName, title, officialUrl, ...act } = tree.act;
  return {
    act: { ...act, name: capitalised(shortName[locale()]), title: inReadersLanguage(title), officialUrl },
    branches: branchesOf(tree.items, tree.act),
    words,
    found: words ? foundInTexts(tree) : null,
    q: url.searchParams.get('q')?.slice(0, 100) ?? '',
  };
};
