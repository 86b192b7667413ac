import type { Language, PerLanguage, Static } from '@tulkinta/contract';
import { getLocale, locales } from '#lib/paraglide/runtime.js';

export const languages: readonly Language[] = locales;

export const locale = (): Language => getLocale();

/** The name of each language in itself, as the language switch shows it. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** A text with the language it is in; `lang` is undefined where it is the page's own. */
export interface Localised {
  text: string;
  lang: Language | undefined;
}

/** The text in the reader's language, else in another it exists in (never translated); null where there is none. */
export function inReadersLanguage(texts: Static<typeof PerLanguage>): Localised | null {
  const mine = locale();
  for (const language of [mine, 'fi', 'en', 'sv'] as const) {
    const text = texts[language];
    if (text) return { text, lang: language === mine ? undefined : language };
  }
  return null;
}

/** `lang` for an element in a language, where it differs from the page's. */
export const langOf = (language: Language): Language | undefined => (language === locale() ? undefined : language);

/** The first language of an Accept-Language header that the service speaks. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { language: tag.slice(0, 2), weight: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { language, weight } of wanted) {
    const known = languages.find((one) => one === language);
    if (known && weight > 0) return known;
  }
  return 'fi';
}
