import type { Catalogue } from './catalogue.ts';
import { englishAct, englishProvision } from './format-en.ts';
import { finnishAct, finnishProvision } from './format-fi.ts';
import { swedishAct, swedishProvision } from './format-sv.ts';
import type { FinnishCase } from './finnish.ts';
import { stepsOf } from './ids.ts';
import type { Act, Language, Trilingual } from './types.ts';

export type LabelForm = 'short' | 'long';

/**
 * A provision or act as a jurist writes it: short "AI Act, Art. 6(2)", "tekoälyasetus 6 art. 2 kohta", "AI-förordningen
 * art. 6.2"; long "Article 6(2) of Regulation (EU) 2024/1689". `grammaticalCase` inflects the long Finnish form. An id the
 * catalogue does not know is formatted by its path; an unknown act gives the id itself.
 * After the EU interinstitutional style guide and the Finnish drafting guide (Lainkirjoittajan opas).
 */
export function formatProvision(
  catalogue: Catalogue,
  id: string,
  language: Language,
  form: LabelForm = 'short',
  grammaticalCase: FinnishCase = 'nominative',
): string {
  const act = catalogue.act(id);
  if (!act) return id;
  const steps = stepsOf(id);
  if (steps.length === 0) return formatAct(act, language, form, grammaticalCase);
  if (language === 'fi') return finnishProvision(act, steps, form, grammaticalCase);
  return language === 'sv' ? swedishProvision(act, steps, form) : englishProvision(act, steps, form);
}

/** The short label in each language. */
export function labelsOf(catalogue: Catalogue, id: string): Trilingual {
  return {
    fi: formatProvision(catalogue, id, 'fi'),
    sv: formatProvision(catalogue, id, 'sv'),
    en: formatProvision(catalogue, id, 'en'),
  };
}

function formatAct(act: Act, language: Language, form: LabelForm, grammaticalCase: FinnishCase): string {
  if (form === 'short' && grammaticalCase === 'nominative') return act.shortNames[language];
  if (language === 'fi') return finnishAct(act, form, grammaticalCase);
  return language === 'sv' ? swedishAct(act) : englishAct(act);
}
