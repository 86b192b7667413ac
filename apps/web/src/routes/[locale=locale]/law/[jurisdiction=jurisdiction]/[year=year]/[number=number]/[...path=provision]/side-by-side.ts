import type { Language, ProvisionView } from '@tulkinta/contract';
import { locale } from '#lib/locale.ts';
import { capitalised, placeOf } from '#lib/labels.ts';
import { markOf } from '../../../../marks.ts';

/** A part of a provision in every language its text is known in. */
export interface LanguageRow {
  id: string;
  /** Its path within the page's provision; '' for the provision itself. */
  anchor: string;
  place: string;
  texts: { language: Language; mark: string; text: string | null }[];
}

/** The provision's texts part by part, so that what says the same stands on one row. */
export function sideBySide({ id, act, label, text, children }: ProvisionView, languages: readonly Language[]): LanguageRow[] {
  const actName = act.shortName[locale()];
  return [{ id, label, text }, ...children]
    .filter((part) => languages.some((language) => part.text[language]))
    .map((part) => ({
      id: part.id,
      anchor: part.id.slice(id.length + 1),
      place: capitalised(placeOf(part.label[locale()], actName)),
      texts: languages.map((language) => ({
        language,
        mark: part.id === id ? '' : markOf(part.id, language),
        text: part.text[language] ?? null,
      })),
    }));
}
