import { facetNames, type FacetCount, type FacetName } from '../port.ts';
import type { TagCodes } from './tags.ts';

const MOST_VALUES = 100;

/**
 * Counts of each facet: of the hits (`codes[0]`), or where the facet is itself a filter, of what would be hits without it.
 * @param codes the codes of all documents found, strung together; first of the hits, then for each of `filtered`.
 * @param parts the part of the index that each of `codes` comes from, so that counts are estimates of the whole.
 */
export async function facetsOf(
  tags: TagCodes,
  codes: string[],
  filtered: FacetName[],
  parts: number[],
): Promise<Record<FacetName, FacetCount[]>> {
  const tallies = codes.map(tally);
  const byCode = await tags.decode(new Set(tallies.flatMap((counts) => [...counts.keys()])));
  const facets = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<FacetName, FacetCount[]>;
  tallies.forEach((counts, index) => {
    for (const [code, count] of counts) {
      const tag = byCode.get(code);
      if (tag && filtered.indexOf(tag.name) + 1 === index)
        facets[tag.name].push({ value: tag.value, count: Math.round(count / (parts[index] ?? 1)) });
    }
  });
  for (const name of facetNames) {
    facets[name].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    facets[name].length = Math.min(facets[name].length, MOST_VALUES);
  }
  return facets;
}

function tally(codes: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
