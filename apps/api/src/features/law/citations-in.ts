import type { Citation, Language } from '@tulkinta/contract';
import { recognise } from '@tulkinta/law';
import type { Law } from './law.ts';

/** More provisions cannot be cited; a range may name a whole act. */
const MOST_PROVISIONS = 40;
/** Of one answer: texts that name something on every line stay below it. */
const MOST_CHARACTERS = 2_000_000;
/** A citation's places, quotes and names of fields. */
const BESIDE_TEXTS = 90;

/**
 * The citations in a text, each with the heading of its first provision in the language asked for, else in one it is known
 * in. The first ones, where they are so many that the answer would have no end.
 */
export function citationsIn(
  law: Law,
  { text, language = 'fi', act }: { text: string; language?: Language; act?: string },
  on: string,
): Citation[] {
  const citations: Citation[] = [];
  let characters = 0;
  for (const found of recognise(text, { catalogue: law.catalogue(), language, act, on })) {
    const citation = withHeading(law, { ...found, provisions: found.provisions.slice(0, MOST_PROVISIONS) }, language);
    characters += charactersOf(citation);
    if (characters > MOST_CHARACTERS) break;
    citations.push(citation);
  }
  return citations;
}

function withHeading(law: Law, citation: Citation, language: Language): Citation {
  const [first] = citation.provisions;
  const headings = first === undefined ? {} : law.ref(first).heading;
  const heading = headings[language] ?? headings.fi ?? headings.sv ?? headings.en;
  return heading === undefined ? citation : { ...citation, heading };
}

function charactersOf({ text, label, heading = '', provisions }: Citation): number {
  return provisions.reduce((sum, id) => sum + id.length + 3, text.length + label.length + heading.length + BESIDE_TEXTS);
}
