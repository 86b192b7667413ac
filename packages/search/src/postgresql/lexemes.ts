import { analyse, isFunctionWord } from '@tulkinta/language';
import { clean } from '../clean.ts';
import { filterNames, type FilterName, type SearchDocument } from '../port.ts';
import { tagsOf } from '../tags.ts';

/**
 * One tsvector holds all that a document is found by: words, filters and visibility are then one condition on one index.
 * The first character tells them apart: `word`, `~stem` (of compound parts too), `#filter:value`, `@reader`, and `^block`
 * (blocks.ts), none of which a word can begin with.
 */
export const lexeme = {
  word: (word: string) => word.slice(0, LONGEST),
  stem: (stem: string) => `~${stem.slice(0, LONGEST)}`,
  tag: (name: FilterName, value: string) => clean(`#${name}:${value}`).slice(0, LONGEST),
  everybody: '@public',
  network: '@network',
  organisation: (id: string) => clean(`@${id}`).slice(0, LONGEST),
};

/** A tsvector takes lexemes under 2 kB, a megabyte in all, and positions up to 16,383. */
const LONGEST = 100;
const MOST_WORDS = 12_000;
const MOST_CHARACTERS = 200_000;
/** Keeps a phrase from running over from the title into the body. */
const GAP = 10;

/**
 * The tsvectors of a document as PostgreSQL reads them. Weights, for ranking: A a word of the title, B its stem, C a word
 * of the body or of a name, D its stem.
 */
export function lexemesOf(document: SearchDocument): { titleWords: string; words: string } {
  const title = new Lexemes();
  title.addText(document.title, document.language, 'A', 'B');
  const titleWords = title.toString();

  const all = title;
  all.skip(GAP);
  all.addText(document.body, document.language, 'C', 'D');
  all.skip(GAP);
  all.addText(`${document.authorName} ${document.organisationName}`, document.language, 'C', 'D');
  const tags = tagsOf(document);
  for (const name of filterNames) for (const value of tags[name]) all.add(lexeme.tag(name, value));
  all.add(readerLexeme(document));
  return { titleWords, words: all.toString() };
}

function readerLexeme({ visibility, organisationId }: SearchDocument): string {
  if (visibility === 'organisation') return lexeme.organisation(organisationId);
  return visibility === 'network' ? lexeme.network : lexeme.everybody;
}

type Weight = 'A' | 'B' | 'C' | 'D';

class Lexemes {
  readonly #positions = new Map<string, string[]>();
  #position = 0;
  #characters = 0;

  addText(text: string, language: SearchDocument['language'], wordWeight: Weight, stemWeight: Weight): void {
    for (const { word, stem, parts } of analyse(text.slice(0, MOST_CHARACTERS), language)) {
      if (this.#position >= MOST_WORDS || this.#characters > MOST_CHARACTERS) return;
      this.#position++;
      this.add(lexeme.word(word), wordWeight);
      if (!isFunctionWord(word) && !/^\d/.test(word)) this.add(lexeme.stem(stem), stemWeight);
      for (const part of parts) this.add(lexeme.stem(part), stemWeight);
    }
  }

  skip(places: number): void {
    this.#position += places;
  }

  add(text: string, weight?: Weight): void {
    let positions = this.#positions.get(text);
    if (!positions) {
      this.#positions.set(text, (positions = []));
      this.#characters += text.length;
    }
    if (weight) positions.push(`${this.#position}${weight}`);
  }

  toString(): string {
    return Array.from(
      this.#positions,
      ([text, positions]) => quoted(text) + (positions.length > 0 ? `:${positions.join()}` : ''),
    ).join(' ');
  }
}

/** What a word is looked up by, given its stems. */
export function formsOf(word: string, stems: string[]): string[] {
  return [lexeme.word(word), ...stems.map(lexeme.stem)];
}

/** A lexeme as tsvector and tsquery literals write it. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
