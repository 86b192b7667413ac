import type { Act, Language } from '@tulkinta/law';
import type { DocumentRequest, FetchedFile } from './document-request.ts';
import { download, type Fetching } from './download.ts';
import { celexOf, eurlexDocument, newestConsolidated } from './eurlex.ts';
import { FetchFailed } from './fetch-failed.ts';
import { finlexDocument } from './finlex.ts';

/** How one text of an act fared. */
export interface Fetched {
  language: Language;
  kind: 'original' | 'consolidated';
  result: FetchedFile | 'not_available' | FetchFailed;
}

/**
 * Fetches the newest consolidated version of an act in each language, one after another, each as soon as it is there; what one
 * lacks does not stop the others. `originals`: the languages in which the act as published is wanted too, given first. A Finnish
 * statute that has not been consolidated comes as published.
 */
export async function* fetchAct(
  act: Act,
  languages: readonly Language[],
  { originals = [], ...fetching }: Fetching & { originals?: readonly Language[] },
): AsyncGenerator<Fetched> {
  const wanted = languages.filter((language) => originals.includes(language));
  yield* act.jurisdiction === 'eu' ? fetchEu(act, languages, wanted, fetching) : fetchFinnish(act, languages, wanted, fetching);
}

async function* fetchEu(
  act: Act,
  languages: readonly Language[],
  originals: readonly Language[],
  fetching: Fetching,
): AsyncGenerator<Fetched> {
  for (const language of originals) {
    const result = await orFailure(async () => get(eurlexDocument(celexOf(act), language, fetching.config), fetching));
    yield { language, kind: 'original', result };
  }
  const newest = await orFailure(() => newestConsolidated(act, fetching));
  for (const language of languages) {
    let result: Fetched['result'];
    if (newest === null) result = 'not_available';
    else if (newest instanceof FetchFailed) result = newest;
    else result = await orFailure(() => get(eurlexDocument(newest.celex, language, fetching.config), fetching));
    yield { language, kind: 'consolidated', result };
  }
}

async function* fetchFinnish(
  act: Act,
  languages: readonly Language[],
  originals: readonly Language[],
  fetching: Fetching,
): AsyncGenerator<Fetched> {
  const given = async (language: Language, kind: Fetched['kind']): Promise<Fetched> => {
    // Translations into English are another collection, and not of every version.
    if (language === 'en') return { language, kind, result: 'not_available' };
    return { language, kind, result: await orFailure(() => get(finlexDocument(act, kind, language, fetching.config), fetching)) };
  };
  for (const language of originals) yield await given(language, 'original');
  for (const language of languages) {
    const consolidated = await given(language, 'consolidated');
    yield consolidated;
    const none = consolidated.result === 'not_available' && language !== 'en';
    if (none && !originals.includes(language)) yield await given(language, 'original');
  }
}

async function get(request: DocumentRequest, fetching: Fetching): Promise<FetchedFile | 'not_available'> {
  try {
    return await download(request, fetching);
  } catch (error) {
    if (error instanceof FetchFailed && error.code === 'not_found') return 'not_available';
    throw error;
  }
}

async function orFailure<T>(work: () => Promise<T>): Promise<T | FetchFailed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FetchFailed) return error;
    throw error;
  }
}
