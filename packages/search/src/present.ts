import type { Language } from '@tulkinta/language';
import { isEmpty, type Asked } from './asked.ts';
import { excerptAt, firstMatch, markedText } from './excerpt.ts';
import { markerOf, misspellingMarkerOf } from './marker.ts';
import type { SearchHit } from './port.ts';

/** A hit as an engine finds it. */
export interface FoundDocument {
  id: string;
  threadId: string;
  kind: SearchHit['kind'];
  language: Language;
  title: string;
  body: string;
  score: number;
}

/** Hits with the words that matched marked as written, whatever form of them was asked for. */
export function presentHits(asked: Asked, found: FoundDocument[]): SearchHit[] {
  const marker = markerOf(asked);
  const misspelling = misspellingMarkerOf(asked);
  return found.map(({ id, threadId, kind, language, title, body, score }) => {
    const show = (match: number, by = marker) => ({
      id,
      threadId,
      kind,
      title: markedText(title, language, by),
      excerpt: excerptAt(body, Math.max(match, 0), language, by),
      score,
    });
    if (isEmpty(asked)) return show(0);
    const match = firstMatch(body, language, marker);
    if (match >= 0) return show(match);
    const exact = show(0);
    if (exact.title.some(({ marked }) => marked)) return exact;
    return show(firstMatch(body, language, misspelling), misspelling);
  });
}
