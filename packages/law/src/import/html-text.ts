import { fold, noteMark, superscript } from './blocks.ts';
import { markerOf } from './numbering.ts';
import { descendantsOf, elementsOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** The classes of an element; the prefix that Official Journal pages have had since 2023 is left out. */
export function classesOf(element: XmlElement): string[] {
  return (element.attributes.get('class') ?? '').split(/\s+/).map((name) => name.replace(/^oj-/, ''));
}

export function hasClass(element: XmlElement, ...names: string[]): boolean {
  return classesOf(element).some((name) => names.includes(name));
}

/** The last component of an ELI id and the whole as a path: `cpt_III.sct_1`. */
export function eliOf(element: XmlElement): { code: string; path: string } | undefined {
  const id = element.attributes.get('id') ?? '';
  if (!/^[a-z]{3}_[A-Za-z0-9]+(?:\.[a-z]{3}_[A-Za-z0-9]+)*$/.test(id)) return undefined;
  const path = id.replaceAll('.', '/');
  return { code: path.slice(path.lastIndexOf('/') + 1).split('_')[0]!, path };
}

/** The text in an element, without the marks of notes. */
export function inlineText(node: XmlNode): string {
  if (typeof node === 'string') return node;
  if (!isElement(node)) return '';
  if (node.name === 'br') return ' ';
  if (isNoteMark(node)) return noteMark;
  const text = node.children.map(inlineText).join('');
  return hasClass(node, 'super', 'superscript') ? superscript(text) : text;
}

export function lineOf(node: XmlNode): string {
  return fold(inlineText(node));
}

/** The mark of a note leads to the note: `ntc1-…` in the Official Journal, `src.E0001` in consolidated texts. */
function isNoteMark(element: XmlElement): boolean {
  return element.name === 'a' && /^(?:ntc|src\.)/.test(element.attributes.get('id') ?? '');
}

/** A heading of a division, article or annex: the paragraphs of these classes at the top of it. */
export function headingOf(element: XmlElement, ...names: string[]): string {
  const paragraphs = elementsOf(element).flatMap((child) =>
    child.name === 'div' && hasClass(child, 'eli-title') ? elementsOf(child, 'p') : [child],
  );
  return paragraphs
    .filter((one) => hasClass(one, ...names))
    .map(lineOf)
    .join(' ');
}

export interface ListRow {
  marker: string;
  content: XmlElement;
}

/** A table that lays out one point: empty cells, the marker, and the text in the last cell. */
export function listRowOf(table: XmlElement): ListRow | undefined {
  const rows = rowsOf(table);
  const cells = rows[0] ? elementsOf(rows[0], 'td') : [];
  const content = cells.at(-1);
  if (rows.length !== 1 || cells.length < 2 || !content) return undefined;
  const before = cells.slice(0, -1).map(lineOf);
  const marker = before.at(-1)!;
  const unquoted = marker.replace(/^[‘“„”"'»]/, '');
  return before.slice(0, -1).every((text) => text === '') && markerOf(unquoted) ? { marker, content } : undefined;
}

/** A row to a line, its cells separated by " | ". */
export function tableText(table: XmlElement): string {
  const lines = rowsOf(table).map((row) =>
    elementsOf(row)
      .map(lineOf)
      .filter((text) => text !== '')
      .join(' | '),
  );
  return lines.filter((line) => line !== '').join('\n');
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((part) =>
    part.name === 'tr' ? [part] : part.name === 'tbody' || part.name === 'thead' ? elementsOf(part, 'tr') : [],
  );
}

/** The first paragraph of this class anywhere in the page. */
export function paragraphOf(page: XmlElement, name: string): string {
  const found = descendantsOf(page, 'p').find((one) => hasClass(one, name));
  return found ? lineOf(found) : '';
}
