import type { ActView, Application, Static, TreeNode } from '@tulkinta/contract';
import { inReadersLanguage, locale, type Localised } from '#lib/locale.ts';
import { changeMark } from '../../../changes.ts';
import { capitalised, placeOf } from '#lib/labels.ts';

/** A provision in an act's tree, as the page shows it in the reader's language. */
export interface Branch {
  id: string;
  kind: string;
  /** Holds articles or sections, and folds. */
  division: boolean;
  number: string;
  place: string;
  heading: Localised | null;
  /** Only where it differs from the act's; on a division where all in it share it. */
  application: Static<typeof Application>[];
  change: string | null;
  counts: TreeNode['counts'];
  branches: Branch[];
}

/** The flat tree of the API as branches within branches. */
export function branchesOf(items: readonly TreeNode[], act: Pick<ActView, 'shortName' | 'appliesFrom'>): Branch[] {
  const actName = act.shortName[locale()];
  const byId = new Map(items.map((node) => [node.id, branchOf(node, actName, act.appliesFrom)]));
  const roots: Branch[] = [];
  for (const { id, parent } of items) {
    const siblings = (parent && byId.get(parent)?.branches) || roots;
    siblings.push(byId.get(id)!);
  }
  for (const root of roots) settle(root);
  return roots;
}

/** Finds what divides, and says once on a division from when all in it apply. */
function settle(branch: Branch): void {
  branch.division = branch.branches.length > 0 && branch.kind !== 'annex';
  if (!branch.division) return;
  for (const within of branch.branches) settle(within);
  const [first, ...others] = branch.branches.map(({ application }) => application);
  const shared = others.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first! : [];
  branch.application = shared;
  if (shared.length > 0) for (const within of branch.branches) within.application = [];
}

function branchOf(node: TreeNode, actName: string, actApplies: string | null): Branch {
  const { id, kind, number, label, heading, application, counts } = node;
  const usual = application.length === 1 && application[0]!.from === actApplies;
  return {
    id,
    kind,
    division: false,
    number,
    place: capitalised(placeOf(label[locale()], actName)),
    heading: inReadersLanguage(heading),
    application: usual ? [] : application,
    change: changeMark(node),
    counts,
    branches: [],
  };
}
