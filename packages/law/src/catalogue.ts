import { actOf } from './ids.ts';
import type { Act, CatalogueData, Provision, ProvisionChange, ProvisionVersion } from './types.ts';

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

  /** The dated changes of a provision, oldest first. */
  changesOf(id: string): ProvisionChange[] {
    const provision = this.#provisions.get(id);
    if (!provision) return [];
    const { versions, repealedBy = null, repeal = {}, movedTo = [] } = provision;
    const changes = versions.flatMap((version): ProvisionChange[] => {
      const { from, amendedBy, change, headings, serial = 0, passed = false } = version;
      if (from === null || (change !== 'inserted' && change !== 'replaced')) return [];
      return [{ provision: id, from, change, amendedBy, ...(headings && { headings }), movedTo: [], serial, passed }];
    });
    const end = versions.at(-1)?.to;
    if (end) {
      const { serial = 0, passed = false } = repeal;
      changes.push({ provision: id, from: end, change: 'deleted', amendedBy: repealedBy, movedTo, serial, passed });
    }
    return changes;
  }

  /**
   * What has changed, by the day `on`, in a provision and all under it since a text was written: changes that came into
   * force after `since`, and those in force before it that only a later import than `serial` made known. Without those
   * that do not touch meaning.
   */
  changesSince(id: string, { since, serial }: { since: string; serial: number }, on: string): ProvisionChange[] {
    const own = this.#provisions.has(id) ? [id] : [];
    return [...own, ...this.descendants(id).map((under) => under.id)]
      .flatMap((each) => this.changesOf(each))
      .filter((change) => !change.passed && change.from <= on && (change.from > since || change.serial > serial));
  }

  /** Every change an amendment of an act made on a day, in document order. */
  changesOn(act: string, from: string): ProvisionChange[] {
    return this.inOrder(act).flatMap(({ id }) => this.changesOf(id).filter((change) => change.from === from));
  }

  /** The days on which an act was amended as far as it is dated, oldest first, with the amending acts. */
  amendmentsOf(act: string): { from: string; amendedBy: string[] }[] {
    const byDay = new Map<string, Set<string>>();
    for (const { id } of this.inOrder(act)) {
      for (const { from, amendedBy } of this.changesOf(id)) {
        const by = byDay.get(from) ?? byDay.set(from, new Set()).get(from)!;
        if (amendedBy) by.add(amendedBy);
      }
    }
    return [...byDay].map(([from, by]) => ({ from, amendedBy: [...by].sort() })).sort((a, b) => (a.from < b.from ? -1 : 1));
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
