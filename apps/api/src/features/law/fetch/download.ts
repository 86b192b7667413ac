import { setTimeout } from 'node:timers/promises';
import type { Config } from '../../../config.ts';
import { attempt } from './attempt.ts';
import type { DocumentRequest, FetchedFile } from './document-request.ts';
import { FetchFailed } from './fetch-failed.ts';
import { userAgent } from './user-agent.ts';

/** What fetching needs. */
export interface Fetching {
  config: Pick<Config, 'eurlexUrl' | 'finlexUrl' | 'publicUrl'>;
  /** The pauses between tries; a test passes its own. */
  sleep?: (milliseconds: number) => Promise<unknown>;
  /** For the work on one document, its pauses apart. */
  timeLimit?: number;
}

const PAUSES = [1_000, 5_000];
const LONGEST_PAUSE = 60_000;

/**
 * Fetches one document, trying again what may pass by itself. Requests of this process go one at a time.
 * @throws FetchFailed
 */
export async function download(request: DocumentRequest, fetching: Fetching): Promise<FetchedFile> {
  const { config, sleep = setTimeout, timeLimit = 60_000 } = fetching;
  let left = timeLimit;
  for (let tries = 0; ; tries += 1) {
    try {
      return await inTurn(async () => {
        const begun = performance.now();
        try {
          return await attempt(request, userAgent(config), left);
        } finally {
          left -= performance.now() - begun;
        }
      });
    } catch (error) {
      const pause = pauseAfter(error, tries);
      if (pause === null) throw error;
      await sleep(pause);
    }
  }
}

/** Null: trying again is no use, or the service asks for a longer pause than we can wait. */
function pauseAfter(error: unknown, tries: number): number | null {
  const pause = PAUSES[tries];
  if (!(error instanceof FetchFailed) || pause === undefined || !['unreachable', 'truncated'].includes(error.code)) return null;
  const wait = Math.max(pause, error.retryAfter);
  return wait > LONGEST_PAUSE ? null : wait;
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** One request at a time, whoever asks. */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(ask);
  lastTurn = turn.catch(() => {});
  return turn;
}
