import { kindOf } from '../ids.ts';
import type { Block, HeadingBlock, TextBlock } from './blocks.ts';
import type { ImportedNode, Modification } from './imported.ts';
import { divisionOf, markerOf, numberedHeading } from './numbering.ts';

interface NewNode {
  /** The component and, for what is not addressed from the top of the act, the path it is under. */
  path: string;
  parent: ImportedNode | null;
  heading?: string | null;
  text?: string;
  modification?: Modification | undefined;
}

/** Gives the provisions of an act their paths. */
export class ActWriter {
  readonly nodes: ImportedNode[] = [];
  readonly #paths = new Set<string>();

  add({ path, parent, heading, text = '', modification }: NewNode): ImportedNode {
    const last = path.slice(path.lastIndexOf('/') + 1);
    const node: ImportedNode = {
      path,
      parent: parent?.path ?? null,
      kind: kindOf(`act/0/0/${path}`),
      number: last.slice(last.indexOf('_') + 1),
      heading: heading || null,
      text,
      ...(modification && { modification }),
    };
    this.nodes.push(node);
    this.#paths.add(path);
    return node;
  }

  /** The path under the first of the bases where it is free: a second point (a) belongs to its subparagraph. */
  free(component: string, ...bases: (ImportedNode | null)[]): string {
    const paths = bases.map((base) => (base ? `${base.path}/${component}` : component));
    return paths.find((path) => !this.#paths.has(path)) ?? paths[0]!;
  }

  /**
   * The first text is the provision's own, later ones are its subparagraphs `sub_2`, `sub_3` …; points are addressed from
   * the provision, whichever subparagraph they are in.
   */
  writeBlocks(provision: ImportedNode, blocks: readonly Block[]): void {
    const before = this.nodes.length;
    let position = 0;
    let indents = 0;
    let within = provision;
    let deletedBy: string | undefined;
    for (const block of blocks) {
      if (block.type === 'deletion') deletedBy = block.by;
      else if (block.type === 'text' || block.type === 'heading') {
        // The mark that closes a quoted paragraph.
        if (position > 0 && /^[;.,:’”'"»]+$/.test(block.text)) within.text += block.text;
        else if (++position === 1) this.#setText(provision, block);
        else within = this.#addPart(`sub_${position}`, provision, provision, block);
      } else if (block.type === 'table') {
        position = Math.max(position, 1) + 1;
        this.#addPart(`tbl_${position}`, provision, within, block);
      } else {
        position = Math.max(position, 1);
        const marker = markerOf(block.marker);
        const component = marker?.type === 'number' ? `${block.code}_${marker.number}` : `ind_${++indents}`;
        const path = this.free(component, provision, within);
        this.writeBlocks(this.add({ path, parent: within, modification: block.modification }), block.blocks);
      }
    }
    if (deletedBy !== undefined && provision.text === '' && this.nodes.length === before) {
      provision.modification = { by: deletedBy, change: 'deleted' };
    }
  }

  /** An annex, with the sections and points that its headings open. */
  writeAnnex(annex: ImportedNode, blocks: readonly Block[]): void {
    const open: { level: number; node: ImportedNode }[] = [];
    let ordinal = 0;
    let pending: Block[] = [];
    let at = annex;
    let bare: HeadingBlock | undefined;
    for (const block of blocks) {
      if (block.type !== 'heading') {
        pending.push(block);
        bare = undefined;
        continue;
      }
      // "Section 1" and, on a line of its own, what the section is called.
      if (bare && bare.level === block.level && !at.heading && !divisionOf(block.text) && !numberedHeading(block.text)) {
        at.heading = block.text;
        bare = undefined;
        continue;
      }
      this.writeBlocks(at, pending);
      pending = [];
      ordinal++;
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      at = this.#addHeading(annex, open.at(-1)?.node ?? annex, ordinal, block);
      open.push({ level: block.level, node: at });
      bare = block;
    }
    this.writeBlocks(at, pending);
  }

  #addHeading(annex: ImportedNode, parent: ImportedNode, ordinal: number, { text, modification }: HeadingBlock): ImportedNode {
    const division = divisionOf(text);
    if (division) {
      const code = division.code === 'prt' ? 'part' : division.code;
      const path = this.free(`${code}_${division.number}`, parent);
      return this.add({ path, parent, heading: division.heading, modification });
    }
    const point = numberedHeading(text);
    if (point) return this.add({ path: this.free(`pnt_${point.number}`, parent), parent, heading: point.heading, modification });
    // With no number of its own it is known by its place among the headings of the annex.
    return this.add({ path: this.free(`hdg_${ordinal}`, annex), parent: annex, heading: text, modification });
  }

  #setText(node: ImportedNode, { text, modification }: TextBlock | HeadingBlock): void {
    node.text = text;
    if (modification && !node.modification) node.modification = modification;
  }

  #addPart(
    component: string,
    provision: ImportedNode,
    parent: ImportedNode,
    { text, modification }: Exclude<Block, { type: 'item' | 'deletion' }>,
  ): ImportedNode {
    return this.add({ path: this.free(component, provision), parent, text, modification });
  }
}
