import { setImmediate as others } from 'node:timers/promises';
import { analyse, isFunctionWord } from '@tulkinta/language';
import { clean } from '../clean.ts';
import { standings, type FilterName, type SearchDocument } from '../port.ts';
import { tagsOf } from '../tags.ts';

/** More than any time in milliseconds, so that standing comes before it. */
const LATEST = 1e13;
const MOST_CHARACTERS = 200_000;

/** A document as the index holds it, or the mark that one was removed. */
export type IndexedDocument = Written & (Found | { removed: true });

interface Written {
  id: string;
  /** Milliseconds since 1970, by the clock of the process that wrote it; 0 when a rebuild did. */
  writtenAt: number;
}

interface Found extends Record<FilterName, string[]> {
  removed: false;
  threadId: string;
  title: string;
  body: string;
  names: string;
  /** Stems and compound parts. */
  titleStems: string;
  bodyStems: string;
  visibility: SearchDocument['visibility'];
  organisationId: string;
  createdAt: number;
  /** Standing, then newest first. */
  ordinal: number;
  revision: number;
}

/** Documents as the index holds them, made one after another: long texts take a while, and others have their turn in between. */
export async function allIndexed(documents: readonly SearchDocument[], writtenAt: number): Promise<IndexedDocument[]> {
  const made: IndexedDocument[] = [];
  for (const document of documents) {
    made.push(indexed(document, writtenAt));
    await others();
  }
  return made;
}

function indexed(document: SearchDocument, writtenAt: number): IndexedDocument {
  const createdAt = Date.parse(document.createdAt);
  return {
    ...tagsOf(document),
    id: document.id,
    writtenAt,
    removed: false,
    threadId: document.threadId,
    title: clean(document.title),
    body: clean(document.body),
    names: clean(`${document.authorName} ${document.organisationName}`),
    titleStems: stemsIn(document.title, document.language),
    bodyStems: stemsIn(document.body.slice(0, MOST_CHARACTERS), document.language),
    visibility: document.visibility,
    organisationId: document.organisationId,
    createdAt,
    ordinal: standings.indexOf(document.standing) * LATEST + LATEST - createdAt,
    revision: document.revision,
  };
}

/** What takes a removed document's place: found by nobody, and there so that a rebuild does not bring it back. */
export const removal = (id: string, writtenAt: number): IndexedDocument => ({ id, writtenAt, removed: true });

/** In the order of the text, so that stems are near each other where words are. */
function stemsIn(text: string, language: SearchDocument['language']): string {
  return analyse(text, language)
    .filter(({ word }) => !isFunctionWord(word) && !/^\d/.test(word))
    .flatMap(({ stem, parts }) => [stem, ...parts])
    .join(' ');
}
