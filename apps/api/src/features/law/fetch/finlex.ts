import type { Act } from '@tulkinta/law';
import type { DocumentRequest } from './document-request.ts';
import type { Fetching } from './download.ts';

/** The languages statutes are given in. */
export type FinlexLanguage = 'fi' | 'sv';
const codes: Record<FinlexLanguage, string> = { fi: 'fin', sv: 'swe' };

/**
 * A statute of Finlex's open data as Akoma Ntoso. `fin@` is the text as published, `fin@20260380` the version with 380/2026 in
 * it, and `fin@latest` the newest version; without a version the service gives the original.
 * Source: www.finlex.fi/fi/avoin-data, its REST description and its list of changes.
 */
export function finlexDocument(
  { id }: Act,
  kind: 'original' | 'consolidated',
  language: FinlexLanguage,
  { finlexUrl }: Fetching['config'],
): DocumentRequest {
  const [, year, number] = id.split('/');
  const collection = kind === 'original' ? 'statute' : 'statute-consolidated';
  const version = `${codes[language]}@${kind === 'original' ? '' : 'latest'}`;
  return {
    name: `${collection}-${year}-${number}.${codes[language]}`,
    url: `${finlexUrl}/akn/fi/act/${collection}/${year}/${number}/${version}`,
    base: finlexUrl,
    headers: { accept: 'application/xml' },
    types: ['application/xml', 'text/xml', 'application/akn+xml'],
  };
}
