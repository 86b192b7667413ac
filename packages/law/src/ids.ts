import type { ProvisionKind } from './types.ts';

const kinds: Record<string, ProvisionKind> = {
  rct: 'recital',
  prt: 'part',
  part: 'part',
  cpt: 'chapter',
  chp: 'chapter',
  sct: 'section',
  sec: 'section',
  art: 'article',
  par: 'paragraph',
  koh: 'paragraph',
  sub: 'subparagraph',
  alk: 'subparagraph',
  mom: 'subsection',
  pnt: 'point',
  ind: 'indent',
  anx: 'annex',
  hdg: 'heading',
  tbl: 'table',
};

/** A component of a provision path: `par_2` is { code: 'par', number: '2' }. */
export interface Step {
  code: string;
  number: string;
}

/** The act of a provision id; an act id gives itself. */
export function actOf(id: string): string {
  const end = id.indexOf('/', id.indexOf('/', id.indexOf('/') + 1) + 1);
  return end < 0 ? id : id.slice(0, end);
}

/** The path under the act as steps; empty for an act id. */
export function stepsOf(id: string): Step[] {
  return id
    .split('/')
    .slice(3)
    .map((component) => {
      const cut = component.indexOf('_');
      return { code: component.slice(0, cut), number: component.slice(cut + 1) };
    });
}

/** The kind of the provision by the last component of its id. */
export function kindOf(id: string): ProvisionKind {
  const step = stepsOf(id).at(-1);
  const kind = step && kinds[step.code];
  if (!kind) throw new Error(`not a provision id: ${id}`);
  return kind;
}
