import { actOfHref, actOfVersion } from './finlex-identity.ts';
import { fold } from './blocks.ts';
import { isoDay } from './eu-identity.ts';
import { descendantsOf, textIn, type XmlElement } from './xml-tree.ts';

/**
 * A consolidated statute of Finlex has a changed provision first, then a note ("L:lla 377/2025 muutettu 3 momentti tulee
 * voimaan 1.1.2027. Aiempi sanamuoto kuuluu:"), then the provision as it was. Of these the one in force on the day is
 * kept; all where the day is not known.
 */
export function inForceOn(children: readonly XmlElement[], on: string | null): XmlElement[] {
  const from = entriesIntoForce(children);
  const left = new Set<XmlElement>();
  for (const wordings of wordingsOf(children)) {
    const kept = wordings.find((one) => on === null || (from.get(one) ?? '') <= on);
    for (const one of wordings) if (one !== kept) left.add(one);
  }
  return children.filter((child) => !left.has(child));
}

/** The act that gave the provision this wording, by `finlex:originalVersion="@20180013"` or the end of its eId. */
export function amendingAct(element: XmlElement): string | undefined {
  const version = element.attributes.get('originalVersion') ?? /v(\d{8})$/.exec(element.attributes.get('eId') ?? '')?.[1] ?? '';
  return actOfVersion(version.replace('@', ''));
}

/** From when the wordings hold that a note, or the sentence that stands for a repealed one, gives a day. */
function entriesIntoForce(children: readonly XmlElement[]): Map<XmlElement, string> {
  const from = new Map<XmlElement, string>();
  /** The wordings met since the last note on their act. */
  const byAct = new Map<string, XmlElement[]>();
  for (const child of children) {
    const act = amendingAct(child);
    if (child.attributes.get('name') === 'noteAuthorial') {
      const day = dayGiven(child);
      for (const ref of day ? descendantsOf(child, 'ref') : []) {
        const noted = actOfHref(ref.attributes.get('href') ?? '') ?? '';
        for (const one of byAct.get(noted) ?? []) from.set(one, from.get(one) ?? day!);
        byAct.delete(noted);
      }
    } else if (act) {
      const day = dayGiven(child);
      if (day) from.set(child, day);
      const wordings = byAct.get(act);
      if (wordings) wordings.push(child);
      else byAct.set(act, [child]);
    }
  }
  return from;
}

/** In a note, and in "131 a § on kumottu L:lla …, joka tulee voimaan 1.1.2027", but not where a subsection of it says so. */
function dayGiven(element: XmlElement): string | undefined {
  const units: Record<string, string> = { section: '§', subsection: 'moment\\w*', paragraph: '(?:koh\\w+|punkt\\w*)' };
  const unit = units[element.name];
  if (element.name !== 'hcontainer' && !unit) return undefined;
  const text = fold(textIn(element));
  if (unit && !new RegExp(`${unit} (?:on kumottu|har upphävts)`).test(text.slice(0, 300))) return undefined;
  const found = /(?:voimaan|i kraft)\s+(?:den\s+)?(\d{1,2}\.\d{1,2}\.\d{4})/.exec(text);
  return (found && isoDay(found[1]!)) ?? undefined;
}

/** Provisions side by side with the same number. One alone counts where it has a version, since it may not be in force yet. */
function wordingsOf(children: readonly XmlElement[]): XmlElement[][] {
  const groups = new Map<string, XmlElement[]>();
  for (const child of children) {
    const id = child.attributes.get('eId')?.replace(/v\d{8}$/, '');
    if (id === undefined || child.name === 'hcontainer') continue;
    const group = groups.get(id);
    if (group) group.push(child);
    else groups.set(id, [child]);
  }
  return [...groups.values()].filter((group) => group.some((one) => amendingAct(one)));
}
