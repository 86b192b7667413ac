import { readFileSync } from 'node:fs';
import { kindOf } from './ids.ts';
import type { Act, Application, CatalogueData, Provision, ProvisionVersion } from './types.ts';

const folder = new URL('../data/', import.meta.url);

/** The package's own catalogue: data/acts.json, and data/provisions/*.tsv in document order. */
export function readCatalogueData(): CatalogueData {
  const acts = JSON.parse(readFileSync(new URL('acts.json', folder), 'utf8')) as Act[];
  return { acts, provisions: acts.flatMap(readProvisions) };
}

function readProvisions(act: Act): Provision[] {
  const [, ...lines] = readFileSync(new URL(`provisions/${act.id.replaceAll('/', '-')}.tsv`, folder), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line, order) => readProvision(act, line, order));
}

/** Columns: path, parent (empty: the path above; "-": none), en, fi, sv, dates of application, versions. */
function readProvision(act: Act, line: string, order: number): Provision {
  const [path = '', parent = '', en, fi, sv, applies, versions] = line.split('\t');
  const id = `${act.id}/${path}`;
  const last = path.slice(path.lastIndexOf('/') + 1);
  const provision: Provision = {
    id,
    act: act.id,
    parent:
      parent === '-' ? null : parent ? `${act.id}/${parent}` : id === `${act.id}/${last}` ? null : id.slice(0, -last.length - 1),
    kind: kindOf(id),
    number: last.slice(last.indexOf('_') + 1),
    order,
    headings: { ...(fi && { fi }), ...(sv && { sv }), ...(en && { en }) },
    versions: [],
  };
  readVersions(act, provision, versions ?? '');
  const former = act.formerHeadings?.[path.replaceAll('/', '.')];
  if (former) {
    const { until, ...headings } = former;
    for (const version of provision.versions) if (version.to === until) version.headings = headings;
  }
  if (applies) {
    provision.application = readApplication(applies);
    provision.appliesFrom = provision.application.map((one) => one.from).sort()[0]!;
  }
  return provision;
}

/** "2024-08-01..2026-07-27 original; 2026-07-27.. replaced eu/2026/1744"; empty: the original text, in force with its act. */
function readVersions(act: Act, provision: Provision, text: string): void {
  for (const part of text.split('; ').filter((one) => one !== '')) {
    const [first = '', second = '', amendedBy = null] = part.split(' ');
    if (first === 'repealed' || first === 'deleted') provision.repealedBy = second;
    else {
      const [from, to] = first.split('..');
      provision.versions.push({ from: from || null, to: to || null, amendedBy, change: second as ProvisionVersion['change'] });
    }
  }
  if (provision.versions.length === 0) {
    provision.versions.push({ from: act.inForceFrom ?? null, to: null, amendedBy: null, change: 'original' });
  }
}

/** "2025-02-02", or "annex-iii 2027-12-02, annex-i 2028-08-02". */
function readApplication(text: string): Application[] {
  return text.split(', ').map((part) => {
    const [first = '', second] = part.split(' ');
    return second ? { from: second, scope: first } : { from: first };
  });
}
