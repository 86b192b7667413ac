import type { Abilities, MemberRole } from '@tulkinta/contract';

/** A signed-in member, as of this request. */
export interface Member {
  id: string;
  sessionId: string;
  email: string;
  name: string;
  role: MemberRole;
  language: 'fi' | 'sv' | 'en';
  organisation: { id: string; name: { fi: string; sv: string; en: string } };
  /** Acts they are verified for today. */
  competences: { act: string; from: string; until: string | null }[];
}

/** Who reads: a member, or null for a visitor. */
export type Reader = Member | null;

/** What a reader may do anywhere; what concerns one thread or post is decided by that feature's policy. */
export function abilitiesOf(reader: Reader): Abilities {
  const signedIn = reader !== null;
  return {
    ask: signedIn,
    answer: signedIn,
    confirm: signedIn && reader.competences.length > 0,
    raiseNeed: signedIn,
    decideNeeds: reader?.role === 'ministry',
    seeDocket: reader?.role === 'ministry' || reader?.role === 'secretariat',
    invite: reader?.role === 'secretariat',
    moderate: reader?.role === 'secretariat',
  };
}
