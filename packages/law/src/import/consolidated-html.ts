import { fold, type Block, type ItemBlock } from './blocks.ts';
import { actOfCelex, isoDay, languageOf } from './eu-identity.ts';
import { Flow, Revision } from './flow.ts';
import { HtmlAct, type HtmlText } from './html-act.ts';
import { classesOf, hasClass, inlineText, lineOf, listRowOf, paragraphOf, tableText } from './html-text.ts';
import { ImportRefused, type ImportedAct } from './imported.ts';
import { descendantsOf, elementsOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** A consolidated act as EUR-Lex shows it. @throws ImportRefused */
export function readConsolidatedHtml(page: XmlElement): ImportedAct {
  const [celex = '', language = '', date = ''] = paragraphOf(page, 'reference').split(' — ');
  const act = actOfCelex(celex);
  if (!act) throw new ImportRefused('invalid', 'the page has no CELEX number');
  const on = isoDay(date);
  const main = descendantsOf(page, 'div').find((one) => hasClass(one, 'eli-main-title'));
  const text = new ConsolidatedText(act);
  const nodes = new HtmlAct(text).read(page);
  return {
    act,
    language: languageOf(language),
    format: 'consolidated-html',
    version: { kind: 'consolidated', on },
    amendedBy: amendingActs(page).filter((one) => one !== act),
    title: main ? elementsOf(main, 'p').map(lineOf).join(' ') : '',
    source: `CELEX ${celex}${on ? `-${on.replaceAll('-', '')}` : ''}`,
    nodes,
  };
}

/** The list "Amended by" at the top: ►M1 with a link to the act. */
function amendingActs(page: XmlElement): string[] {
  const arrows = descendantsOf(page, 'p').filter((one) => hasClass(one, 'arrow') && /^►[MA]\d/.test(lineOf(one)));
  const acts = arrows.flatMap((one) => descendantsOf(one, 'a')).map((link) => actOfCelex(link.attributes.get('title') ?? ''));
  return [...new Set(acts.filter((act) => act !== undefined))];
}

class ConsolidatedText implements HtmlText {
  readonly revision = new Revision();
  readonly #act: string;

  constructor(act: string) {
    this.#act = act;
  }

  blocksOf(element: XmlElement): Block[] {
    return this.#blocksIn(element.children);
  }

  /** "▼M1" with the title "32026R1744: REPLACED" holds to the next arrow; "▼B" is the act's own text. */
  mark(element: XmlElement, flow?: Flow): void {
    if (!hasClass(element, 'modref', 'arrow')) return;
    const title = descendantsOf(element, 'a')[0]?.attributes.get('title') ?? '';
    const [celex = '', action = ''] = title.split(/:\s*/);
    const by = actOfCelex(celex) ?? this.#act;
    this.revision.current = undefined;
    if (action === 'DELETED') flow?.push({ type: 'deletion', by });
    else if (action === 'INSERTED' || action === 'REPLACED') {
      this.revision.current = { by, change: action === 'INSERTED' ? 'inserted' : 'replaced' };
    }
  }

  #blocksIn(children: readonly XmlNode[]): Block[] {
    const flow = new Flow(this.revision);
    let open: ItemBlock | undefined;
    for (const child of children) {
      if (typeof child === 'string') flow.append(child);
      else if (isElement(child)) {
        if (open && continues(open, child)) open.blocks.push(...this.#blocksIn([child]));
        else {
          this.#readElement(flow, child);
          const last = flow.blocks.at(-1);
          if (last?.type === 'item' && (isIndented(child) || isNumbered(child))) open = last;
          else if (!hasClass(child, 'modref')) open = undefined;
        }
      }
    }
    flow.end();
    return flow.blocks;
  }

  #readElement(flow: Flow, element: XmlElement): void {
    if (hasClass(element, 'modref', 'arrow')) return this.mark(element, flow);
    if (classesOf(element).some((name) => /^(?:title-(?:annex|article)|eli-title$|footnote$)/.test(name))) return;
    if (element.name === 'table') return this.#readTable(flow, element);
    if (element.name === 'p') return this.#readParagraph(flow, element);
    if (element.name === 'div') return this.#readDiv(flow, element);
    if (element.name !== 'hr' && element.name !== 'img') flow.append(this.#inline(flow, element));
  }

  #readTable(flow: Flow, table: XmlElement): void {
    const modification = this.revision.now;
    const row = listRowOf(table);
    if (row) flow.pushItem('pnt', row.marker, this.blocksOf(row.content), modification);
    else flow.push({ type: 'table', text: tableText(table), modification });
  }

  #readParagraph(flow: Flow, element: XmlElement): void {
    const level = classesOf(element).flatMap((name) => /^title-gr-seq-level-(\d)$/.exec(name)?.[1] ?? [])[0];
    flow.end();
    if (level) flow.push({ type: 'heading', level: Number(level), text: lineOf(element), modification: this.revision.now });
    else flow.append(this.#inline(flow, element));
    flow.end();
  }

  #readDiv(flow: Flow, element: XmlElement): void {
    const children = elementsOf(element);
    const modification = this.revision.now;
    flow.end();
    if (hasClass(element, 'grid-container')) {
      const [marker, content] = children;
      flow.pushItem('pnt', marker ? lineOf(marker) : '', content ? this.blocksOf(content) : [], modification);
    } else if (isNumbered(element)) {
      flow.pushItem('par', lineOf(children[0]!), this.#blocksIn(children.slice(1)), modification);
    } else if (isIndented(element) && children[0]) {
      const [marker, content] = splitAtTab(children[0]);
      flow.pushItem('pnt', marker, this.#blocksIn([{ ...children[0], children: content }]), modification);
    } else for (const block of this.blocksOf(element)) flow.push(block);
  }

  /** Changes inside a text: "►M1 the new words ◄". */
  #inline(flow: Flow, element: XmlElement): string {
    for (const link of descendantsOf(element, 'a')) {
      const [celex = '', action] = (link.attributes.get('title') ?? '').split(/:\s*/);
      if (action && lineOf(link).startsWith('►')) flow.touch(actOfCelex(celex) ?? this.#act);
    }
    return inlineText(element).replace(/►[A-Z]+\d*\s?|\s?◄/g, '');
  }
}

/** Later subparagraphs of a numbered paragraph, and what belongs to a point laid out by its indent, come after it, not in it. */
function continues(open: ItemBlock, next: XmlElement): boolean {
  if (isNumbered(next) || isIndented(next) || next.name === 'table') return false;
  if (open.code === 'par') return hasClass(next, 'norm', 'list', 'normal', 'grid-list', 'inline-element');
  return hasClass(next, 'grid-list') || classesOf(next)[0] === 'list';
}

function isNumbered(element: XmlElement): boolean {
  const first = element.name === 'div' ? elementsOf(element)[0] : undefined;
  return first !== undefined && hasClass(first, 'no-parag');
}

function isIndented(element: XmlElement): boolean {
  return element.name === 'div' && /text-indent:\s*-/.test(element.attributes.get('style') ?? '');
}

/** "3.1.<span style="word-spacing: 18pt"> </span>The application …". */
function splitAtTab(paragraph: XmlElement): [string, XmlNode[]] {
  const at = paragraph.children.findIndex(
    (child) => typeof child !== 'string' && isElement(child) && /word-spacing/.test(child.attributes.get('style') ?? ''),
  );
  const before = at < 0 ? [] : paragraph.children.slice(0, at);
  return [fold(before.map(inlineText).join('')), paragraph.children.slice(at + 1)];
}
