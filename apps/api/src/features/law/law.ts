import type { PerLanguage, ProvisionRef, Static, Trilingual } from '@tulkinta/contract';
import { actOf, type Catalogue, labelsOf, ProvisionFinder } from '@tulkinta/law';

type Labels = Static<typeof Trilingual>;

/** The law as the running server knows it. */
export interface Law {
  catalogue(): Catalogue;
  /** Finds provisions as people name them. */
  finder(): ProvisionFinder;
  /** Changes when the catalogue does. */
  digest(): string;
  /** Whether the id is a provision's or an act's. */
  has(id: string): boolean;
  /** As a jurist writes it, short, in each language. */
  label(id: string): Labels;
  ref(id: string): ProvisionRef;
  /** The provision, its ancestors and its act: everything one finds it under. */
  lineage(id: string): string[];
  /** Takes another catalogue into use. */
  replace(catalogue: Catalogue, digest: string): void;
}

export function openLaw(first: Catalogue, firstDigest: string): Law {
  let [catalogue, digest] = [first, firstDigest];
  let finder = new ProvisionFinder(catalogue);
  let labels = new Map<string, Labels>();

  const law: Law = {
    catalogue: () => catalogue,
    finder: () => finder,
    digest: () => digest,
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
    replace(next, nextDigest) {
      [catalogue, digest, labels, finder] = [next, nextDigest, new Map(), new ProvisionFinder(next)];
    },
  };
  return law;
}
