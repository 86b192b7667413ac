import { fieldProblem } from './problem.ts';

/** A keyset cursor: the sort values of the last row shown, opaque to callers. */
export const encodeCursor = (values: readonly (string | number)[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * The values in a cursor of `shape`.
 * @throws ProblemError when it is not one of ours.
 */
export function decodeCursor(cursor: string, shape: readonly ('time' | 'id' | 'number' | 'text')[]): string[] {
  const refuse = () => fieldProblem('invalid_input', 'cursor', 'is not a cursor of this list');
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refuse();
  }
  if (!Array.isArray(values) || values.length !== shape.length) throw refuse();
  return shape.map((kind, index) => {
    const value: unknown = values[index];
    if (!fits(kind, value)) throw refuse();
    return String(value);
  });
}

function fits(kind: 'time' | 'id' | 'number' | 'text', value: unknown): boolean {
  if (kind === 'number') return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
  if (typeof value !== 'string' || value.includes('\0')) return false;
  if (kind === 'id') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
  return kind === 'text' || isWrittenTime(value);
}

/** As toISOString writes times, within what PostgreSQL reads: no year 0, and no 30 February. */
function isWrittenTime(value: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)) return false;
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
}

/** Cuts a list read with one row too many into a page. */
export function pageOf<T>(rows: T[], limit: number, cursorOf: (row: T) => readonly (string | number)[]) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null };
}
