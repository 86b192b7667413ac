import { ActWriter } from './act-writer.ts';
import { fold, plainText } from './blocks.ts';
import { actOfCelex, celexSource, isoDay, languageOf } from './eu-identity.ts';
import { Revision } from './flow.ts';
import { FormexText, inlineText } from './formex-text.ts';
import { ImportRefused, type ImportedAct, type ImportedNode } from './imported.ts';
import { annexNumber, articleNumber, divisionOf, markerOf } from './numbering.ts';
import { descendantsOf, elementAt, elementsOf, isElement, textIn, type XmlElement } from './xml-tree.ts';

/** Formex 4 of the Official Journal: the ACT alone, or with its annexes in one COMBINED.FMX. @throws ImportRefused */
export function readFormexOj(root: XmlElement): ImportedAct {
  const act = root.name === 'ACT' ? root : elementAt(root, 'ACT');
  const bibliography = elementAt(act, 'BIB.INSTANCE');
  if (!act || !bibliography) throw new ImportRefused('invalid', 'no act in the file');
  const numbered = elementsOf(bibliography, 'NO.DOC').at(-1) ?? elementAt(bibliography, 'DOCUMENT.REF', 'NO.DOC');
  const year = textOf(elementAt(numbered, 'YEAR'));
  const number = textOf(elementAt(numbered, 'NO.CURRENT'));
  if (!/^\d{4}$/.test(year) || !/^\d{1,5}$/.test(number)) throw new ImportRefused('invalid', 'the act has no number');
  const id = `eu/${year}/${Number(number)}`;
  const title = titleOf(act);
  return {
    act: id,
    language: languageOf(textOf(elementAt(bibliography, 'LG.DOC'))),
    format: 'formex-oj',
    version: { kind: 'original', on: null },
    amendedBy: [],
    title,
    source: celexSource(id, title),
    nodes: new FormexReader().read([act, ...(root === act ? [] : elementsOf(root, 'ANNEX'))]),
  };
}

/** Consolidated Formex (CONS.ACT). @throws ImportRefused */
export function readFormexConsolidated(root: XmlElement): ImportedAct {
  const document = elementAt(root, 'CONS.DOC');
  const celex = textOf(elementAt(document, 'FAM.COMP', 'BIB.DATA', 'NO.CELEX'));
  const act = actOfCelex(celex);
  if (!document || !act) throw new ImportRefused('invalid', 'the act has no CELEX number');
  const family = elementAt(document, 'FAM.COMP')!;
  const amending = descendantsOf(family, 'MOD.ACT').map((one) => actOfCelex(textOf(elementAt(one, 'BIB.DATA', 'NO.CELEX'))));
  const day = elementAt(root, 'INFO.CONSLEG')?.attributes.get('START.DATE') ?? '';
  return {
    act,
    language: languageOf(textOf(elementAt(document, 'BIB.INSTANCE', 'LG.DOC'))),
    format: 'formex-consolidated',
    version: { kind: 'consolidated', on: isoDay(day) },
    amendedBy: [...new Set(amending.filter((one) => one !== undefined && one !== act))] as string[],
    title: titleOf(document),
    source: `CELEX 0${celex.slice(1)}${day && `-${day}`}`,
    nodes: new FormexReader().read([document]),
  };
}

class FormexReader {
  readonly #writer = new ActWriter();
  readonly #revision = new Revision();
  readonly #text = new FormexText(this.#revision);

  read(documents: XmlElement[]): ImportedNode[] {
    for (const document of documents) {
      if (document.name === 'ANNEX') this.#readAnnex(document);
      else this.#readIn(document, null);
    }
    return this.#writer.nodes;
  }

  #readIn(element: XmlElement, parent: ImportedNode | null): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (!isElement(child)) this.#text.mark(child);
      else if (child.name === 'CONSID') this.#readRecital(child);
      else if (child.name === 'DIVISION') this.#readDivision(child, parent);
      else if (child.name === 'ARTICLE') this.#readArticle(child, parent);
      else if (child.name === 'CONS.ANNEX' || child.name === 'ANNEX') this.#readAnnex(child);
      else if (!['TITLE', 'FAM.COMP', 'BIB.INSTANCE', 'FINAL'].includes(child.name)) this.#readIn(child, parent);
    }
  }

  #readRecital(element: XmlElement): void {
    const modification = this.#revision.now;
    const [first, ...rest] = this.#text.blocksOf(element);
    if (first?.type !== 'item') return;
    const marker = markerOf(first.marker);
    if (marker?.type !== 'number') return;
    this.#writer.add({ path: `rct_${marker.number}`, parent: null, text: plainText([...first.blocks, ...rest]), modification });
  }

  #readDivision(element: XmlElement, parent: ImportedNode | null): void {
    const title = elementAt(element, 'TITLE');
    const division = divisionOf(lineOf(title, 'TI'));
    const heading = [division?.heading ?? '', lineOf(title, 'STI')].join(' ').trim();
    const at =
      division &&
      this.#writer.add({
        path: this.#writer.free(`${division.code}_${division.number}`, division.code === 'sct' ? parent : null, parent),
        parent,
        heading,
        modification: this.#revision.now,
      });
    this.#readIn(element, at ?? parent);
  }

  #readArticle(element: XmlElement, parent: ImportedNode | null): void {
    const modification = this.#revision.now;
    const number =
      articleNumber(element.attributes.get('IDENTIFIER') ?? '') ?? articleNumber(textOf(elementAt(element, 'TI.ART'))) ?? '1';
    if (modification?.change === 'deleted') return;
    const heading = fold(inlineText(elementAt(element, 'STI.ART') ?? ''));
    const article = this.#writer.add({ path: `art_${number}`, parent, heading, modification });
    this.#writer.writeBlocks(article, this.#text.blocksOf(element));
  }

  #readAnnex(element: XmlElement): void {
    const modification = this.#revision.now;
    const title = elementAt(element, 'TITLE');
    const [label = '', ...more] = linesOf(elementAt(title, 'TI'));
    const heading = [...more, lineOf(title, 'STI')].join(' ').trim();
    const annex = this.#writer.add({
      path: `anx_${annexNumber(label) ?? '1'}`,
      parent: null,
      heading,
      modification,
    });
    this.#writer.writeAnnex(annex, this.#text.blocksOf(element));
  }
}

function titleOf(element: XmlElement): string {
  return lineOf(elementAt(element, 'TITLE'), 'TI');
}

function lineOf(title: XmlElement | undefined, name: string): string {
  return linesOf(elementAt(title, name)).join(' ');
}

/** Each P of a title. */
function linesOf(element: XmlElement | undefined): string[] {
  if (!element) return [];
  const lines = elementsOf(element, 'P');
  return (lines.length > 0 ? lines : [element]).map((line) => fold(inlineText(line)));
}

function textOf(element: XmlElement | undefined): string {
  return element ? fold(textIn(element)) : '';
}
