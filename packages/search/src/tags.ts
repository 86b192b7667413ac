import type { FilterName, SearchDocument } from './port.ts';

/** What a document can be narrowed to, by filter. */
export function tagsOf(document: SearchDocument): Record<FilterName, string[]> {
  return {
    act: document.acts,
    article: document.articles,
    language: [document.language],
    standing: [document.standing],
    kind: [document.kind],
    role: document.roles,
    use: document.use === null ? [] : [document.use],
    need: document.needs,
    provision: document.provisions,
  };
}
