import type { Language, ProvisionView } from '@tulkinta/contract';
import { inReadersLanguage, languages, locale, type Localised } from '#lib/locale.ts';
import { changeMark } from '../../../../changes.ts';
import { capitalised, placeOf } from '#lib/labels.ts';
import { piecesOf, type Piece } from './terms.ts';
import { markOf } from '../../../../marks.ts';

/** Something within the provision: a paragraph, a point. */
export interface Part {
  id: string;
  /** Its path within the page's provision: `par_2/pnt_a`. */
  anchor: string;
  place: string;
  /** Its number as the text prints it: "2.", "a)"; '' where the text prints none. */
  mark: string;
  heading: Localised | null;
  text: Piece[] | null;
  change: string | null;
  deleted: boolean;
  counts: { threads: number; needs: number };
  parts: Part[];
}

/** Whether the provision holds articles or sections rather than text. */
export const isDivision = (id: string): boolean => /\/(?:prt|cpt|chp|sct)_[^/]+$/.test(id) && !id.includes('/anx_');

/** The mark of the provision itself; null where its version is as first enacted. */
export function ownMark({ versions, ...provision }: ProvisionView): string | null {
  const version = versions.findLast(({ from }) => from === provision.from);
  return changeMark({
    ...provision,
    modifiedBy: version?.amendedBy ?? null,
    change: version?.change ?? 'original',
    changedWithin: null,
  });
}

export const textLanguagesOf = ({ text, children }: ProvisionView): Language[] =>
  languages.filter((language) => text[language] || children.some((child) => child.text[language]));

/** The text of the provision or of a part of it in a language. */
export function textOf(
  provision: ProvisionView,
  { id, text }: Pick<ProvisionView, 'id' | 'text'>,
  language: Language | undefined,
): Piece[] | null {
  const written = language && text[language];
  return written ? piecesOf(provision, id, language, written) : null;
}

/** All within the provision as parts within parts, texts in one language. */
export function partsOf(provision: ProvisionView, language: Language | undefined): Part[] {
  const { id, act, children } = provision;
  const actName = act.shortName[locale()];
  const roots: Part[] = [];
  const byId = new Map<string, Part>();
  const marks = new Map([[id, ownMark(provision)], ...children.map((child) => [child.id, changeMark(child)] as const)]);
  for (const child of children) {
    const part: Part = {
      id: child.id,
      anchor: child.id.slice(id.length + 1),
      place: capitalised(placeOf(child.label[locale()], actName)),
      mark: markOf(child.id, language ?? locale()),
      heading: inReadersLanguage(child.heading),
      text: textOf(provision, child, language),
      change: marks.get(child.parent ?? '') === marks.get(child.id) ? null : marks.get(child.id)!,
      deleted: child.deleted,
      counts: child.counts,
      parts: [],
    };
    byId.set(child.id, part);
    ((child.parent && byId.get(child.parent)?.parts) || roots).push(part);
  }
  return roots;
}
