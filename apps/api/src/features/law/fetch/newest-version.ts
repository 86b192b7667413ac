import { ImportRefused, readLawFile, type Act } from '@tulkinta/law';
import { download, type Fetching } from './download.ts';
import { newestConsolidated } from './eurlex.ts';
import { FetchFailed } from './fetch-failed.ts';
import { finlexDocument } from './finlex.ts';

/**
 * The day of the newest consolidated version the service offers of an act; null when it offers none, or doesn't say its day.
 * Finlex tells it only in the file, which is read for it.
 * @throws FetchFailed
 */
export async function newestVersion(act: Act, fetching: Fetching): Promise<string | null> {
  if (act.jurisdiction === 'eu') return (await newestConsolidated(act, fetching))?.on ?? null;
  try {
    return readLawFile(await download(finlexDocument(act, 'consolidated', 'fi', fetching.config), fetching)).version.on;
  } catch (error) {
    if (error instanceof FetchFailed && error.code === 'not_found') return null;
    if (error instanceof ImportRefused) throw new FetchFailed('wrong_type', error.message, { cause: error });
    throw error;
  }
}
