import { ActWriter } from './act-writer.ts';
import { plainText, type Block } from './blocks.ts';
import type { Revision } from './flow.ts';
import { eliOf, hasClass, headingOf, lineOf } from './html-text.ts';
import type { ImportedNode } from './imported.ts';
import { elementsOf, type XmlElement } from './xml-tree.ts';

/** What the two kinds of EUR-Lex page have each their own way of. */
export interface HtmlText {
  readonly revision: Revision;
  blocksOf(element: XmlElement): Block[];
  /** An element between provisions, which may say whose text follows. */
  mark(element: XmlElement): void;
}

/** Reads the provisions of a EUR-Lex page by its ELI ids: `rct_1`, `cpt_III.sct_1`, `art_6`, `anx_I`. */
export class HtmlAct {
  readonly #writer = new ActWriter();
  readonly #text: HtmlText;

  constructor(text: HtmlText) {
    this.#text = text;
  }

  read(page: XmlElement): ImportedNode[] {
    this.#readIn(page, null);
    return this.#writer.nodes;
  }

  #readIn(element: XmlElement, parent: ImportedNode | null): void {
    for (const child of elementsOf(element)) {
      const eli = eliOf(child);
      if (eli?.code === 'art') this.#readArticle(child, eli.path, parent);
      else if (eli?.code === 'rct') this.#readRecital(child, eli.path);
      else if (eli?.code === 'anx') this.#readAnnex(child, eli.path);
      else if (eli && ['prt', 'cpt', 'sct'].includes(eli.code)) this.#readDivision(child, eli.path, parent);
      else if (eli && ['cit', 'tit', 'fnp'].includes(eli.code)) continue;
      else {
        this.#text.mark(child);
        this.#readIn(child, parent);
      }
    }
  }

  #readRecital(element: XmlElement, path: string): void {
    const modification = this.#text.revision.now;
    const [first, ...rest] = this.#text.blocksOf(element);
    const blocks = first?.type === 'item' ? [...first.blocks, ...rest] : first ? [first, ...rest] : [];
    this.#writer.add({ path, parent: null, text: plainText(blocks), modification });
  }

  #readDivision(element: XmlElement, path: string, parent: ImportedNode | null): void {
    const heading = headingOf(element, 'ti-section-2', 'title-division-2');
    const modification = this.#text.revision.now;
    this.#readIn(element, this.#writer.add({ path, parent, heading, modification }));
  }

  #readArticle(element: XmlElement, path: string, parent: ImportedNode | null): void {
    const heading = headingOf(element, 'sti-art', 'stitle-article-norm');
    const modification = this.#text.revision.now;
    const article = this.#writer.add({ path, parent, heading, modification });
    this.#writer.writeBlocks(article, this.#text.blocksOf(element));
  }

  #readAnnex(element: XmlElement, path: string): void {
    const titles = elementsOf(element).filter((child) => hasClass(child, 'doc-ti', 'title-annex-1', 'title-annex-2'));
    const heading = titles.slice(1).map(lineOf).join(' ');
    const modification = this.#text.revision.now;
    const annex = this.#writer.add({ path, parent: null, heading, modification });
    this.#writer.writeAnnex(annex, this.#text.blocksOf(element));
  }
}
