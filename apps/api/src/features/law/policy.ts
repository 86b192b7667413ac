import type { Reader } from '../../reader.ts';

/** The secretariat keeps the law: it imports, and passes changes that do not touch meaning. */
export const mayKeepLaw = (reader: Reader) => reader?.role === 'secretariat';
