import { m } from '#lib/paraglide/messages.js';
import { kindWords, languageWords, needWords, roleWords, standingWords, useWords } from '#lib/words.ts';
import type { FilterName } from './asked.ts';

export const filterWords: Record<FilterName, () => string> = {
  provision: m.search_facet_provision,
  act: m.search_facet_act,
  article: m.search_facet_article,
  language: m.search_facet_language,
  standing: m.search_facet_standing,
  kind: m.search_facet_kind,
  role: m.search_facet_role,
  use: m.search_facet_use,
  need: m.search_facet_need,
};

const valueWords: Partial<Record<FilterName, Record<string, () => string>>> = {
  language: languageWords,
  standing: standingWords,
  kind: kindWords,
  role: roleWords,
  use: useWords,
  need: needWords,
};

/** A filter's value in words; undefined for one that has none. `labels` name acts and provisions. */
export const valueName = (name: FilterName, value: string, labels: Record<string, string>): string | undefined =>
  valueWords[name] ? valueWords[name][value]?.() : (labels[value] ?? value);
