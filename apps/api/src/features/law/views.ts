import { languages, type ActView, type ProvisionView, type TreeNode } from '@tulkinta/contract';
import type { Act, Provision } from '@tulkinta/law';
import { formatProvision } from '@tulkinta/law';
import type { CitingCounts } from './citing-counts.ts';
import type { Law } from './law.ts';

const none: CitingCounts = { threads: 0, needs: 0 };

export function actView(act: Act, headingLanguages: ActView['headingLanguages'], counts: CitingCounts = none): ActView {
  return {
    id: act.id,
    number: act.number,
    type: act.type,
    jurisdiction: act.jurisdiction,
    field: act.field,
    title: act.titles,
    shortName: act.shortNames,
    officialUrl: act.officialUrls,
    headingLanguages,
    caveats: act.caveats,
    missingAmendments: act.missingAmendments,
    inForceFrom: act.inForceFrom ?? null,
    appliesFrom: act.appliesFrom ?? null,
    versions: [
      ...(act.inForceFrom ? [{ from: act.inForceFrom, amendedBy: null }] : []),
      ...act.amendments.map(({ act: amendedBy, from }) => ({ from, amendedBy })),
    ],
    counts,
  };
}

/** Languages in which at least one heading of the act is known. */
export function headingLanguagesOf(law: Law, actId: string): ActView['headingLanguages'] {
  const all = law.catalogue().descendants(actId);
  return languages.filter((language) => all.some(({ headings }) => headings[language] !== undefined));
}

export function treeNode(law: Law, provision: Provision, on: string, counts: CitingCounts = none): TreeNode {
  const version = law.catalogue().versionOn(provision.id, on) ?? provision.versions.at(-1);
  return {
    id: provision.id,
    parent: provision.parent,
    kind: provision.kind,
    number: provision.number,
    label: law.label(provision.id),
    heading: version?.headings ?? provision.headings,
    from: version?.from ?? null,
    to: version?.to ?? null,
    appliesFrom: provision.appliesFrom ?? null,
    application: provision.application ?? [],
    change: version?.change ?? 'original',
    deleted: provision.repealedBy !== undefined,
    changedWithin: lastChangeWithin(law, provision.id),
    modifiedBy: version?.amendedBy ?? provision.repealedBy ?? null,
    counts,
  };
}

/** The latest day on which anything under a provision began or ended otherwise than with its act. */
function lastChangeWithin(law: Law, id: string): string | null {
  const days = law
    .catalogue()
    .descendants(id)
    .flatMap(({ versions }) => versions.flatMap(({ from, to, change }) => [change === 'original' ? null : from, to]));
  return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
}

/** What a provision's page shows, but for what cites it. */
export function provisionView(
  law: Law,
  provision: Provision,
  on: string,
): Omit<ProvisionView, 'act' | 'counts' | 'children' | 'text' | 'terms'> {
  const catalogue = law.catalogue();
  const { id, kind, number, label, heading, from, to, appliesFrom, application, deleted } = treeNode(law, provision, on);
  const alike = alikeOf(law, provision);
  const place = alike.findIndex((one) => one.id === id);
  const neighbour = (step: -1 | 1) => {
    const found = alike[place + step];
    return found ? law.ref(found.id) : null;
  };
  return {
    id,
    kind,
    number,
    label,
    longLabel: Object.fromEntries(
      languages.map((language) => [language, formatProvision(catalogue, id, language, 'long')]),
    ) as ProvisionView['longLabel'],
    heading,
    from,
    to,
    appliesFrom,
    application,
    deleted,
    movedTo: (provision.movedTo ?? []).map((one) => law.ref(one)),
    versions: provision.versions.map((version) => ({
      from: version.from,
      to: version.to,
      amendedBy: version.amendedBy,
      change: version.change,
    })),
    officialUrl: catalogue.act(id)?.officialUrls ?? {},
    ancestors: catalogue
      .ancestors(id)
      .map((ancestor) => law.ref(ancestor.id))
      .toReversed(),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}

/** Kinds one leafs through over the whole act; others within their own place only. */
const leafed = new Set(['article', 'annex', 'recital', 'chapter', 'part']);

function alikeOf(law: Law, { id, act, kind, parent }: Provision): readonly Provision[] {
  const catalogue = law.catalogue();
  // A § of a statute is a section too, and stands under chapters.
  const throughout = leafed.has(kind) || (kind === 'section' && act.startsWith('fi/'));
  return (throughout ? catalogue.descendants(act) : catalogue.children(parent ?? act)).filter(
    (one) => one.kind === kind && (one.repealedBy === undefined || one.id === id),
  );
}
