import type { Database } from '@tulkinta/database';
import { ImportRefused, readLawFile, type Act, type ImportedAct, type Language } from '@tulkinta/law';
import type { Dependencies } from '../../../dependencies.ts';
import type { FileResult } from '../import-files.ts';
import { ImportImpossible } from '../import-impossible.ts';
import { importLaw } from '../import-law.ts';
import type { FetchedFile } from './document-request.ts';
import type { Fetching } from './download.ts';
import { fetchAct, type Fetched } from './fetch-act.ts';
import { FetchFailed } from './fetch-failed.ts';
import { missingOriginals } from './missing-originals.ts';

/** How one text of an act fared: imported, refused, or neither when the service does not have it in the language. */
export interface FetchResult extends FileResult, Pick<Fetched, 'language' | 'kind'> {
  /** Of what was refused, for pages in any language. */
  code?: Refusal['code'];
}

type Refusal = FetchFailed | ImportRefused | ImportImpossible;

/**
 * Fetches an act and imports each text as it comes, in a transaction of its own: the newest consolidated version, and before it
 * the act as published where that has not been read.
 * @param importer null for the command line and the daily job.
 */
export async function* fetchAndImport(
  db: Database,
  deps: Pick<Dependencies, 'jobs' | 'law' | 'now'>,
  importer: { id: string } | null,
  act: Act,
  languages: readonly Language[],
  fetching: Fetching,
): AsyncGenerator<FetchResult> {
  const originals = await missingOriginals(db, deps.law.catalogue(), act);
  for await (const { language, kind, result } of fetchAct(act, languages, { ...fetching, originals })) {
    const asked = { file: `${act.id} (${language}, ${kind})`, language, kind };
    if (result === 'not_available') yield asked;
    else if (result instanceof FetchFailed) yield { ...asked, ...refusalOf(result) };
    else {
      const take = (imported: ImportedAct) => db.transaction((tx) => importLaw(tx, deps, importer, imported));
      yield { ...asked, ...(await orRefusal(async () => ({ report: await take(readAs(result, act, language)) }))) };
    }
  }
}

async function orRefusal<T>(work: () => Promise<T>): Promise<T | ReturnType<typeof refusalOf>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportRefused || error instanceof ImportImpossible) return refusalOf(error);
    throw error;
  }
}

const refusalOf = ({ code, message }: Refusal) => ({ code, refused: message });

/** @throws ImportRefused also when it is not what was asked for. */
function readAs(file: FetchedFile, { id }: Act, language: Language): ImportedAct {
  const imported = readLawFile(file);
  if (imported.act === id && imported.language === language) return imported;
  throw new ImportRefused('invalid', `the service sent ${imported.act} (${imported.language})`);
}
