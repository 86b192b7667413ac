import { tables } from '@tulkinta/database';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../apps/api/src/dependencies.ts';
import { hashPassword } from '../apps/api/src/features/session/password.ts';

const { competences, members, organisations } = tables;
const AI_ACT = 'eu/2024/1689';
/** Everybody's. */
export const password = 'correct horse battery staple';

/** Who is in the test world: two organisations, the ministry and the secretariat, and what they are verified for. */
const people = {
  asker: { role: 'member', organisation: 'hospital', competences: [] },
  colleague: { role: 'member', organisation: 'hospital', competences: [] },
  outsider: { role: 'member', organisation: 'company', competences: [] },
  expert: { role: 'expert', organisation: 'university', competences: [AI_ACT] },
  expert2: { role: 'expert', organisation: 'company', competences: [AI_ACT] },
  expert3: { role: 'expert', organisation: 'hospital', competences: [AI_ACT] },
  careExpert: { role: 'expert', organisation: 'university', competences: ['fi/2023/703'] },
  officer: { role: 'ministry', organisation: 'ministry', competences: [] },
  officer2: { role: 'ministry', organisation: 'ministry', competences: [] },
  secretary: { role: 'secretariat', organisation: 'secretariat', competences: [] },
} as const;

const organisationNames = ['hospital', 'company', 'university', 'ministry', 'secretariat'] as const;

export interface World {
  password: string;
  organisations: Record<(typeof organisationNames)[number], string>;
  members: Record<keyof typeof people, { id: string; email: string }>;
}

/** Makes the test world. */
export async function makeWorld({ db }: Pick<Dependencies, 'db'>): Promise<World> {
  const organisationIds = Object.fromEntries(organisationNames.map((name) => [name, uuid()])) as World['organisations'];
  await db.insert(organisations).values(
    organisationNames.map((name) => ({
      id: organisationIds[name],
      name: { fi: `${name} (fi)`, sv: `${name} (sv)`, en: `${name} (en)` },
    })),
  );
  const passwordHash = await hashPassword(password);
  const entries = Object.entries(people).map(([key, person]) => ({ key, id: uuid(), email: `${key}@test.example`, ...person }));
  await db.insert(members).values(
    entries.map(({ key, id, email, role, organisation }) => ({
      id,
      email,
      name: `The ${key}`,
      role,
      organisationId: organisationIds[organisation],
      passwordHash,
      language: 'en' as const,
    })),
  );
  await db
    .insert(competences)
    .values(
      entries.flatMap(({ id, competences: acts }) =>
        acts.map((actId) => ({ memberId: id, actId, from: '2026-01-01', until: '2030-12-31' })),
      ),
    );
  return {
    password,
    organisations: organisationIds,
    members: Object.fromEntries(entries.map(({ key, id, email }) => [key, { id, email }])) as World['members'],
  };
}
