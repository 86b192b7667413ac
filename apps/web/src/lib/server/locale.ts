import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@tulkinta/contract';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';

const requestLocale = new AsyncLocalStorage<Language>();

overwriteGetLocale(() => requestLocale.getStore() ?? 'fi');

/** Runs `render` so that messages, dates and links within it are in `language`. */
export const inLocale = <T>(language: Language, render: () => T): T => requestLocale.run(language, render);
