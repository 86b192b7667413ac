import type { Modification } from './imported.ts';

/**
 * What stands in a provision, in the order of its text. The EU formats are all read to blocks, and the blocks are given
 * their paths in one place, so that a provision has the same path whichever file it came from.
 */
export type Block = TextBlock | ItemBlock | HeadingBlock | TableBlock | DeletionBlock;

/** The provision's own text, or one of its later subparagraphs. */
export interface TextBlock {
  type: 'text';
  text: string;
  modification: Modification | undefined;
}

/** A numbered paragraph, a point of a list or an indent. */
export interface ItemBlock {
  type: 'item';
  code: 'par' | 'pnt';
  marker: string;
  blocks: Block[];
  modification: Modification | undefined;
}

/** A heading inside an annex. */
export interface HeadingBlock {
  type: 'heading';
  level: number;
  text: string;
  modification: Modification | undefined;
}

/** A row to a line, its cells separated by " | ". */
interface TableBlock {
  type: 'table';
  text: string;
  modification: Modification | undefined;
}

/** Something stood here that an amending act deleted. */
interface DeletionBlock {
  type: 'deletion';
  by: string;
}

/** Stands for the mark of a note until the text is whole: the parentheses around it can be in other elements. */
export const noteMark = '\uE000';

/**
 * Folds white space, and leaves out the marks of notes with the space and parentheses around them, and the space that
 * EUR-Lex leaves between a long number and a mark.
 */
export function fold(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\( ?\uE000 ?\)| ?\uE000/g, '')
    .replace(/(\d) (?=[.,;](?: |$))/g, '$1')
    .trim();
}

const raised: Record<string, string> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ',
}; // prettier-ignore

/** "25" over the line as "²⁵", since 10²⁵ is not 1025. Other raised text stays as it is. */
export function superscript(text: string): string {
  const characters = text.trim().split('');
  return characters.every((one) => raised[one]) ? characters.map((one) => raised[one]).join('') : text;
}

/** The blocks as running text, a paragraph to a line, with their markers: for recitals and for quoted law. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'item') return `${block.marker} ${plainText(block.blocks)}`;
      return block.type === 'deletion' ? '' : block.text;
    })
    .filter((text) => text !== '')
    .join('\n');
}
