import { languages, type PerLanguage, type ProvisionView, type Static } from '@tulkinta/contract';
import type { Database } from '@tulkinta/database';
import { actOf, definitionPlaces, definitionsIn, TermFinder } from '@tulkinta/law';
import type { Law } from './law.ts';
import { readTexts } from './read-texts.ts';

type Texts = ReadonlyMap<string, Static<typeof PerLanguage>>;

/** Enough for the longest article; a chapter shows headings only. */
const MOST_TERMS = 2_000;

/** Where texts of an act use the terms it defines, by the definitions as they stand on the day. */
export async function definedTerms(db: Database, law: Law, texts: Texts, on: string): Promise<ProvisionView['terms']> {
  const [some] = texts.keys();
  const act = some && actOf(some);
  const place = act && definitionPlaces[act];
  if (!place) return [];
  const ids = law
    .catalogue()
    .descendants(`${act}/${place}`)
    .map(({ id }) => id);
  const definitions = await readTexts(db, ids, on);
  return languages
    .flatMap((language) => {
      const own = ids.flatMap((id) => {
        const text = definitions.get(id)?.[language];
        return text ? [[id, text] as const] : [];
      });
      const finder = new TermFinder(definitionsIn(own, language), language);
      return Array.from(texts).flatMap(([provision, text]) =>
        finder.in(text[language] ?? '', provision).map(({ start, end, provision: definition }) => ({
          provision,
          language,
          start,
          end,
          definition,
        })),
      );
    })
    .slice(0, MOST_TERMS);
}
