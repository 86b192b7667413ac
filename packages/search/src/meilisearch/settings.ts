import type { Settings } from 'meilisearch';
import { facetNames, filterNames } from '../port.ts';

/** How many values a facet tells at most, and how far a search can be paged. */
const MOST_VALUES = 100;
const DEEPEST = 1_000;

/** Settings of an index on a server of `version`, such as `1.50.0`. */
export function settingsFor(version: string): Settings {
  return {
    searchableAttributes: ['title', 'titleStems', 'body', 'names', 'bodyStems'],
    filterableAttributes: [...filterNames, 'visibility', 'organisationId', 'removed', 'writtenAt'].sort(byName),
    sortableAttributes: ['createdAt', 'ordinal'],
    // After relevance comes `ordinal`: standing, then time. The place of a word within a text would leave no ties for it.
    rankingRules: [
      'words',
      'typo',
      'proximity',
      hasAttributeRank(version) ? 'attributeRank' : 'attribute',
      'exactness',
      'sort',
      'ordinal:asc',
    ],
    // Keeps å, ä and ö apart from a and o, which Finnish needs too and Meilisearch does for Swedish alone.
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['swe'] }],
    typoTolerance: { disableOnAttributes: ['titleStems', 'bodyStems'], disableOnNumbers: true },
    faceting: {
      maxValuesPerFacet: MOST_VALUES,
      sortFacetValuesBy: Object.fromEntries(facetNames.map((name) => [name, 'count'])),
    },
    facetSearch: false,
    pagination: { maxTotalHits: DEEPEST },
  };
}

export const byName = (a: string, b: string) => (a < b ? -1 : 1);

function hasAttributeRank(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || minor >= 36;
}
