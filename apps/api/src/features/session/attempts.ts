import { createHash } from 'node:crypto';
import { tables, type Database } from '@tulkinta/database';
import { and, count, gt, inArray, lt } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { ProblemError } from '../../problem.ts';

const { signInFailures } = tables;
const WINDOW_MS = 15 * 60_000;

/** Failures allowed within the window, by what is counted. */
const allowed = {
  /** One account from one address: a person who mistypes. */
  pair: 10,
  /** One address over all accounts: an office behind one address, or somebody trying names. */
  address: 100,
  /** One account from all addresses without a device that has signed in to it: a spread-out guess. */
  account: 60,
};

export interface SignInAttempt {
  email: string;
  address: string;
  /** The browser has signed in to this account before: the spread-out limit does not touch its owner. */
  knownDevice: boolean;
}

/**
 * Counts a sign-in as failed before the password is looked at, so that parallel guesses cannot pass the limit together.
 * @returns a function that takes the count back, for when the password was right.
 * @throws ProblemError too_many_attempts, the same whether or not the account exists.
 */
export async function countAttempt(db: Database, attempt: SignInAttempt, now: Date): Promise<() => Promise<void>> {
  const subjects = subjectsOf(attempt);
  const since = new Date(now.getTime() - WINDOW_MS);
  const rows = subjects.map(({ subject }) => ({ id: uuid(), subject, at: now }));
  await db.insert(signInFailures).values(rows);
  const counts = await db
    .select({ subject: signInFailures.subject, count: count() })
    .from(signInFailures)
    .where(
      and(
        inArray(
          signInFailures.subject,
          subjects.map(({ subject }) => subject),
        ),
        gt(signInFailures.at, since),
      ),
    )
    .groupBy(signInFailures.subject);
  const over = subjects.some(({ subject, most }) => (counts.find((row) => row.subject === subject)?.count ?? 0) > most);
  if (over) {
    await remove(
      db,
      rows.map(({ id }) => id),
    );
    throw new ProblemError('too_many_attempts', { retryAfterSeconds: WINDOW_MS / 1000 });
  }
  return () =>
    remove(
      db,
      rows.map(({ id }) => id),
    );
}

/** Forgets failures that no longer count. */
export async function forgetOldAttempts(db: Database, now: Date): Promise<void> {
  await db.delete(signInFailures).where(lt(signInFailures.at, new Date(now.getTime() - WINDOW_MS)));
}

function subjectsOf({ email, address, knownDevice }: SignInAttempt) {
  const account = email.trim().toLowerCase();
  const subjects = [
    { subject: `pair:${digest(`${account}|${address}`)}`, most: allowed.pair },
    { subject: `address:${digest(address)}`, most: allowed.address },
  ];
  return knownDevice ? subjects : [...subjects, { subject: `account:${digest(account)}`, most: allowed.account }];
}

async function remove(db: Database, ids: string[]): Promise<void> {
  await db.delete(signInFailures).where(inArray(signInFailures.id, ids));
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
