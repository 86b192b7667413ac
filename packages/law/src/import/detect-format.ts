import { hasClass } from './html-text.ts';
import { ImportRefused, type ImportFormat } from './imported.ts';
import { descendantsOf, elementAt, type XmlElement } from './xml-tree.ts';

/** The format of an XML file by its document element, and of a EUR-Lex page by its classes. @throws ImportRefused */
export function detectXmlFormat(root: XmlElement): Exclude<ImportFormat, 'tulkinta-json'> {
  if (root.name === 'akomaNtoso') return 'akoma-ntoso';
  if (root.name === 'CONS.ACT') return 'formex-consolidated';
  if (root.name === 'ACT' || (root.name === 'COMBINED.FMX' && elementAt(root, 'ACT'))) return 'formex-oj';
  if (root.name === 'html') {
    const paragraphs = descendantsOf(root, 'p');
    if (paragraphs.some((one) => hasClass(one, 'reference'))) return 'consolidated-html';
    if (paragraphs.some((one) => hasClass(one, 'doc-ti'))) return 'oj-xhtml';
  }
  throw new ImportRefused('unknown_format', `not a format that can be read: <${root.name.slice(0, 40)}>`);
}

/** What the first characters tell; files of a known other kind are refused. @throws ImportRefused */
export function isJson(text: string): boolean {
  const first = text.trimStart()[0];
  if (first === undefined) throw new ImportRefused('empty', 'the file is empty');
  if (first === '{' || first === '[') return true;
  if (first !== '<') throw new ImportRefused('unknown_format', 'neither XML nor JSON');
  return false;
}
