import type { MarkdownIt, StateBlock } from 'markdown-it';

/** A table of a post is read by people; every cell of a short row is filled in, so few characters make many. */
const MOST_COLUMNS = 40;
/** Of all tables of a text together. */
const MOST_CELLS = 4_000;

/** Lets a table past the bounds stay text, and sets no style on a cell: the pages' policy allows none. */
export function boundTables(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  const [table] = ruler.getRules('');
  if (table?.name !== 'table') throw new Error('markdown-it no longer looks for tables first');
  ruler.at(
    'table',
    (state, start, end, silent) => {
      const columns = columnsAt(state, start + 1, end);
      if (columns === 0 || columns > MOST_COLUMNS) return false;
      const used = state.env as { cells: number };
      const rowsLeft = Math.floor((MOST_CELLS - used.cells) / columns);
      if (rowsFrom(state, start, end, rowsLeft) > rowsLeft || !table(state, start, end, silent)) return false;
      if (!silent) used.cells += columns * (state.line - start);
      return true;
    },
    { alt: ['paragraph', 'reference'] },
  );
  const { rules } = markdown.renderer;
  rules.th_open = () => '<th>';
  rules.td_open = () => '<td>';
}

/** Columns that a line of dashes under a head makes; none where there is no such line. */
function columnsAt(state: StateBlock, line: number, end: number): number {
  if (line >= end) return 0;
  const written = state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]);
  return /^[-:|\s]+$/.test(written) ? (written.match(/-+/g)?.length ?? 0) : 0;
}

/** Lines until an empty one, one more than `most` when they are more. */
function rowsFrom(state: StateBlock, start: number, end: number, most: number): number {
  let line = start;
  while (line < end && line - start <= most && !state.isEmpty(line)) line++;
  return line - start;
}
