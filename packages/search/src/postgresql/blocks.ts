import type { Sql, TransactionSql } from 'postgres';
import { standings } from '../port.ts';
import type { Condition } from './conditions.ts';
import { lexeme, quoted } from './lexemes.ts';
import type { Statistics } from './statistics.ts';

/**
 * Every document carries lexemes for the blocks of documents it arrived with, `^256:n` and so on. A query that would match
 * many documents is put to the newest blocks only, and so costs the same whatever the size of the index. Documents of the
 * best standing are looked at besides, while they are few.
 */
const SIZES = [256, 1024, 4096];
const MOST_BLOCKS = 12;
/** Matches that a query may have without being cut down. */
const AFFORDABLE = 1_500;
const FEW_BEST = 600;
const BEST = lexeme.tag('standing', standings[0]);

/** SQL for the lexemes of a document's blocks, given a column with its place in the order of arrival. */
export function blocksOf(sql: Sql | TransactionSql, seq: 'old.seq' | 'arrival.seq') {
  return sql.unsafe(`array[${SIZES.map((size) => `'^${size}:' || ${seq} / ${size}`).join(', ')}]`);
}

/** Blocks expected to hold `wanted` matches of a condition met by `share` of documents; null when all are affordable. */
export function newestBlocks(share: number, wanted: number, statistics: Statistics): Condition | null {
  const { documents, newest } = statistics;
  if (documents * share <= Math.max(AFFORDABLE, wanted * 2)) return null;
  const window = wanted / share;
  const size = SIZES.find((one) => window <= one * MOST_BLOCKS) ?? Math.max(...SIZES);
  const last = Math.floor(newest / size);
  const first = Math.max(0, last - Math.ceil(window / size));
  // Some blocks past the newest, for what arrived since the statistics were read.
  const blocks = Array.from({ length: last - first + 4 }, (_, index) => quoted(`^${size}:${first + index}`));
  const best = statistics.share(BEST) * documents <= FEW_BEST ? [quoted(BEST)] : [];
  return { text: `(${[...best, ...blocks].join(' | ')})`, share: Math.min(1, ((last - first + 0.5) * size) / documents) };
}
