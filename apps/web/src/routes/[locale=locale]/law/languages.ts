import type { Language } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';

/** A language as what a text is in: "suomeksi", "på finska", "Finnish". */
export const inLanguageWords: Record<Language, () => string> = {
  fi: m.law_in_language_fi,
  sv: m.law_in_language_sv,
  en: m.law_in_language_en,
};
