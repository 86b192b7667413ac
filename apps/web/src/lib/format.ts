import type { Language } from '@tulkinta/contract';
import { locale } from '#lib/locale.ts';
import { m } from '#lib/paraglide/messages.js';

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
const shortDates = {
  ...dates,
  en: new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' }),
};
const times = perLanguage(
  (language) => new Intl.DateTimeFormat(tags[language], { timeZone, hour: '2-digit', minute: '2-digit' }),
);
const numbers = perLanguage((language) => new Intl.NumberFormat(language === 'en' ? 'fi-FI' : tags[language]));

/** 27.7.2026, in English 27 July 2026; of a time or a calendar date, as the date in Finland. */
export const formatDate = (iso: string): string => dates[locale()].format(new Date(iso));

/** As `formatDate`, the month short where it is a word: 27 Jul 2026. */
export const formatShortDate = (iso: string): string => shortDates[locale()].format(new Date(iso));

/** 14.02 in Finnish and Swedish, 14:02 in English. */
export const formatTime = (iso: string): string => times[locale()].format(new Date(iso));

export const formatDateTime = (iso: string): string => m.frame_date_time({ date: formatDate(iso), time: formatTime(iso) });

/** Thousands apart by a non-breaking space. */
export const formatNumber = (value: number): string => numbers[locale()].format(value);
