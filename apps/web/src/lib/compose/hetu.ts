import { hetuCandidates } from '@tulkinta/contract/hetu';

/** The first valid Finnish personal identity code in a text; the checking library is fetched only when something looks like one. */
export async function findHetu(text: string): Promise<string | null> {
  const candidates = hetuCandidates(text);
  if (candidates.length === 0) return null;
  const { FinnishSSN } = await import('finnish-ssn');
  return candidates.find((candidate) => FinnishSSN.validate(candidate)) ?? null;
}
