import type { CatalogueData, Provision, ProvisionChange, ProvisionVersion } from './types.ts';

/**
 * The catalogue's data with imported amendments laid over it. A change that the data has already on that day, or that is
 * older than the newest version it knows, adds no version. `passed` names changes, as `<provision> <day>`, that do not touch
 * meaning, whoever made them known.
 */
export function withChanges(
  { acts, provisions }: CatalogueData,
  changes: readonly ProvisionChange[],
  passed: ReadonlySet<string>,
): CatalogueData {
  const byProvision = Map.groupBy(changes, ({ provision }) => provision);
  const touched = new Set([...byProvision.keys(), ...Array.from(passed, (key) => key.split(' ')[0]!)]);
  return {
    acts: acts.map((act) => {
      const days = new Map(act.amendments.map((one) => [one.from + one.act, one]));
      for (const { provision, from, amendedBy } of changes) {
        if (amendedBy && provision.startsWith(`${act.id}/`)) days.set(from + amendedBy, { act: amendedBy, from });
      }
      return days.size === act.amendments.length ? act : { ...act, amendments: [...days.values()].sort(byDay) };
    }),
    provisions: provisions.map((provision) =>
      touched.has(provision.id) ? changed(provision, byProvision.get(provision.id) ?? [], passed) : provision,
    ),
  };
}

function changed(before: Provision, changes: readonly ProvisionChange[], passed: ReadonlySet<string>): Provision {
  const provision: Provision = { ...before, versions: before.versions.map((version) => ({ ...version })) };
  for (const change of changes.toSorted(byDay)) apply(provision, change);
  const isPassed = (day: string | null | undefined) => Boolean(day) && passed.has(`${provision.id} ${day}`);
  for (const version of provision.versions) if (isPassed(version.from)) version.passed = true;
  if (isPassed(provision.versions.at(-1)?.to)) provision.repeal = { ...provision.repeal, passed: true };
  return provision;
}

function apply(provision: Provision, { from, change, amendedBy, headings, movedTo, serial }: ProvisionChange): void {
  const last = provision.versions.at(-1);
  const known = last && (last.to ?? last.from);
  if (known && known >= from) return;
  if (change === 'deleted') {
    if (!last || last.to) return;
    last.to = from;
    provision.repeal = { serial };
    if (amendedBy) provision.repealedBy = amendedBy;
    if (movedTo.length > 0) provision.movedTo = movedTo;
    return;
  }
  if (last && !last.to) {
    last.to = from;
    // Today's heading is the new version's; the one before keeps its own.
    if (headings) last.headings ??= provision.headings;
  }
  if (headings) provision.headings = { ...provision.headings, ...headings };
  delete provision.repealedBy;
  const version: ProvisionVersion = { from, to: null, amendedBy, change, serial };
  provision.versions.push(version);
}

const byDay = (a: { from: string }, b: { from: string }) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
