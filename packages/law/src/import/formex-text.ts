import { fold, noteMark, plainText, superscript, type Block } from './blocks.ts';
import { actOfCelex } from './eu-identity.ts';
import { Flow, type Revision } from './flow.ts';
import type { Modification } from './imported.ts';
import { elementAt, elementsOf, isElement, type XmlElement, type XmlInstruction, type XmlNode } from './xml-tree.ts';

const paragraphs = new Set(['P', 'ALINEA', 'TXT', 'LIST', 'GR.SEQ', 'CONTENTS', 'NP', 'ITEM']);
const asOne = new Set(['HT', 'FT', 'QUOT.START', 'QUOT.END', 'NOTE']);
const elsewhere = new Set(['TI.ART', 'STI.ART', 'TITLE', 'TI', 'STI', 'BIB.INSTANCE', 'NO.P', 'NO.PARAG', 'SIGNATURE', 'IE']);

/** Reads the blocks of Formex provisions, in document order, since the marks of amendments hold over elements. */
export class FormexText {
  readonly revision: Revision;
  /** The amendments whose text has begun, the inmost last, and the end marks met. */
  readonly #open: { end: string; modification: Modification }[] = [];
  readonly #ended = new Set<string>();

  constructor(revision: Revision) {
    this.revision = revision;
  }

  blocksOf(element: XmlElement): Block[] {
    const flow = new Flow(this.revision);
    this.#readInto(flow, element);
    flow.end();
    return flow.blocks;
  }

  /** CLG.MDFO opens a change, CLG.MDFC closes it. `flow` where it stands in text. */
  mark({ target, body }: XmlInstruction, flow?: Flow): void {
    const value = (name: string) => new RegExp(`(?:^|\\s)${name}=["']([^"']*)["']`).exec(body)?.[1] ?? '';
    if (target === 'CLG.MDFC') this.#ended.add(value('ID'));
    else if (target === 'CLG.MDFO') {
      const by = actOfCelex(value('ACTIVE.DOC'));
      const change = ({ INSERTED: 'inserted', REPLACED: 'replaced', DELETED: 'deleted' } as const)[value('ACTION')];
      if (!by || !change) return;
      if (value('LEVEL') === 'TEXT') {
        // The implicit ones are marks of punctuation, and the HTML doesn't show them.
        if (value('COMMAND') !== 'IMPLICIT') flow?.touch(by);
        return;
      }
      if (change === 'deleted') flow?.push({ type: 'deletion', by });
      this.#open.push({ end: value('IDREF'), modification: { by, change } });
    }
    while (this.#ended.has(this.#open.at(-1)?.end ?? '')) this.#open.pop();
    this.revision.current = this.#open.at(-1)?.modification;
  }

  #readInto(flow: Flow, element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') flow.append(child);
      else if (!isElement(child)) this.mark(child, flow);
      else if (child.name === 'PARAG') this.#readItem(flow, 'par', child, 'NO.PARAG');
      else if (child.name === 'NP') this.#readItem(flow, 'pnt', child, 'NO.P');
      else if (child.name === 'ITEM' && !elementAt(child, 'NP')) this.#readIndent(flow, child);
      else if (child.name === 'QUOT.S') flow.push({ ...this.#quotation(child) });
      else if (child.name === 'TBL') flow.push({ type: 'table', text: tableText(child), modification: this.revision.now });
      else if (child.name === 'GR.SEQ') this.#readSection(flow, child);
      else if (paragraphs.has(child.name)) {
        flow.end();
        this.#readInto(flow, child);
        flow.end();
      } else if (!elsewhere.has(child.name)) this.#readInline(flow, child);
    }
  }

  #readItem(flow: Flow, code: 'par' | 'pnt', element: XmlElement, number: string): void {
    flow.end();
    const modification = this.revision.now;
    const marker = elementAt(element, number);
    const blocks = this.blocksOf(element);
    if (modification?.change !== 'deleted') flow.pushItem(code, marker ? inlineText(marker) : '', blocks, modification);
  }

  /** Lists with dashes have no markers of their own. */
  #readIndent(flow: Flow, element: XmlElement): void {
    flow.end();
    const modification = this.revision.now;
    flow.pushItem('pnt', '—', this.blocksOf(element), modification);
  }

  #readSection(flow: Flow, element: XmlElement): void {
    const level = Number(element.attributes.get('LEVEL') ?? 1) || 1;
    const title = elementAt(element, 'TITLE');
    for (const line of title ? elementsOf(title) : []) {
      const text = fold(inlineText(line));
      if (text !== '') flow.push({ type: 'heading', level, text, modification: this.revision.now });
    }
    this.#readInto(flow, element);
    flow.end();
  }

  /** Quoted law is one paragraph of the provision that quotes it, not provisions of this act. */
  #quotation(element: XmlElement): Block {
    const modification = this.revision.now;
    return { type: 'text', text: plainText(this.blocksOf(element)), modification };
  }

  #readInline(flow: Flow, element: XmlElement): void {
    if (asOne.has(element.name)) flow.append(inlineText(element));
    else this.#readInto(flow, element);
  }
}

/** The text in an element, with its quotation marks and without its notes. */
export function inlineText(node: XmlNode): string {
  if (typeof node === 'string') return node;
  if (!isElement(node)) return '';
  if (node.name === 'NOTE') return noteMark;
  if (node.name === 'QUOT.START' || node.name === 'QUOT.END') return character(node.attributes.get('CODE') ?? '');
  const text = node.children.map(inlineText).join(['TI', 'STI', 'NP', 'STI.ART'].includes(node.name) ? ' ' : '');
  if (node.name === 'FT' && node.attributes.get('TYPE') === 'NUMBER') return text.replace(/\d(?=(?:\d{3})+$)/g, '$& ');
  if (node.name !== 'HT') return text;
  const type = node.attributes.get('TYPE');
  return type === 'UC' ? text.toUpperCase() : type === 'SUP' ? superscript(text) : text;
}

function character(code: string): string {
  return /^[0-9A-F]{4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}

function tableText(table: XmlElement): string {
  const rows = elementsOf(elementAt(table, 'CORPUS') ?? table, 'ROW');
  return rows
    .map((row) =>
      elementsOf(row, 'CELL')
        .map((cell) => fold(inlineText(cell)))
        .filter((text) => text !== '')
        .join(' | '),
    )
    .filter((text) => text !== '')
    .join('\n');
}
