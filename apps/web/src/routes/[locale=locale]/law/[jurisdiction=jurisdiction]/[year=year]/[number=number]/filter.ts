/** What a filter looks at in a tree of provisions. */
export interface Filterable<T> {
  number: string;
  /** "6 art.", "III luku". */
  place: string;
  heading: { text: string } | null;
  branches: T[];
}

/**
 * The branches whose number or heading has every word of `query`, under the branches they stand in. A number matches
 * itself and its lettered followers (6, 6a), not 60; an empty query keeps all.
 */
export const filtered = <T extends Filterable<T>>(branches: readonly T[], query: string): T[] => kept(branches, wordsOf(query));

/** How many of the branches, at any depth, match. */
export function countMatches<T extends Filterable<T>>(branches: readonly T[], query: string): number {
  const words = wordsOf(query);
  return branches.reduce((sum, branch) => sum + (matches(branch, words) ? 1 : 0) + countMatches(branch.branches, query), 0);
}

const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase()
    .split(/[\s,;()]+/)
    .filter((word) => word !== '');

function kept<T extends Filterable<T>>(branches: readonly T[], words: readonly string[]): T[] {
  return branches.flatMap((branch) => {
    const within = kept(branch.branches, words);
    return within.length > 0 || matches(branch, words) ? [{ ...branch, branches: within }] : [];
  });
}

function matches<T extends Filterable<T>>({ number, place, heading }: Filterable<T>, words: readonly string[]): boolean {
  const own = number.toLocaleLowerCase();
  const named = wordsOf(place);
  const text = heading?.text.toLocaleLowerCase() ?? '';
  return words.every(
    (word) =>
      own === word ||
      (/^\d+$/.test(word) && new RegExp(`^${word}[a-z]+$`).test(own)) ||
      named.some((name) => isNameFor(name, word)) ||
      (!/^\d+[a-z]?$/.test(word) && text.includes(word)),
  );
}

/** "art." stands for "artikla" and "article"; other words for themselves. */
const isNameFor = (name: string, word: string): boolean =>
  name.endsWith('.') ? word.startsWith(name.slice(0, -1)) : /^\d/.test(name) ? false : name === word;
