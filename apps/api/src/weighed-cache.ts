/** What was used last, up to `limit` in weight all together. Weights are the caller's: bytes, characters. */
export interface WeighedCache<Value> {
  get(key: string): Value | undefined;
  /** Keeps a value, in place of one kept before. One heavier than the limit is not kept. */
  set(key: string, value: Value, weight: number): void;
}

export function weighedCache<Value>(limit: number): WeighedCache<Value> {
  const kept = new Map<string, { value: Value; weight: number }>();
  let total = 0;

  function drop(key: string): void {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  }
  return {
    get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      // Moved to the end: a Map lists its oldest key first.
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set(key, value, weight) {
      drop(key);
      if (weight > limit) return;
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= limit) return;
        drop(oldest);
      }
    },
  };
}
