import type { Catalogue } from '../catalogue.ts';

/**
 * The provisions from one to another of the same level, in document order; the two ends alone when they are not of one
 * level or stand the wrong way round. In the EU what was inserted between (Article 60a in 60 to 62) is within the range.
 * In Finnish statutes a range of plain numbers means those numbers only: sections with a letter between them are named
 * apart ("18, 18 a, 19 ja 20 §"; Lainkirjoittajan opas, on references), so "18–20 §" does not take 18 a in.
 */
export function rangeBetween(catalogue: Catalogue, first: string, last: string): string[] {
  const start = catalogue.get(first);
  const end = catalogue.get(last);
  const stem = first.slice(0, first.lastIndexOf('_') + 1);
  if (!start || !end || !last.startsWith(stem) || last.slice(stem.length).includes('/') || start.order > end.order)
    return [first, last];
  const national = first.startsWith('fi/');
  return catalogue
    .inOrder(start.act)
    .slice(indexOf(catalogue, start.act, start.order), indexOf(catalogue, start.act, end.order) + 1)
    .filter(({ id, number, repealedBy }) => {
      if (id === first || id === last) return true;
      if (!id.startsWith(stem) || id.indexOf('/', stem.length) >= 0 || repealedBy) return false;
      return !national || isMeant(number, start.number, end.number);
    })
    .map((provision) => provision.id);
}

/** Lettered ones count only where an end has a letter of the same number: 5 a–5 c, 5–7 b. */
function isMeant(number: string, start: string, end: string): boolean {
  if (/^\d+$/.test(number)) return true;
  const digits = Number.parseInt(number, 10);
  const lettered = (edge: string) => /[a-z]/.test(edge) && Number.parseInt(edge, 10) === digits;
  return lettered(end) || (lettered(start) && Number.parseInt(end, 10) === digits);
}

/** Where in the act's order a provision stands; the order of a whole act is its index, else it is searched for. */
function indexOf(catalogue: Catalogue, act: string, order: number): number {
  const all = catalogue.inOrder(act);
  if (all[order]?.order === order) return order;
  return all.findIndex((provision) => provision.order === order);
}
