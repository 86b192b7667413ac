import { tables, type Database } from '@tulkinta/database';
import { languages, type Act, type Catalogue, type Language } from '@tulkinta/law';
import { eq, inArray } from 'drizzle-orm';

const { provisions, provisionTexts } = tables;

/**
 * The languages in which an EU act has not been read as published: no text of its recitals is held, which consolidated texts
 * lack, or of an act without recitals no text at all. Finlex's consolidated texts lack nothing that is in force.
 */
export async function missingOriginals(db: Database, catalogue: Catalogue, act: Act): Promise<Language[]> {
  if (act.jurisdiction !== 'eu') return [];
  const recitals = catalogue.inOrder(act.id).flatMap(({ id, kind }) => (kind === 'recital' ? [id] : []));
  const held = await db
    .selectDistinct({ language: provisionTexts.language })
    .from(provisionTexts)
    .innerJoin(provisions, eq(provisions.id, provisionTexts.provisionId))
    .where(recitals.length > 0 ? inArray(provisions.id, recitals) : eq(provisions.actId, act.id));
  return languages.filter((language) => !held.some((one) => one.language === language));
}
