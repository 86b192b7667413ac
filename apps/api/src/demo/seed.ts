import { tables, type Tx } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../dependencies.ts';
import { hashPassword, passwordMatches } from '../features/session/password.ts';
import { keptSecret } from '../start/secrets.ts';
import { demoWorld } from './content/index.ts';
import type { DemoAccountKey } from './content/types.ts';
import { playEvents } from './play-events.ts';

const { competences, members, organisations } = tables;

export interface DemoSummary {
  emails: string[];
  password: string;
}

/**
 * Makes the demo world in an empty database, whole or not at all, and tells how to sign in to it. Null where the
 * database already holds somebody else's members.
 */
export async function seedDemoWorld(deps: Dependencies): Promise<DemoSummary | null> {
  const { db, config } = deps;
  const password = config.demoPassword ?? keptSecret(config.dataDir, 'demo-password', () => crypto.randomUUID().slice(0, 13));
  const signIns = demoWorld.accounts.filter((account) => account.signIn);
  const emails = signIns.map(({ email }) => email);

  const present = await db.select({ email: members.email, passwordHash: members.passwordHash }).from(members);
  if (present.length === 0) {
    const passwordHash = await hashPassword(password);
    await db.transaction((tx) => makeWorld(tx, deps, passwordHash));
    return { emails, password };
  }
  const demo = present.find(({ email }) => email === emails[0]);
  if (!demo) return null;
  if (!(await passwordMatches(demo.passwordHash, password))) {
    const passwordHash = await hashPassword(password);
    await db
      .update(members)
      .set({ passwordHash })
      .where(sql`${members.email} in ${emails}`);
  }
  return { emails, password };
}

async function makeWorld(tx: Tx, deps: Dependencies, passwordHash: string): Promise<void> {
  const organisationIds = new Map(demoWorld.organisations.map(({ key }) => [key, uuid()]));
  await tx
    .insert(organisations)
    .values(demoWorld.organisations.map(({ key, name }) => ({ id: organisationIds.get(key)!, name })));

  const memberIds = new Map<DemoAccountKey, string>(demoWorld.accounts.map(({ key }) => [key, uuid()]));
  await tx.insert(members).values(
    demoWorld.accounts.map(({ key, email, name, role, language, organisation, signIn }) => ({
      id: memberIds.get(key)!,
      email,
      name,
      role,
      language,
      organisationId: organisationIds.get(organisation)!,
      passwordHash: signIn ? passwordHash : null,
    })),
  );
  const verified = demoWorld.accounts.flatMap(({ key, competences: acts = [] }) =>
    acts.map(({ act, until }) => ({
      memberId: memberIds.get(key)!,
      actId: act,
      from: '2026-01-01',
      until,
      grantedBy: memberIds.get('secretariat')!,
    })),
  );
  await tx.insert(competences).values(verified);

  const people = new Map(
    demoWorld.accounts.map((account) => {
      const organisation = demoWorld.organisations.find(({ key }) => key === account.organisation)!;
      const own = verified.filter(({ memberId }) => memberId === memberIds.get(account.key));
      return [
        account.key,
        {
          ...account,
          id: memberIds.get(account.key)!,
          sessionId: '',
          organisation: { id: organisationIds.get(organisation.key)!, name: organisation.name },
          competences: own.map(({ actId, from, until }) => ({ act: actId, from, until })),
        },
      ] as const;
    }),
  );
  await playEvents(tx, deps, people);
}
