import type { LawChange } from '@tulkinta/contract';
import { actOf, type ProvisionChange } from '@tulkinta/law';
import type { Law } from './law.ts';

/** More than a reader goes through one by one; the amendment's page has them all. */
const MOST_PROVISIONS = 20;

/** What a post was written against: the day of the law, and the latest import known. */
export interface Pin {
  since: string;
  serial: number;
}

/** What has changed by `on` in cited provisions since then, by act and day, newest first. */
export function lawChanges(law: Law, cited: readonly string[], pin: Pin, on: string): LawChange[] {
  const changes = new Map<string, ProvisionChange>();
  for (const id of cited) {
    // A whole act is cited for what it is, not for a text that ended.
    if (actOf(id) === id) continue;
    for (const change of law.catalogue().changesSince(id, pin, on)) changes.set(`${change.provision} ${change.from}`, change);
  }
  const days = Map.groupBy(changes.values(), ({ provision, from }) => `${actOf(provision)} ${from}`);
  return Array.from(days.values(), (some): LawChange => {
    const { provision, from } = some[0]!;
    const act = actOf(provision);
    return {
      act,
      label: law.label(act),
      from,
      amendedBy: [...new Set(some.flatMap(({ amendedBy }) => amendedBy ?? []))],
      provisions: outermost(some.map((change) => change.provision))
        .slice(0, MOST_PROVISIONS)
        .map((id) => law.ref(id)),
    };
  }).toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

/** Without what stands in another of them: a new article is one change, not twenty. */
function outermost(ids: readonly string[]): string[] {
  return ids.filter((id) => !ids.some((other) => id.startsWith(`${other}/`)));
}
