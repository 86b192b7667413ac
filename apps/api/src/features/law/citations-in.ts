import type { Citation, Language } from '@tulkinta/contract';
import { recognise } from '@tulkinta/law';
import type { Law } from './law.ts';

/** The citations in a text, each with the heading of its first provision in the language asked for, else in one it is known in. */
export function citationsIn(
  law: Law,
  { text, language = 'fi', act }: { text: string; language?: Language; act?: string },
  on: string,
): Citation[] {
  return recognise(text, { catalogue: law.catalogue(), language, act, on }).map((citation) => {
    const [first] = citation.provisions;
    const headings = first === undefined ? {} : law.ref(first).heading;
    const heading = headings[language] ?? headings.fi ?? headings.sv ?? headings.en;
    return heading === undefined ? citation : { ...citation, heading };
  });
}
