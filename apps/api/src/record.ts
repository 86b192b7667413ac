import { tables, type Tx } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';

/** What a verb leaves on record: who did what to what. */
export interface AuditEvent {
  /** Null for the system and the command line. */
  actorId: string | null;
  verb: string;
  /** `thread:<id>`, `post:<id>`, `need:<id>`, `session:<id>`, `member:<id>` … */
  subject: string;
  data?: Record<string, unknown>;
  at?: Date;
}

/** Records one audit event in the verb's transaction; returns its id. */
export async function record(tx: Tx, { actorId, verb, subject, data = {}, at = new Date() }: AuditEvent): Promise<string> {
  const id = uuid();
  await tx.insert(tables.auditEvents).values({ id, actorId, verb, subject, data, at });
  return id;
}
