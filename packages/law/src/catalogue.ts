import { actOf } from './ids.ts';
import type { Act, CatalogueData, Provision, ProvisionVersion } from './types.ts';

/** The acts and provisions known, with their tree. Built once from plain arrays; all lookups are constant time. */
export class Catalogue {
  readonly acts: readonly Act[];
  readonly provisions: readonly Provision[];
  readonly #acts = new Map<string, Act>();
  readonly #provisions = new Map<string, Provision>();
  /** By parent id; an act's top provisions under the act id. In document order. */
  readonly #children = new Map<string, Provision[]>();
  readonly #inOrder = new Map<string, Provision[]>();
  /** Ids by act and last component: `eu/2024/1689 pnt_5`. */
  readonly #named = new Map<string, string[]>();

  constructor({ acts, provisions }: CatalogueData) {
    this.acts = acts;
    this.provisions = provisions;
    for (const act of acts) this.#acts.set(act.id, act);
    for (const provision of provisions) {
      this.#provisions.set(provision.id, provision);
      const key = provision.parent ?? provision.act;
      const siblings = this.#children.get(key);
      if (siblings) siblings.push(provision);
      else this.#children.set(key, [provision]);
      const name = `${provision.act} ${provision.id.slice(provision.id.lastIndexOf('/') + 1)}`;
      const named = this.#named.get(name);
      if (named) named.push(provision.id);
      else this.#named.set(name, [provision.id]);
    }
    for (const act of acts) this.#inOrder.set(act.id, []);
    for (const provision of provisions) this.#inOrder.get(provision.act)?.push(provision);
    for (const all of this.#inOrder.values()) all.sort((a, b) => a.order - b.order);
    for (const siblings of this.#children.values()) siblings.sort((a, b) => a.order - b.order);
  }

  get(id: string): Provision | undefined {
    return this.#provisions.get(id);
  }

  /** The act with this id, or the act of this provision id. */
  act(id: string): Act | undefined {
    return this.#acts.get(actOf(id));
  }

  /** Whether the id is an act's or a provision's. */
  has(id: string): boolean {
    return this.#provisions.has(id) || this.#acts.has(id);
  }

  /** The provisions right under this one (or, for an act id, at the top of the act), in document order. */
  children(id: string): readonly Provision[] {
    return this.#children.get(id) ?? [];
  }

  roots(act: string): readonly Provision[] {
    return this.children(act);
  }

  /** Parent first, the top of the act last; without the act itself. */
  ancestors(id: string): Provision[] {
    const found: Provision[] = [];
    for (let at = this.#parent(id); at; at = this.#parent(at.id)) found.push(at);
    return found;
  }

  /** All that is under this provision or act, in document order. */
  descendants(id: string): Provision[] {
    return this.children(id).flatMap((child) => [child, ...this.descendants(child.id)]);
  }

  /** All provisions of an act in document order. */
  inOrder(act: string): readonly Provision[] {
    return this.#inOrder.get(act) ?? [];
  }

  /** Ids under `at` by path whose last component is this one (`pnt_5`). */
  named(at: string, component: string): string[] {
    return (this.#named.get(`${actOf(at)} ${component}`) ?? []).filter((id) => id.startsWith(`${at}/`));
  }

  /** The version in force on a day (ISO date), undefined when there was none. Unknown dates count as open. */
  versionOn(id: string, on: string): ProvisionVersion | undefined {
    const provision = this.#provisions.get(id);
    if (!provision) return undefined;
    if (provision.repealedBy && provision.versions.at(-1)?.to === null) return undefined;
    return provision.versions.findLast(({ from, to }) => (from === null || from <= on) && (to === null || on < to));
  }

  /** Whether the provision or anything under it changed after `since` and by `on` (ISO dates). */
  changedBetween(id: string, since: string, on: string): boolean {
    const changed = (provision: Provision) =>
      provision.versions.some(
        ({ from, to, change }) =>
          (change !== 'original' && from !== null && since < from && from <= on) || (to !== null && since < to && to <= on),
      );
    const provision = this.#provisions.get(id);
    return (provision !== undefined && changed(provision)) || this.descendants(id).some(changed);
  }

  #parent(id: string): Provision | undefined {
    const parent = this.#provisions.get(id)?.parent;
    return parent ? this.#provisions.get(parent) : undefined;
  }
}

/** The version of a statute that bore a short name on a day: "asiakastietolaki" on 2022-05-01 is 784/2021, not in the catalogue. */
export function earlierActOn(act: Act, name: string, on: string): { number: string } | undefined {
  return act.earlierActs.find(
    ({ names, from, until }) =>
      (names.fi.includes(name) || names.sv.includes(name)) && (from === undefined || from <= on) && on <= until,
  );
}
