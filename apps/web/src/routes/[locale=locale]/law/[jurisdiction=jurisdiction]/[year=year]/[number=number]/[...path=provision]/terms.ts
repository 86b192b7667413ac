import type { Language, ProvisionView } from '@tulkinta/contract';

/** A stretch of a provision's text; with the provision that defines it where it is a term that the act defines. */
export interface Piece {
  text: string;
  definition: string | null;
}

/** A text in pieces: each term it uses leads to its definition, where it first stands. */
export function piecesOf({ terms }: Pick<ProvisionView, 'terms'>, provision: string, language: Language, text: string): Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let at = 0;
  for (const term of terms) {
    if (term.provision !== provision || term.language !== language || seen.has(term.definition)) continue;
    seen.add(term.definition);
    if (term.start > at) pieces.push({ text: text.slice(at, term.start), definition: null });
    pieces.push({ text: text.slice(term.start, term.end), definition: term.definition });
    at = term.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), definition: null });
  return pieces;
}
