import { tables } from '@tulkinta/database';
import { and, eq, or, type SQL } from 'drizzle-orm';
import type { Reader } from '../../reader.ts';

const { threads } = tables;

interface Seen {
  visibility: 'public' | 'network' | 'organisation';
  organisationId: string;
  hidden: boolean;
}

/**
 * The one predicate of who may see a thread, as SQL over `threads`: public to all, network to members, organisation to
 * its own members. canSee says the same of a row at hand.
 */
export function visibleTo(reader: Reader): SQL {
  const isPublic = eq(threads.visibility, 'public');
  const shown = eq(threads.hidden, false);
  if (!reader) return and(shown, isPublic)!;
  const own = and(eq(threads.visibility, 'organisation'), eq(threads.organisationId, reader.organisation.id));
  return and(shown, or(isPublic, eq(threads.visibility, 'network'), own))!;
}

export function canSee(reader: Reader, thread: Seen): boolean {
  if (thread.hidden) return false;
  if (thread.visibility === 'public') return true;
  if (!reader) return false;
  return thread.visibility === 'network' || thread.organisationId === reader.organisation.id;
}

/** The same predicate in the search engine's terms. */
export const audienceOf = (reader: Reader) => ({ network: reader !== null, organisationId: reader?.organisation.id ?? null });
