import { fold, plainText, type Block } from './blocks.ts';
import type { Modification } from './imported.ts';
import { isQuoted, markerOf } from './numbering.ts';

/** The amendment whose text is being read. It holds in document order, over the borders of elements. */
export class Revision {
  current: Modification | undefined;

  /** A copy, since nodes keep it. */
  get now(): Modification | undefined {
    return this.current && { ...this.current };
  }
}

/** Collects running text and the blocks between it. */
export class Flow {
  readonly blocks: Block[] = [];
  readonly revision: Revision;
  #text = '';
  #begun = false;
  #modification: Modification | undefined;

  constructor(revision: Revision) {
    this.revision = revision;
  }

  append(text: string): void {
    if (this.revision.current?.change === 'deleted') return;
    if (!this.#begun && text.trim() !== '') {
      this.#begun = true;
      this.#modification ??= this.revision.now;
    }
    this.#text += text;
  }

  /** A few words of the running text were changed by an act. */
  touch(by: string): void {
    this.#modification ??= { by, change: 'replaced' };
  }

  /** Ends the paragraph. */
  end(): void {
    const text = fold(this.#text);
    if (text !== '') this.blocks.push({ type: 'text', text, modification: this.#modification });
    this.#text = '';
    this.#begun = false;
    this.#modification = undefined;
  }

  push(block: Block): void {
    this.end();
    if (this.revision.current?.change !== 'deleted' || block.type === 'deletion') this.blocks.push(block);
  }

  /** A marker in quotation marks is quoted law, and one that numbers nothing is a word of the text: both are text. */
  pushItem(code: 'par' | 'pnt', marker: string, blocks: Block[], modification: Modification | undefined): void {
    const folded = fold(marker);
    if (isQuoted(folded) || markerOf(folded) === undefined) {
      this.push({ type: 'text', text: `${folded} ${plainText(blocks)}`.trim(), modification });
    } else this.push({ type: 'item', code, marker: folded, blocks, modification });
  }
}
