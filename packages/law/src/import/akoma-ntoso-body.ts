import { ActWriter } from './act-writer.ts';
import { fold, superscript } from './blocks.ts';
import { amendingAct, inForceOn } from './finlex-wording.ts';
import { tableText } from './html-text.ts';
import type { ImportedNode, Modification } from './imported.ts';
import { elementAt, elementsOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts';

const codes: Record<string, string> = {
  part: 'prt',
  chapter: 'chp',
  section: 'sec',
  subsection: 'mom',
  paragraph: 'koh',
  subparagraph: 'alk',
};
/** Not law, or not of this statute: editor's notes, the amending acts' own provisions, signatures. */
const notRead = ['noteAuthorial', 'conclusions', 'signatures', 'amendmentEntryIntoForceAndApplianceProvisions'];

/** Reads the provisions of a statute of Finlex: osa, luku, §, momentti, kohta, alakohta. */
export class AkomaNtosoBody {
  readonly #writer = new ActWriter();
  readonly #on: string | null;
  #annexes = 0;

  /** `on`: the day whose wording is wanted, where a provision has two. */
  constructor(on: string | null) {
    this.#on = on;
  }

  read(act: XmlElement): ImportedNode[] {
    const body = elementAt(act, 'body');
    if (body) this.#readIn(body, null);
    return this.#writer.nodes;
  }

  #readIn(element: XmlElement, parent: ImportedNode | null): void {
    let before = parent;
    let subsections = 0;
    for (const child of inForceOn(elementsOf(element), this.#on)) {
      const code = codes[child.name];
      const name = child.attributes.get('name') ?? '';
      if (code === 'mom') subsections++;
      if (code && ['koh', 'alk'].includes(code) && !elementAt(child, 'num')) appendText(before, ownText(child));
      else if (code) before = this.#readProvision(child, `${code}_${numberOf(child) ?? subsections}`, parent);
      else if (name === 'attachment') this.#readAnnex(child);
      // Stands for the subsections that an amending act leaves as they are.
      else if (name === 'omission') subsections++;
      else if (!notRead.includes(name) && ['hcontainer', 'list'].includes(child.name)) this.#readIn(child, parent);
    }
  }

  #readProvision(element: XmlElement, component: string, parent: ImportedNode | null): ImportedNode {
    const isTop = ['part', 'chapter', 'section'].includes(element.name);
    const text = ownText(element);
    const by = amendingAct(element);
    const isRepealed = by !== undefined && text.length < 200 && /\bkumottu\b|\bupphäv/.test(text);
    const modification: Modification | undefined = by ? { by, change: isRepealed ? 'deleted' : 'replaced' } : undefined;
    const provision = this.#writer.add({
      // §§ run through the statute; chapters begin anew in each part of some.
      path: isTop ? this.#writer.free(component, null, parent) : this.#writer.free(component, parent),
      parent,
      heading: lineOf(elementAt(element, 'heading')),
      text: isRepealed ? '' : text,
      modification,
    });
    this.#readIn(element, provision);
    return provision;
  }

  #readAnnex(element: XmlElement): void {
    const heading = lineOf(elementAt(element, 'heading'));
    const found = /^(?:liite|bilaga)\s*(\d{1,2}|[IVX]+)?\b\s*[.:–-]?\s*(.*)$/i.exec(heading);
    this.#annexes++;
    const path = this.#writer.free(`anx_${found?.[1] ?? this.#annexes}`, null);
    this.#writer.add({ path, parent: null, heading: found ? found[2]! : heading, text: ownText(element) });
  }
}

/** By its `num` ("4 a §", "2 luku", "1)"), else its eId (`sec_4a__subsec_3v20111112`); subsections have only the eId. */
function numberOf(element: XmlElement): string | undefined {
  const num = lineOf(elementAt(element, 'num'));
  const found = /^(?:(\d{1,4})(?:\s?([a-zåäö]))?|([IVXLC]{1,7})|([a-zåäö]{1,2}))(?=[\s).§]|$)/.exec(num);
  if (found) return (found[1] ?? '') + (found[2] ?? '') + (found[3] ?? '') + (found[4] ?? '');
  return /(?:^|_)[a-z]+_([0-9]+[a-z]?|[IVXLC]+|[a-z])(?:v\d{8})?$/.exec(element.attributes.get('eId') ?? '')?.[1];
}

/** A paragraph without a number goes on from the one before it. */
function appendText(node: ImportedNode | null, text: string): void {
  if (node) node.text = [node.text, text].filter((one) => one !== '').join('\n');
}

/** The paragraphs before, between and after the numbered ones. */
function ownText(element: XmlElement): string {
  return elementsOf(element)
    .filter(({ name }) => ['intro', 'content', 'wrapUp'].includes(name))
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(element: XmlElement): string[] {
  if (element.name === 'table') return [tableText(element)];
  if (element.name === 'item')
    return [`${lineOf(elementAt(element, 'num'))} ${elementsOf(element, 'p').map(lineOf).join(' ')}`.trim()];
  const parts = elementsOf(element).filter(({ name }) =>
    ['p', 'table', 'blockList', 'item', 'listIntroduction', 'block'].includes(name),
  );
  return parts.length > 0 ? parts.flatMap(linesOf) : [lineOf(element)];
}

function lineOf(element: XmlElement | undefined): string {
  return element ? fold(inlineText(element)) : '';
}

function inlineText(node: XmlNode): string {
  if (typeof node === 'string') return node;
  if (!isElement(node) || node.name === 'authorialNote') return '';
  if (node.name === 'br' || node.name === 'eol') return ' ';
  const text = node.children.map(inlineText).join('');
  return node.name === 'sup' ? superscript(text) : text;
}
