import { FetchFailed } from './fetch-failed.ts';

/** As much as an importer reads. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The whole body of an answer, counted while it comes.
 * @throws FetchFailed when it is too large, or ends before the length it was said to have.
 */
export async function readBody(response: Response, signal: AbortSignal): Promise<Uint8Array> {
  const announced = announcedLength(response);
  if (announced !== null && announced > MOST_BYTES) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MOST_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof FetchFailed || signal.aborted) throw cause;
    throw new FetchFailed('truncated', `the answer broke off after ${size} bytes`, { cause });
  }
  if (announced !== null && size !== announced) {
    throw new FetchFailed('truncated', `${size} bytes came of the ${announced} that were announced`);
  }
  return Buffer.concat(chunks, size);
}

/** Null where it is not told, or told of the packed form. */
function announcedLength({ headers }: Response): number | null {
  const length = headers.get('content-length') ?? '';
  const packed = (headers.get('content-encoding') ?? 'identity') !== 'identity';
  return !packed && /^\d+$/.test(length) ? Number(length) : null;
}

function tooLarge(): FetchFailed {
  return new FetchFailed('too_large', 'the document is larger than 64 MB');
}
