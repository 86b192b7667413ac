import type { SearchQuery } from '@tulkinta/contract';
import { paths } from '#lib/paths.ts';
import { kindWords, languageWords, needWords, roleWords, standingWords, useWords } from '#lib/words.ts';

/** What one can narrow a search by, in the order of the page. */
export const facetNames = ['kind', 'standing', 'act', 'article', 'language', 'role', 'use', 'need'] as const;
export type FacetName = (typeof facetNames)[number];
export type FilterName = FacetName | 'provision';
const filterNames: readonly FilterName[] = ['provision', ...facetNames];

/** A search as its address says it. */
export interface Asked {
  q: string;
  filters: Record<FilterName, string[]>;
  cursor: string | null;
}

const isProvision = (value: string) => value.length <= 200 && /^(eu|fi)\/\d{4}\/\d{1,5}(\/[A-Za-z0-9_.-]+)*$/.test(value);
const among = (words: object) => (value: string) => Object.hasOwn(words, value);
const allowed: Record<FilterName, (value: string) => boolean> = {
  provision: isProvision,
  act: isProvision,
  article: isProvision,
  kind: among(kindWords),
  standing: among(standingWords),
  language: among(languageWords),
  role: among(roleWords),
  use: among(useWords),
  need: among(needWords),
};

/** Reads a search from its address; values that cannot be are left out. */
export function readAsked(params: URLSearchParams): Asked {
  const values = (name: FilterName) => [...new Set(params.getAll(name))].filter(allowed[name]).slice(0, 20);
  return {
    q: (params.get('q') ?? '').slice(0, 400).trim(),
    filters: Object.fromEntries(filterNames.map((name) => [name, values(name)])) as Asked['filters'],
    cursor: params.get('cursor')?.slice(0, 400) || null,
  };
}

/** The address of a search. */
export const searchPath = ({ q, filters, cursor }: Asked): string => paths.search({ q, ...filters, cursor });

/** The search as the API is asked. */
export const toQuery = ({ q, filters, cursor }: Asked): SearchQuery =>
  ({ q: q || undefined, ...filters, cursor: cursor ?? undefined }) as SearchQuery;

/** The same search, from its first page, without one value of a filter. */
export const without = (asked: Asked, name: FilterName, value: string): Asked =>
  withFilter(
    asked,
    name,
    asked.filters[name].filter((one) => one !== value),
  );

/** The same search, from its first page, with other values of a filter. */
export const withFilter = (asked: Asked, name: FilterName, values: string[]): Asked => ({
  ...asked,
  filters: { ...asked.filters, [name]: values },
  cursor: null,
});

export const withoutFilters = (asked: Asked): Asked => ({
  q: asked.q,
  filters: Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as Asked['filters'],
  cursor: null,
});

/** Every value of every filter, in the order of the page. */
export const activeFilters = ({ filters }: Asked): { name: FilterName; value: string }[] =>
  filterNames.flatMap((name) => filters[name].map((value) => ({ name, value })));
