import { hetuCandidates } from '@tulkinta/contract/hetu';
import { FinnishSSN } from 'finnish-ssn';

/** Whether the text contains a Finnish personal identity code (hetu) with a right date and check character. */
export const containsHetu = (text: string): boolean => hetuCandidates(text).some((candidate) => FinnishSSN.validate(candidate));
