import type { MeView } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { and, count, eq, isNull } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { abilitiesOf, type Member } from '../../reader.ts';
import { visibleTo } from '../threads/visibility.ts';

const { notifications, threads } = tables;

/** The signed-in member to themself. */
export async function meView({ db, law }: Pick<Dependencies, 'db' | 'law'>, member: Member): Promise<MeView> {
  const [unread] = await db
    .select({ count: count() })
    .from(notifications)
    .innerJoin(threads, eq(threads.id, notifications.threadId))
    .where(and(eq(notifications.memberId, member.id), isNull(notifications.readAt), visibleTo(member)));
  return {
    id: member.id,
    email: member.email,
    name: member.name,
    role: member.role,
    language: member.language,
    organisation: member.organisation,
    competences: member.competences.map((competence) => ({ ...competence, label: law.label(competence.act) })),
    abilities: abilitiesOf(member),
    unreadNotifications: unread?.count ?? 0,
  };
}
