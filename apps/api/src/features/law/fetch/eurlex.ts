import type { Act, Language } from '@tulkinta/law';
import type { DocumentRequest } from './document-request.ts';
import { download, type Fetching } from './download.ts';
import { FetchFailed } from './fetch-failed.ts';

type Place = Fetching['config'];

/** As Cellar names languages: ISO 639-2, three letters. */
const codes: Record<Language, string> = { fi: 'fin', sv: 'swe', en: 'eng' };

/**
 * A text of EUR-Lex from Cellar, the store behind it, by content negotiation: it answers 303 to the file.
 * Source: Publications Office, "Cellar: publications" (op.europa.eu/en/web/cellar/cellar-data/publications).
 */
export function eurlexDocument(celex: string, language: Language, { eurlexUrl }: Place): DocumentRequest {
  return {
    name: `${celex}.${codes[language]}`,
    url: `${eurlexUrl}/resource/celex/${celex}`,
    base: eurlexUrl,
    headers: { accept: 'application/xhtml+xml;q=1, text/html;q=0.9', 'accept-language': codes[language] },
    types: ['application/xhtml+xml', 'text/html'],
  };
}

/**
 * The newest consolidated version of an act that Cellar has, in any language: its CELEX number and day; null when there is none.
 * Source: Cellar's SPARQL service (op.europa.eu/en/web/cellar/cellar-data/metadata/knowledge-graph) and its ontology CDM: a
 * consolidated version is a work of its own that `consolidates` the act, 02024R1689-20260727 of 32024R1689. Versions of other
 * acts that this one amends have the same link.
 * @throws FetchFailed
 */
export async function newestConsolidated(act: Act, fetching: Fetching): Promise<{ celex: string; on: string } | null> {
  const celex = celexOf(act);
  const query = `PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
SELECT DISTINCT ?celex WHERE {
  ?act owl:sameAs <http://publications.europa.eu/resource/celex/${celex}> .
  ?version cdm:act_consolidated_consolidates_resource_legal ?act ; cdm:resource_legal_id_celex ?celex .
}`;
  const { eurlexUrl } = fetching.config;
  const results = 'application/sparql-results+json';
  const { bytes } = await download(
    {
      name: `the versions of ${celex}`,
      url: `${eurlexUrl}/webapi/rdf/sparql?${new URLSearchParams({ query, format: results }).toString()}`,
      base: eurlexUrl,
      headers: { accept: results },
      types: [results, 'application/json'],
    },
    fetching,
  );
  const found = celexesIn(bytes).filter((one) => one.startsWith(`0${celex.slice(1)}-`) && /-\d{8}$/.test(one));
  const newest = found.sort().at(-1);
  return newest ? { celex: newest, on: newest.slice(-8).replace(/(....)(..)(..)/, '$1-$2-$3') } : null;
}

/** @throws FetchFailed */
export function celexOf({ id, celex = '' }: Act): string {
  if (!/^3\d{4}[A-Z]{1,2}\d{4}$/.test(celex)) throw new FetchFailed('not_found', `${id} has no CELEX number`);
  return celex;
}

/** By the W3C's SPARQL 1.1 Query Results JSON Format. */
function celexesIn(bytes: Uint8Array): string[] {
  try {
    const { results } = JSON.parse(new TextDecoder().decode(bytes)) as {
      results: { bindings: { celex: { value: string } }[] };
    };
    return results.bindings.map(({ celex }) => String(celex.value));
  } catch (cause) {
    throw new FetchFailed('wrong_type', 'the list of versions cannot be read', { cause });
  }
}
