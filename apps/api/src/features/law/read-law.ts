import { tables, type Database, type Tx } from '@tulkinta/database';
import {
  Catalogue,
  withChanges,
  type Act,
  type CatalogueData,
  type PerLanguage,
  type Provision,
  type ProvisionChange,
} from '@tulkinta/law';
import { asc, isNotNull, isNull, and, sql } from 'drizzle-orm';

const { acts, passedChanges, provisionChanges, provisions, provisionTexts } = tables;

/** The law as the database holds it: the package's data, and what has been imported since. */
export interface LawAsRead {
  catalogue: Catalogue;
  /** Changes when the catalogue does. */
  digest: string;
  /** Of the latest import. */
  serial: number;
}

export async function readLaw(db: Database | Tx): Promise<LawAsRead> {
  const [actRows, provisionRows, changeRows, passedRows, headingRows, [state]] = await Promise.all([
    db.select({ facts: acts.facts }).from(acts).orderBy(asc(acts.ordinal)),
    db.select({ facts: provisions.facts }).from(provisions).orderBy(asc(provisions.actId), asc(provisions.ordinal)),
    db.select().from(provisionChanges),
    db.select({ provisionId: passedChanges.provisionId, from: passedChanges.from }).from(passedChanges),
    db
      .select({ id: provisionTexts.provisionId, language: provisionTexts.language, heading: provisionTexts.heading })
      .from(provisionTexts)
      .where(and(isNull(provisionTexts.to), isNotNull(provisionTexts.heading))),
    db.execute<{ serial: number; digest: string }>(sql`
      select coalesce((select max(serial) from law_imports), 0)::int as serial, coalesce((select digest from catalogue_loads), '') as digest`),
  ]);
  const headings = new Map<string, PerLanguage>();
  for (const { id, language, heading } of headingRows) headings.set(id, { ...headings.get(id), [language]: heading });
  const data: CatalogueData = {
    acts: actRows.map(({ facts }) => facts as unknown as Act),
    provisions: provisionRows.map(({ facts }) => withHeadings(facts as unknown as Provision, headings)),
  };
  const changes = changeRows.map(({ provisionId, headings: changed, ...change }): ProvisionChange => {
    return { ...change, provision: provisionId, passed: false, ...(changed && { headings: changed }) };
  });
  const passed = new Set(passedRows.map(({ provisionId, from }) => `${provisionId} ${from}`));
  const { serial, digest } = state!;
  return {
    catalogue: new Catalogue(withChanges(data, changes, passed)),
    digest: `${digest}.${serial}.${passed.size}`,
    serial,
  };
}

/** Headings of imported texts stand where the package knows none. */
function withHeadings(provision: Provision, imported: ReadonlyMap<string, PerLanguage>): Provision {
  const found = imported.get(provision.id);
  return found ? { ...provision, headings: { ...found, ...provision.headings } } : provision;
}
