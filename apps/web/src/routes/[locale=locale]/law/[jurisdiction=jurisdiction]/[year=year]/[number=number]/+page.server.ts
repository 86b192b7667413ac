import { inReadersLanguage, locale } from '#lib/locale.ts';
import type { PageServerLoad } from './$types';
import { capitalised } from '../../../labels.ts';
import { branchesOf } from './tree.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const tree = await locals.api.actProvisions({ params, query: { depth: 'headings' } });
  const { shortName, title, officialUrl, ...act } = tree.act;
  return {
    act: { ...act, name: capitalised(shortName[locale()]), title: inReadersLanguage(title), officialUrl },
    branches: branchesOf(tree.items, tree.act),
    q: url.searchParams.get('q')?.slice(0, 100) ?? '',
  };
};
