import { ActNames } from '../act-names.ts';
import type { Catalogue } from '../catalogue.ts';
import { formatProvision } from '../format.ts';
import type { Language } from '../types.ts';
import { ActReader } from './acts.ts';
import { Resolver } from './resolve.ts';
import { TextReader } from './text-reader.ts';
import { tokenise } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A citation found in a text. Offsets are UTF-16 indices: text.slice(start, end) is `text`. */
export interface Citation {
  start: number;
  end: number;
  text: string;
  /** To the finest level stated that the catalogue has; an act's id when a whole act is cited by number or address. */
  provisions: string[];
  /** As a jurist writes it in the language asked for; the text itself when nothing was resolved. */
  label: string;
  /** The number, else the name, of the cited act that the catalogue does not know. */
  unresolvedAct?: string;
}

export interface RecogniseOptions {
  catalogue: Catalogue;
  /** Of the labels, and of the few words that mean different things in different languages. All three are always read. */
  language?: Language;
  /** What "this act" means, and where a bare "6 artikla" belongs; a provision id also tells "this Article". */
  act?: string;
  /** ISO date: names are understood as they were used on that day. */
  on?: string;
}

/**
 * Finds the citations of law in running Finnish, Swedish and English text and resolves each to provisions. A place whose
 * act is neither named, carried over in the paragraph nor given by `act` stays unresolved (no provisions), never guessed.
 * Time grows in proportion to the text, whatever the text. Never throws.
 */
export function recognise(text: string, { catalogue, language = 'fi', act, on }: RecogniseOptions): Citation[] {
  const { names, vocabulary } = wordsFor(catalogue);
  const tokens = tokenise(text, vocabulary);
  const reader = new TextReader(
    tokens,
    catalogue,
    new ActReader(catalogue, names, on),
    new Resolver(catalogue, text.length),
    language,
    act,
  );
  const labels = new Map<string, string>();
  return reader.read().map(({ start, end, provisions, unresolvedAct }) => {
    const written = text.slice(start, end);
    const key = provisions.join(' ');
    const label = key === '' ? written : (labels.get(key) ?? labelOf(catalogue, provisions, language));
    if (key !== '') labels.set(key, label);
    return { start, end, text: written, provisions, label, ...(unresolvedAct !== undefined && { unresolvedAct }) };
  });
}

function labelOf(catalogue: Catalogue, provisions: readonly string[], language: Language): string {
  const label = (id: string) => formatProvision(catalogue, id, language);
  if (provisions.length > 4) return `${label(provisions[0]!)} … ${label(provisions.at(-1)!)} (${provisions.length})`;
  return provisions.map(label).join('; ');
}

const words = new WeakMap<Catalogue, { names: ActNames; vocabulary: Vocabulary }>();

/** The vocabulary of a catalogue, made once. */
function wordsFor(catalogue: Catalogue): { names: ActNames; vocabulary: Vocabulary } {
  let known = words.get(catalogue);
  if (!known) {
    const names = new ActNames(catalogue.acts);
    known = { names, vocabulary: new Vocabulary(names) };
    words.set(catalogue, known);
  }
  return known;
}
