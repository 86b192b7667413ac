import type { Language, ProvisionView } from '@tulkinta/contract';
import { langOf, locale } from '#lib/locale.ts';
import { markOf } from '../../law/marks.ts';

/** A line of the law: its number as the text prints it, and how deep it stands. */
interface LawLine {
  id: string;
  mark: string;
  text: string;
  depth: number;
}

/** A provision and all within it as lines in one language, the reader's where it has been imported; null in none. */
export function lawLines({ id, text, children }: ProvisionView): { lang: Language | undefined; lines: LawLine[] } | null {
  const all = [{ id, text, deleted: false }, ...children].filter(({ deleted }) => !deleted);
  const language = ([locale(), 'fi', 'en', 'sv'] as const).find((one) => all.some((part) => part.text[one]));
  if (!language) return null;
  const depthOf = (part: string) => part.split('/').length - id.split('/').length;
  const lines = all.flatMap((part): LawLine[] => {
    const line = part.text[language];
    return line
      ? [{ id: part.id, mark: part.id === id ? '' : markOf(part.id, language), text: line, depth: depthOf(part.id) }]
      : [];
  });
  return { lang: langOf(language), lines };
}
