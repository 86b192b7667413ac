import { actOf, type Act, type Catalogue, type ImportedAct, type ImportedNode, type Provision } from '@tulkinta/law';
import { ImportImpossible } from './import-impossible.ts';

/** A text as the database holds it. */
export interface KeptText {
  text: string;
  heading: string | null;
}

export interface PlannedText extends KeptText {
  provision: string;
  from: string;
  to: string | null;
}

interface PlannedChange {
  provision: string;
  change: 'inserted' | 'replaced' | 'deleted';
  amendedBy: string;
  heading: string | null;
  movedTo: string[];
}

/** What an import would do. */
export interface ImportPlan {
  /** The day of the version that was read. */
  on: string;
  /** Set when it brings an amendment that was not known. */
  amendment: { from: string; amendedBy: string } | null;
  changes: PlannedChange[];
  /** Provisions the catalogue does not have: made by the amendment, or deeper than it went. */
  added: Provision[];
  texts: PlannedText[];
  /** In force by the catalogue, and not in the file. */
  missing: string[];
}

/** An amendment the file may bring. */
interface Candidate {
  from: string;
  amendedBy: string;
  /** No earlier version took the act in: what the file marks as its doing is new. */
  isNew: boolean;
}

interface Known {
  catalogue: Catalogue;
  /** The texts in the file's language in force on the day before, by provision. */
  texts: ReadonlyMap<string, KeptText>;
  /** ISO day: what a file that gives no date is of. */
  today: string;
}

/** A file that lacks more of what is in force than this is taken for a broken one. */
const MOST_MISSING = 0.2;
const FEW_MISSING = 20;
/** Shorter texts are alike by chance. */
const TELLING_LENGTH = 40;
/** The first day of a version whose day is not known. */
const ORIGIN = '0001-01-01';

/**
 * Plans an import: an amendment when the file is of a later day than any that is known, by an act that is not known or one
 * that comes into force by stages, and there is something to tell its changes by; else texts of versions that are known.
 * @throws ImportImpossible when the act is unknown or most of it is missing.
 */
export function planImport(imported: ImportedAct, known: Known): ImportPlan {
  const { catalogue } = known;
  const act = catalogue.act(imported.act);
  if (!act) throw new ImportImpossible('unknown_act', `${imported.act} is not in the catalogue`);
  const on = dayOfVersion(imported, act, known.today);
  const candidate = newAmendment(imported, act, on, known);
  const inForce = provisionsInForce(imported, catalogue, candidate ? dayBefore(on) : on);
  const present = new Set(imported.nodes.map(({ path }) => `${act.id}/${path}`));
  const missing = [...inForce.keys()].filter((id) => !present.has(id));
  if (missing.length > Math.max(FEW_MISSING, inForce.size * MOST_MISSING)) {
    const share = `${missing.length} of ${inForce.size}`;
    throw new ImportImpossible('incomplete', `${share} provisions in force are not in it, ${missing[0]} first`);
  }
  const changes = candidate ? changesOf(imported, known, candidate, inForce, missing) : [];
  const amendment = candidate && changes.length > 0 ? { from: on, amendedBy: candidate.amendedBy } : null;
  const added = addedProvisions(imported, catalogue, on, changes);
  const texts = textsOf(imported, catalogue, on, changes, added);
  return { on, amendment, changes, added, texts, missing: amendment ? [] : missing };
}

function dayOfVersion({ version }: ImportedAct, act: Act, today: string): string {
  const first = act.inForceFrom ?? act.published ?? ORIGIN;
  if (version.kind === 'original') return first;
  // A corrigendum is dated from the publication, before anything was in force.
  const on = version.on ?? today;
  return on > first ? on : first;
}

function newAmendment(imported: ImportedAct, act: Act, on: string, { texts }: Known): Candidate | null {
  if (imported.version.kind === 'original' || imported.version.on === null) return null;
  const knownActs = new Set(act.amendments.map((one) => one.act));
  // The act's own id stands for a corrigendum.
  const amending = imported.amendedBy.filter((one) => one !== act.id);
  const unknown = amending.filter((one) => !knownActs.has(one));
  const latest = act.amendments
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const amendedBy = unknown.at(-1) ?? amending.at(-1);
  if (amendedBy === undefined || (latest !== undefined && on <= latest)) return null;
  const tells = imported.nodes.some(({ modification }) => modification && unknown.includes(modification.by));
  return tells || texts.size > 0 ? { from: on, amendedBy, isNew: unknown.length > 0 } : null;
}

/** The provisions in force on a day that a file of this kind would have: consolidated texts come without recitals. */
function provisionsInForce({ act, nodes }: ImportedAct, catalogue: Catalogue, on: string): Map<string, Provision> {
  const kinds = new Set(nodes.map(({ kind }) => kind));
  return new Map(
    catalogue
      .inOrder(act)
      .filter(({ id, kind }) => kinds.has(kind) && catalogue.versionOn(id, on) !== undefined)
      .map((provision) => [provision.id, provision]),
  );
}

function changesOf(
  { act, nodes }: ImportedAct,
  { texts }: Known,
  candidate: Candidate,
  inForce: ReadonlyMap<string, Provision>,
  missing: readonly string[],
): PlannedChange[] {
  const { amendedBy } = candidate;
  const changes: PlannedChange[] = [];
  const insertedByText = new Map<string, string[]>();
  for (const node of nodes) {
    const provision = `${act}/${node.path}`;
    const by = node.modification?.by ?? amendedBy;
    const shared = { provision, amendedBy: by, heading: node.heading, movedTo: [] };
    if (node.modification?.change === 'deleted') {
      if (inForce.has(provision)) changes.push({ ...shared, change: 'deleted' });
    } else if (!inForce.has(provision)) {
      changes.push({ ...shared, change: 'inserted' });
      const text = folded(node.text);
      if (text.length >= TELLING_LENGTH) insertedByText.set(text, [...(insertedByText.get(text) ?? []), provision]);
    } else if (isReplaced(node, candidate, texts.get(provision))) changes.push({ ...shared, change: 'replaced' });
  }
  for (const provision of missing) {
    const movedTo = insertedByText.get(folded(texts.get(provision)?.text ?? '')) ?? [];
    changes.push({ provision, change: 'deleted', amendedBy, heading: null, movedTo });
  }
  return changes;
}

/** By the text where there was one to compare with, else as the file says. */
function isReplaced(node: ImportedNode, { amendedBy, isNew }: Candidate, before: KeptText | undefined): boolean {
  if (!before) return isNew && node.modification?.by === amendedBy;
  return folded(node.text) !== folded(before.text) || folded(node.heading ?? '') !== folded(before.heading ?? '');
}

/** Sources differ in spaces and in the form of quotation marks. */
const folded = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .trim();

function addedProvisions(
  imported: ImportedAct,
  catalogue: Catalogue,
  on: string,
  changes: readonly PlannedChange[],
): Provision[] {
  const changed = new Map(changes.map((change) => [change.provision, change]));
  const added = new Map<string, Provision>();
  let before = -1;
  let step = 0;
  for (const node of imported.nodes) {
    const id = `${imported.act}/${node.path}`;
    const known = catalogue.get(id);
    if (known) {
      [before, step] = [known.order, 0];
      continue;
    }
    if (added.has(id)) continue;
    const parent = node.parent === null ? null : `${imported.act}/${node.parent}`;
    const above = parent === null ? undefined : (added.get(parent) ?? catalogue.get(parent));
    step += 1;
    added.set(id, {
      id,
      act: actOf(id),
      parent,
      kind: node.kind,
      number: node.number,
      // Between its neighbours, whose places stay.
      order: before + step / 10_000,
      headings: node.heading === null ? {} : { [imported.language]: node.heading },
      versions: changed.has(id) ? [] : versionsLike(above, catalogue.act(id)!, on),
    });
  }
  return [...added.values()];
}

/** What the catalogue did not go down to has stood as long as what it stands in. */
function versionsLike(above: Provision | undefined, act: Act, on: string): Provision['versions'] {
  const version = above?.versions.findLast(({ from, to }) => (from === null || from <= on) && (to === null || on < to));
  if (!version) return [{ from: act.inForceFrom ?? null, to: null, amendedBy: null, change: 'original' }];
  return [{ from: version.from, to: version.to, amendedBy: version.amendedBy, change: version.change }];
}

function textsOf(
  imported: ImportedAct,
  catalogue: Catalogue,
  on: string,
  changes: readonly PlannedChange[],
  added: readonly Provision[],
): PlannedText[] {
  const changed = new Map(changes.map(({ provision, change }) => [provision, change]));
  const made = new Map(added.map((provision) => [provision.id, provision]));
  return imported.nodes.flatMap((node) => {
    const provision = `${imported.act}/${node.path}`;
    if ((node.text === '' && node.heading === null) || changed.get(provision) === 'deleted') return [];
    const kept = { provision, text: node.text, heading: node.heading };
    if (changed.has(provision)) return [{ ...kept, from: on, to: null }];
    const version = made.get(provision)?.versions[0] ?? catalogue.versionOn(provision, on);
    return version ? [{ ...kept, from: version.from ?? ORIGIN, to: version.to }] : [];
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
