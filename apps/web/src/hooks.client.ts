import type { HandleClientError } from '@sveltejs/kit/hooks';
import type { Language } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';

// The server writes the language to <html>; changing it loads a new document.
overwriteGetLocale(() => document.documentElement.lang as Language);

/** The server's errors come with their words; one of the browser's own is a broken connection, or ours. */
export const handleError: HandleClientError = ({ kind }) => {
  if (kind !== 'unknown') return;
  return navigator.onLine
    ? { code: 'internal', message: m.problems_internal() }
    : { status: 503, code: 'unavailable', message: m.problems_unavailable() };
};
