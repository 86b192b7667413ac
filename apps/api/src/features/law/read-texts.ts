import type { PerLanguage, Static } from '@tulkinta/contract';
import { tables, type Database } from '@tulkinta/database';
import { and, gt, inArray, isNull, lte, or } from 'drizzle-orm';

const { provisionTexts } = tables;

/** The imported texts of some provisions as they stood on a day, by provision id. */
export async function readTexts(db: Database, ids: string[], on: string): Promise<Map<string, Static<typeof PerLanguage>>> {
  const rows = await db
    .select({ id: provisionTexts.provisionId, language: provisionTexts.language, text: provisionTexts.text })
    .from(provisionTexts)
    .where(
      and(
        inArray(provisionTexts.provisionId, ids),
        lte(provisionTexts.from, on),
        or(isNull(provisionTexts.to), gt(provisionTexts.to, on)),
      ),
    );
  const texts = new Map<string, Static<typeof PerLanguage>>();
  for (const { id, language, text } of rows) texts.set(id, { ...texts.get(id), [language]: text });
  return texts;
}
