import { tables, type CitationMark } from '@tulkinta/database';
import { actOf, recognise } from '@tulkinta/law';
import type { Law } from '../law/law.ts';

type Language = (typeof tables.posts.$inferSelect)['language'];

/** A post cites at most this many (contract: ProvisionIds). */
const MOST_PROVISIONS = 40;

export interface PostCitations {
  provisions: string[];
  marks: CitationMark[];
}

interface Written {
  body: string;
  /** Of an opening; its citations count too, and are not marked. */
  title?: string;
  language: Language;
  /** What the writer says is cited; undefined: whatever is recognised. */
  provisions?: readonly string[] | undefined;
  /** What the thread cites already: a bare "6 artikla" is of its act, where there is one only. */
  threadCites?: readonly string[];
  /** The day of the law. */
  on: string;
}

/** What a post cites, and where in its body. What is recognised and not among `provisions` the writer has dropped. */
export function citationsOf(law: Law, { body, title, language, provisions, threadCites = [], on }: Written): PostCitations {
  const acts = new Set([...threadCites, ...(provisions ?? [])].map(actOf));
  const [only] = acts.size === 1 ? acts : [];
  const heading = title === undefined ? '' : `${title}\n`;
  const found = recognise(heading + body, { catalogue: law.catalogue(), language, act: only, on }).filter(
    (citation) => citation.provisions.length > 0,
  );
  const cited = provisions ?? [...new Set(found.flatMap((citation) => citation.provisions))].slice(0, MOST_PROVISIONS);
  const kept = new Set(cited);
  const marks = found
    .filter((citation) => citation.start >= heading.length && citation.provisions.every((id) => kept.has(id)))
    .map((citation) => ({
      start: citation.start - heading.length,
      end: citation.end - heading.length,
      provisions: citation.provisions,
    }));
  return { provisions: [...cited], marks };
}
