import { createHash } from 'node:crypto';
import { tables, type Database, type Tx } from '@tulkinta/database';
import { and, eq, lt } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { fieldProblem, ProblemError } from '../problem.ts';
import type { Member } from '../reader.ts';

const { idempotencyKeys } = tables;
const KEPT_MS = 24 * 3_600_000;

/**
 * Runs a create in one transaction, and once only for each Idempotency-Key of a member: a retry gets the first answer.
 * Two at the same time wait for each other on the key's row.
 * @throws ProblemError idempotency_mismatch when the key came with another request before.
 */
export async function once<T extends object>(
  db: Database,
  request: FastifyRequest,
  member: Member,
  create: (tx: Tx) => Promise<T>,
): Promise<T> {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return db.transaction(create);
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw fieldProblem('invalid_input', 'Idempotency-Key', 'must be 1 to 200 printable characters');
  }
  const requestHash = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('base64url');

  return db.transaction(async (tx) => {
    const mine = and(eq(idempotencyKeys.memberId, member.id), eq(idempotencyKeys.key, key));
    const claimed = await tx
      .insert(idempotencyKeys)
      .values({ memberId: member.id, key, requestHash, status: 201, answer: {} })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    if (claimed.length === 0) {
      const [first] = await tx.select().from(idempotencyKeys).where(mine);
      if (first?.requestHash !== requestHash) throw new ProblemError('idempotency_mismatch');
      return first.answer as T;
    }
    const answer = await create(tx);
    await tx.update(idempotencyKeys).set({ answer }).where(mine);
    return answer;
  });
}

/** Forgets keys nobody will retry any more. */
export async function forgetOldKeys(db: Database, now: Date): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.at, new Date(now.getTime() - KEPT_MS)));
}
