import { SaxesParser } from 'saxes';
import { htmlEntities } from './html-entities.ts';
import { ImportRefused } from './imported.ts';

/** Names are without their namespace prefix. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
}

/** `<?target body?>`: consolidated Formex marks its amendments with these. */
export interface XmlInstruction {
  target: string;
  body: string;
}

export type XmlNode = XmlElement | XmlInstruction | string;

const deepest = 200;
/** Many times what the longest acts have; a file of nothing but tags would take a minute. */
const mostElements = 1_000_000;

/** The document element. Nothing outside the file is read, and no entities are declared by it. @throws ImportRefused */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const document: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [document];
  const refuse = (code: ImportRefused['code'], message: string): never => {
    throw new ImportRefused(code, message, { line: parser.line });
  };
  let ended = false;
  let elements = 0;

  Object.assign(parser.ENTITIES, Object.fromEntries(htmlEntities));
  parser.on('error', (error) => {
    if (/undefined entity/.test(error.message)) refuse('entities', 'an entity that is not declared');
    refuse(ended ? 'truncated' : 'not_wellformed', error.message.replace(/^\S*?\d+:\d+: /, ''));
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) refuse('entities', 'a document type with declarations of its own');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) refuse('too_deep', `elements nested more than ${deepest} deep`);
    if (++elements > mostElements) refuse('too_large', 'more elements than an act can have');
    const element: XmlElement = {
      name: localName(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
      children: [],
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (value) => open.at(-1)!.children.push(value));
  parser.on('cdata', (value) => open.at(-1)!.children.push(value));
  parser.on('processinginstruction', (value) => open.at(-1)!.children.push(value));

  parser.write(text);
  ended = true;
  parser.close();
  return elementsOf(document)[0] ?? refuse('not_wellformed', 'no elements');
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string' && 'name' in node;
}

export function elementsOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((child) => isElement(child)).filter((child) => name === undefined || child.name === name);
}

/** The first element at the end of this path of names, each taken from the children of the one before. */
export function elementAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = at && elementsOf(at, name)[0];
  return at;
}

/** All elements of this name under the element, in document order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** All the text in it, as it stands. */
export function textIn(node: XmlNode): string {
  if (typeof node === 'string') return node;
  return isElement(node) ? node.children.map(textIn).join('') : '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
