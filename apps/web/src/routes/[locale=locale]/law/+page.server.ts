import type { ActView } from '@tulkinta/contract';
import { inReadersLanguage, locale } from '#lib/locale.ts';
import type { PageServerLoad } from './$types';
import { capitalised } from '#lib/labels.ts';

/** The acts by field, and with `?q=` the provisions it names. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const q = url.searchParams.get('q')?.trim().slice(0, 200) ?? '';
  const [{ items }, matches] = await Promise.all([
    locals.api.acts({}),
    q ? locals.api.provisionMatches({ query: { q, language: locals.locale, limit: 12 } }) : null,
  ]);
  return { q, acts: items.map(actRow), caveats: caveatsOf(items), matches: matches?.items ?? null };
};

const actRow = ({ id, number, field, shortName, title, counts }: ActView) => ({
  id,
  number,
  field,
  name: capitalised(shortName[locale()]),
  title: inReadersLanguage(title),
  counts,
});

/** Each caveat once, with the acts it concerns. */
function caveatsOf(acts: readonly ActView[]) {
  const pairs = acts.flatMap(({ id, shortName, caveats }) =>
    caveats.map((code) => ({ code, id, name: capitalised(shortName[locale()]) })),
  );
  return [...Map.groupBy(pairs, ({ code }) => code)].map(([code, rows]) => ({
    code,
    acts: rows.map(({ id, name }) => ({ id, name })),
  }));
}
