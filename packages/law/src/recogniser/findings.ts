import type { Tokens } from './tokens.ts';

/** A citation by offsets. */
export interface Found {
  start: number;
  end: number;
  provisions: string[];
  unresolvedAct?: string;
}

/** Besides conjunctions: "in conjunction with", "read together with", "yhdessä", "jämförd med". */
const connecting =
  /^(?:,|the|both|conjunction|connection|with|read|together|as|well|yhdessä|luettuna|jämförd|jämfört|förenad|med|samt)$/;

/** The citations found so far, in the order of the text. */
export class Findings {
  readonly all: Found[] = [];
  readonly #tokens: Tokens;
  /** The token after the last one. */
  #next = -1;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Adds what stands from token `at` to before token `next`. */
  add(at: number, next: number, provisions: string[], unresolvedAct?: string): Found {
    const found: Found = {
      start: this.#tokens.at(at).start,
      end: this.#tokens.at(next - 1).end,
      provisions,
      ...(unresolvedAct !== undefined && provisions.length === 0 && { unresolvedAct }),
    };
    this.all.push(found);
    this.#next = next;
    return found;
  }

  /** Whether only commas, conjunctions and small words stand between the last citation and the token. */
  isListed(at: number): boolean {
    if (this.#next < 0 || at - this.#next > 5 || at <= this.#next) return false;
    for (let between = this.#next; between < at; between++) {
      const { text, entry } = this.#tokens.at(between);
      if (!entry?.conjunction && !entry?.link && !connecting.test(text)) return false;
    }
    return true;
  }
}
