import type { Language } from '@tulkinta/contract';
import { locale } from '#lib/locale.ts';

const timeZone = 'Europe/Helsinki';
const tags: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
});

const dates = perLanguage((language) =>
  language === 'en'
    ? new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
    : new Intl.DateTimeFormat('fi-FI', { timeZone, day: 'numeric', month: 'numeric', year: 'numeric' }),
);
const times = perLanguage(
  (language) => new Intl.DateTimeFormat(tags[language], { timeZone, hour: '2-digit', minute: '2-digit' }),
);
const numbers = perLanguage((language) => new Intl.NumberFormat(language === 'en' ? 'fi-FI' : tags[language]));

/** 27.7.2026, in English 27 July 2026; of a time or a calendar date, as the date in Finland. */
export const formatDate = (iso: string): string => dates[locale()].format(new Date(iso));

/** 14.02 in Finnish, 14:02 elsewhere. */
export const formatTime = (iso: string): string => times[locale()].format(new Date(iso));

export const formatDateTime = (iso: string): string => `${formatDate(iso)} ${formatTime(iso)}`;

/** Thousands apart by a non-breaking space. */
export const formatNumber = (value: number): string => numbers[locale()].format(value);
