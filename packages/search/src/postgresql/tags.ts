import type { Sql } from 'postgres';
import { clean } from '../clean.ts';
import { facetNames, type FacetName, type SearchDocument } from '../port.ts';
import { tagsOf } from '../tags.ts';

/** A facet value and the character that stands for it in a document's `codes`. */
export interface TagCodes {
  /** Codes of each document's tags. Unknown tags are given one. */
  encode(documents: SearchDocument[]): Promise<Map<SearchDocument, string>>;
  /** The facet and value of each code. */
  decode(codes: Iterable<string>): Promise<Map<string, { name: FacetName; value: string }>>;
}

/**
 * Counting facets is most of the work of a search when it is done by value. With one character a value, PostgreSQL only
 * strings the documents' codes together, and they are counted here.
 */
export function tagCodes(sql: Sql): TagCodes {
  const codeByTag = new Map<string, string>();
  const tagByCode = new Map<string, { name: FacetName; value: string }>();

  const remember = (rows: readonly { id: number; tag: string }[]) => {
    for (const { id, tag } of rows) {
      const code = String.fromCharCode(id);
      const colon = tag.indexOf(':');
      codeByTag.set(tag, code);
      tagByCode.set(code, { name: tag.slice(0, colon) as FacetName, value: tag.slice(colon + 1) });
    }
  };
  return {
    async encode(documents) {
      const tags = new Map(documents.map((document) => [document, countedTags(document)]));
      const unknown = [...new Set([...tags.values()].flat())].filter((tag) => !codeByTag.has(tag)).sort();
      if (unknown.length > 0) {
        await sql`insert into search_tags (tag) select unnest(${unknown}::text[]) on conflict do nothing`;
        remember(await sql<{ id: number; tag: string }[]>`select id, tag from search_tags where tag = any(${unknown}::text[])`);
      }
      return new Map([...tags].map(([document, its]) => [document, its.map((tag) => codeByTag.get(tag)).join('')]));
    },
    async decode(codes) {
      const unknown = [...codes].filter((code) => !tagByCode.has(code)).map((code) => code.charCodeAt(0));
      if (unknown.length > 0)
        remember(await sql<{ id: number; tag: string }[]>`select id, tag from search_tags where id = any(${unknown}::int[])`);
      return tagByCode;
    },
  };
}

function countedTags(document: SearchDocument): string[] {
  const tags = tagsOf(document);
  return [...new Set(facetNames.flatMap((name) => tags[name].map((value) => clean(`${name}:${value}`))))];
}
