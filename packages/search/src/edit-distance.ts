/** How many letters may differ for two words to be taken for one misspelt: none in short words. */
export function toleratedTypos(word: string): 0 | 1 | 2 {
  if (word.length < 5 || /\d/.test(word)) return 0;
  return word.length < 9 ? 1 : 2;
}

/**
 * Whether `b` is `a` with at most `most` letters added, left out, changed, or changed places with the next.
 * @param i,j where to begin in each.
 */
export function within(a: string, b: string, most: number, i = 0, j = 0): boolean {
  if (Math.abs(a.length - i - (b.length - j)) > most) return false;
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  if (i === a.length) return b.length - j <= most;
  if (most === 0) return false;
  return (
    within(a, b, most - 1, i + 1, j + 1) ||
    within(a, b, most - 1, i + 1, j) ||
    within(a, b, most - 1, i, j + 1) ||
    (a[i] === b[j + 1] && a[i + 1] === b[j] && within(a, b, most - 1, i + 2, j + 2))
  );
}
