import type { PerLanguage, ProvisionRef, Static, Trilingual } from '@tulkinta/contract';
import type { Database, Tx } from '@tulkinta/database';
import { actOf, type Catalogue, labelsOf, ProvisionFinder } from '@tulkinta/law';
import { readLaw, type LawAsRead } from './read-law.ts';

type Labels = Static<typeof Trilingual>;

/** The law as the running server knows it. */
export interface Law {
  catalogue(): Catalogue;
  /** Finds provisions as people name them. */
  finder(): ProvisionFinder;
  /** Changes when the catalogue does. */
  digest(): string;
  /** Of the latest import it knows. */
  serial(): number;
  /** Whether the id is a provision's or an act's. */
  has(id: string): boolean;
  /** As a jurist writes it, short, in each language. */
  label(id: string): Labels;
  ref(id: string): ProvisionRef;
  /** The provision, its ancestors and its act: everything one finds it under. */
  lineage(id: string): string[];
  /** Takes into use what has been imported since. */
  refresh(db: Database | Tx): Promise<void>;
}

export function openLaw(first: LawAsRead): Law {
  let { catalogue, digest, serial } = first;
  let finder = new ProvisionFinder(catalogue);
  let labels = new Map<string, Labels>();

  const law: Law = {
    catalogue: () => catalogue,
    finder: () => finder,
    digest: () => digest,
    serial: () => serial,
    has: (id) => catalogue.has(id),
    label(id) {
      let label = labels.get(id);
      if (!label) {
        label = labelsOf(catalogue, id);
        labels.set(id, label);
      }
      return label;
    },
    ref(id) {
      const heading: Static<typeof PerLanguage> = catalogue.get(id)?.headings ?? catalogue.act(id)?.titles ?? {};
      return { id, act: actOf(id), label: law.label(id), heading };
    },
    lineage: (id) => [id, ...catalogue.ancestors(id).map((ancestor) => ancestor.id), ...(actOf(id) === id ? [] : [actOf(id)])],
    async refresh(db) {
      const next = await readLaw(db);
      if (next.digest === digest || next.serial < serial) return;
      ({ catalogue, digest, serial } = next);
      [labels, finder] = [new Map(), new ProvisionFinder(catalogue)];
    },
  };
  return law;
}
