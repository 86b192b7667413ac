/** Remembers `compute` for the `limit` keys used last. */
export function boundedCache<Value>(limit: number, compute: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    const found = kept.get(key);
    if (found !== undefined) {
      // Moved to the end: a Map lists its oldest key first.
      kept.delete(key);
      kept.set(key, found);
      return found;
    }
    const value = compute(key);
    kept.set(key, value);
    if (kept.size > limit) kept.delete(kept.keys().next().value as string);
    return value;
  };
}
