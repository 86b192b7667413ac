import { fold, type Block } from './blocks.ts';
import { actOfTitle, celexSource, languageOf } from './eu-identity.ts';
import { Flow, Revision } from './flow.ts';
import { HtmlAct, type HtmlText } from './html-act.ts';
import { classesOf, hasClass, inlineText, lineOf, listRowOf, paragraphOf, tableText } from './html-text.ts';
import { ImportRefused, type ImportedAct } from './imported.ts';
import { descendantsOf, elementsOf, isElement, type XmlElement } from './xml-tree.ts';

/** An act as EUR-Lex shows it from the Official Journal. @throws ImportRefused */
export function readOjXhtml(page: XmlElement): ImportedAct {
  const main = descendantsOf(page, 'div').find((one) => hasClass(one, 'eli-main-title'));
  const title = main ? elementsOf(main, 'p').map(lineOf).join(' ') : '';
  const act = actOfTitle(title);
  if (!act) throw new ImportRefused('invalid', 'the title has no number of an act');
  return {
    act,
    language: languageOf(paragraphOf(page, 'hd-lg')),
    format: 'oj-xhtml',
    version: { kind: 'original', on: null },
    amendedBy: [],
    title,
    source: celexSource(act, title),
    nodes: new HtmlAct(new OjText()).read(page),
  };
}

/** Points are tables of one row; a numbered paragraph is a div with an id like `006.002`, its number in the text. */
class OjText implements HtmlText {
  readonly revision = new Revision();

  blocksOf(element: XmlElement): Block[] {
    const flow = new Flow(this.revision);
    this.#readInto(flow, element);
    flow.end();
    return flow.blocks;
  }

  mark(): void {}

  #readInto(flow: Flow, element: XmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') flow.append(child);
      else if (isElement(child)) this.#readElement(flow, child);
    }
  }

  #readElement(flow: Flow, element: XmlElement): void {
    if (hasClass(element, 'note', 'doc-ti', 'ti-art', 'eli-title')) return;
    if (element.name === 'table') return this.#readTable(flow, element);
    if (element.name === 'p') return this.#readParagraph(flow, element);
    if (element.name === 'div') return this.#readDiv(flow, element);
    if (element.name === 'hr' || element.name === 'img') return;
    flow.append(inlineText(element));
  }

  #readTable(flow: Flow, table: XmlElement): void {
    const row = listRowOf(table);
    if (row) flow.pushItem('pnt', row.marker, this.blocksOf(row.content), undefined);
    else flow.push({ type: 'table', text: tableText(table), modification: undefined });
  }

  #readParagraph(flow: Flow, element: XmlElement): void {
    const level = classesOf(element).flatMap((name) => /^ti-grseq-(\d)$/.exec(name)?.[1] ?? [])[0];
    if (level) flow.push({ type: 'heading', level: Number(level), text: lineOf(element), modification: undefined });
    else {
      flow.end();
      flow.append(inlineText(element));
      flow.end();
    }
  }

  #readDiv(flow: Flow, element: XmlElement): void {
    flow.end();
    if (hasClass(element, 'enumeration-spacing')) {
      const [marker, ...content] = elementsOf(element);
      const blocks = this.blocksOf({ ...element, children: content });
      flow.pushItem('pnt', marker ? lineOf(marker) : '', blocks, undefined);
    } else if (/^\d{3}\.\d{3}[A-Z]*$/.test(element.attributes.get('id') ?? '')) this.#readNumbered(flow, element);
    else {
      this.#readInto(flow, element);
      flow.end();
    }
  }

  #readNumbered(flow: Flow, element: XmlElement): void {
    const blocks = this.blocksOf(element);
    const [first, ...rest] = blocks;
    const found = first?.type === 'text' ? /^([‘“„”"'»]?\d{1,3}\s?[a-z]{0,3}\.)\s+(.*)$/s.exec(first.text) : null;
    if (first?.type !== 'text' || !found) {
      for (const block of blocks) flow.push(block);
    } else flow.pushItem('par', found[1]!, [{ ...first, text: fold(found[2]!) }, ...rest], undefined);
  }
}
