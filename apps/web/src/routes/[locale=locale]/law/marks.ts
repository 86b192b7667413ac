import type { Language } from '@tulkinta/contract';

/**
 * The number before a part of a provision as the official text prints it: "2." for a paragraph, "a)" (in English "(a)")
 * for a point, "5." for a point of an annex; '' for a moment or a subparagraph, which print none.
 */
export function markOf(id: string, language: Language): string {
  const [, code = '', number = ''] = /\/([a-z]+)_([^/]+)$/.exec(id) ?? [];
  if (code === 'par') return `${number}.`;
  if (code === 'koh' || code === 'alk') return `${number})`;
  if (code === 'ind') return '–';
  if (code !== 'pnt') return '';
  if (id.includes('/anx_') && /^\d/.test(number)) return `${number}.`;
  return language === 'en' ? `(${number})` : `${number})`;
}
