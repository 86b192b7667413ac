import type { Catalogue } from '../catalogue.ts';
import { actOf, stepsOf } from '../ids.ts';
import type { ActRef } from './acts.ts';
import type { Place } from './places.ts';
import type { Level } from './vocabulary.ts';

interface Remembered {
  ref: ActRef;
  paragraph: number;
}

/** What the text has spoken of so far, for "sen 14 artikla", "the same Regulation" and places without an act. */
export class Context {
  paragraph = 0;
  readonly #catalogue: Catalogue;
  /** The act the text stands in, and the provision where one is given. */
  readonly #own: string | undefined;
  readonly #acts: Partial<Record<'eu' | 'fi' | 'other', Remembered>> = {};
  #last: { id: string; paragraph: number } | undefined;

  constructor(catalogue: Catalogue, own: string | undefined) {
    this.#catalogue = catalogue;
    this.#own = own !== undefined && catalogue.act(own) ? own : undefined;
  }

  remember(ref: ActRef): void {
    this.#acts[ref.jurisdiction] = { ref, paragraph: this.paragraph };
  }

  rememberPlace(id: string): void {
    this.#last = { id, paragraph: this.paragraph };
  }

  /** The act a pointer means: `this` the text's own first, `same` the one spoken of wherever, `generic` in the paragraph first. */
  pointed(jurisdiction: ActRef['jurisdiction'], pointer: NonNullable<ActRef['pointer']>): ActRef | undefined {
    const spoken = this.#acts[jurisdiction];
    const near = spoken?.paragraph === this.paragraph ? spoken.ref : undefined;
    const own = this.#ownAct(jurisdiction);
    if (pointer === 'this') return own ?? spoken?.ref;
    return pointer === 'same' ? (spoken?.ref ?? own) : (near ?? own ?? spoken?.ref);
  }

  /** The act of a place that names none: in the paragraph, else the text's own. In a provision's own text, its act first. */
  bare(jurisdiction: 'eu' | 'fi'): ActRef | undefined {
    const spoken = this.#acts[jurisdiction];
    const near = spoken?.paragraph === this.paragraph ? spoken.ref : undefined;
    const own = this.#ownAct(jurisdiction);
    return this.#own && stepsOf(this.#own).length > 0 ? (own ?? near) : (near ?? own);
  }

  /** The article, § or the like that "paragraph 2 of that Article" stands in. */
  within({ level, pointer, any }: NonNullable<Place['within']>): string | undefined {
    const wanted = any ? ['sec', 'art', 'anx'] : (codes[level] ?? []);
    const own = this.#own && cutAfter(this.#own, wanted);
    const last = this.#last && cutAfter(this.#last.id, wanted);
    return pointer === 'this' ? (own ?? last) : (last ?? own);
  }

  /**
   * What a lone "2 momentti" or "1 kohta" may be in, nearest first: the places around the provision whose text it is; for a
   * momentti also the § last cited in the paragraph.
   */
  around(level: Level): string[] {
    const own = this.#own ? enclosing(this.#own) : [];
    const last =
      level === 'subsection' && this.#last?.paragraph === this.paragraph ? cutAfter(this.#last.id, ['sec']) : undefined;
    return last === undefined ? own : [...own, last];
  }

  #ownAct(jurisdiction: ActRef['jurisdiction']): ActRef | undefined {
    const act = this.#own && this.#catalogue.act(this.#own);
    return act && act.jurisdiction === jurisdiction ? { act: actOf(act.id), jurisdiction, formal: false } : undefined;
  }
}

const codes: Partial<Record<Level, string[]>> = {
  article: ['art'],
  section: ['sec'],
  annex: ['anx'],
  subsection: ['mom'],
  paragraph: ['par', 'koh'],
  point: ['pnt', 'alk'],
  chapter: ['cpt', 'chp'],
};

/** The id up to its last component of one of these kinds. */
function cutAfter(id: string, wanted: readonly string[]): string | undefined {
  const steps = stepsOf(id);
  const at = steps.findLastIndex((step) => wanted.includes(step.code));
  return at < 0
    ? undefined
    : id
        .split('/')
        .slice(0, 4 + at)
        .join('/');
}

/** The provision and all above it by path, without its act and chapters. */
function enclosing(id: string): string[] {
  const parts = id.split('/');
  return Array.from({ length: parts.length - 3 }, (_, at) => parts.slice(0, parts.length - at).join('/'));
}
