import type { Language } from '../types.ts';
import { AkomaNtosoBody } from './akoma-ntoso-body.ts';
import { fold } from './blocks.ts';
import { actOfHref, actOfVersion } from './finlex-identity.ts';
import { ImportRefused, type ImportedAct } from './imported.ts';
import { descendantsOf, elementAt, elementsOf, textIn, type XmlElement } from './xml-tree.ts';

const languages: Record<string, Language> = { fin: 'fi', swe: 'sv', eng: 'en' };

/** A statute of Finlex's open data service, as published or consolidated (ajantasa). @throws ImportRefused */
export function readAkomaNtoso(root: XmlElement): ImportedAct {
  const act = elementAt(root, 'act');
  const meta = elementAt(act, 'meta');
  const expression = elementAt(meta, 'identification', 'FRBRExpression');
  const uri = elementAt(expression, 'FRBRuri')?.attributes.get('value') ?? '';
  const found = /^\/akn\/fi\/act\/statute(-consolidated)?\/(\d{4})\/(\d{1,5}(?:-\d+)?)\/([a-z]{3})@(\d*)/.exec(uri);
  if (!act || !meta || !expression || !found) throw new ImportRefused('invalid', 'not a statute of Finlex');
  const [, consolidated, year = '', number = '', code = '', version = ''] = found;
  const language = languages[code];
  if (!language) throw new ImportRefused('invalid', `not in Finnish, Swedish or English: ${code}`);
  const amendments = consolidated ? amendmentsOf(meta) : [];
  const preface = elementAt(act, 'preface');
  const title = preface && descendantsOf(preface, 'docTitle')[0];
  const on = consolidated ? (inForceFrom(amendments, version) ?? dateConsolidated(expression)) : null;
  return {
    act: `fi/${year}/${number}`,
    language,
    format: 'akoma-ntoso',
    version: { kind: consolidated ? 'consolidated' : 'original', on },
    amendedBy: [...new Set(amendments.map((one) => one.act))],
    title: title ? fold(textIn(title)) : '',
    source: `Finlex ${year}/${number} ${code}@${version}`,
    nodes: new AkomaNtosoBody(on).read(act),
  };
}

interface Amendment {
  act: string;
  inForce: string | null;
}

function amendmentsOf(meta: XmlElement): Amendment[] {
  const references = elementsOf(meta, 'proprietary').flatMap((one) =>
    elementsOf(one, 'amendedBy').flatMap((list) => elementsOf(list, 'statuteReference')),
  );
  return references.flatMap((reference) => {
    const act = actOfHref(elementAt(reference, 'ref')?.attributes.get('href') ?? '');
    const date = elementAt(reference, 'inForce', 'dateEntryIntoForce')?.attributes.get('date') ?? '';
    return act ? [{ act, inForce: isDay(date) ? date : null }] : [];
  });
}

/** The day the last amending act, after which the version is named, came into force. */
function inForceFrom(amendments: Amendment[], version: string): string | null {
  const last = amendments.find((one) => one.act === actOfVersion(version));
  return last?.inForce ?? null;
}

function dateConsolidated(expression: XmlElement): string | null {
  const dates = elementsOf(expression, 'FRBRdate').filter((one) => one.attributes.get('name') === 'dateConsolidated');
  const date = dates[0]?.attributes.get('date') ?? '';
  return isDay(date) ? date : null;
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}
