import type { Language } from '@tulkinta/contract';

const order: Record<Language, readonly Language[]> = { fi: ['fi', 'en', 'sv'], sv: ['sv', 'fi', 'en'], en: ['en', 'fi', 'sv'] };

/**
 * Leaves of each text in several languages only the one the reader is shown, in place: a page's data goes to the
 * browser a second time with its HTML, so what is not shown should not be in it.
 */
export function inOneLanguage<T>(value: T, language: Language): T {
  if (Array.isArray(value)) {
    for (const item of value) inOneLanguage(item, language);
  } else if (typeof value === 'object' && value !== null) {
    const texts = value as Partial<Record<Language, unknown>>;
    const shown = order[language].find((one) => typeof texts[one] === 'string');
    if (shown) {
      for (const one of order[language]) if (one !== shown) delete texts[one];
    } else {
      for (const part of Object.values(value)) if (typeof part === 'object') inOneLanguage(part, language);
    }
  }
  return value;
}
