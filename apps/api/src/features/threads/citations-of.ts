import { tables, type CitationMark } from '@tulkinta/database';
import { actOf, recognise, type Citation } from '@tulkinta/law';
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
  const read = (act: string | undefined) => recognise(heading + body, { catalogue: law.catalogue(), language, act, on });
  const found = read(only);
  const cited = provisions ?? [...new Set(found.flatMap((citation) => citation.provisions))].slice(0, MOST_PROVISIONS);
  const kept = new Set(cited);
  const meant = acts.size > 1 && provisions ? placesMeant(found, [...acts].map(read), kept) : found;
  const marks = meant
    .filter((citation) => citation.start >= heading.length && isKept(citation, kept))
    .map((citation) => ({
      start: citation.start - heading.length,
      end: citation.end - heading.length,
      provisions: citation.provisions,
    }));
  return { provisions: [...cited], marks };
}

/** A bare "6 artikla" where several acts are spoken of is of the one act in which the writer has named it as cited. */
function placesMeant(found: readonly Citation[], byAct: readonly Citation[][], kept: ReadonlySet<string>): Citation[] {
  const readings = byAct.map((citations) => new Map(citations.map((citation) => [spanOf(citation), citation])));
  return found.map((citation) => {
    if (citation.provisions.length > 0 || citation.unresolvedAct !== undefined) return citation;
    const named = readings.flatMap((reading) => reading.get(spanOf(citation)) ?? []).filter((one) => isKept(one, kept));
    return named.length === 1 ? named[0]! : citation;
  });
}

const spanOf = ({ start, end }: Citation) => `${start} ${end}`;
const isKept = ({ provisions }: Citation, kept: ReadonlySet<string>) =>
  provisions.length > 0 && provisions.every((id) => kept.has(id));
