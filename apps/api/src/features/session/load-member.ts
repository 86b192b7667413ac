import type { Connection } from '@tulkinta/database';
import type { Member } from '../../reader.ts';

/** The member of a live session as they are now: role, organisation, competences. Null when the session is over. */
export async function loadMember({ sql }: Pick<Connection, 'sql'>, sessionId: string, today: string): Promise<Member | null> {
  const rows = await sql<Member[]>`
    select m.id, s.id as "sessionId", m.email, m.name, m.role, m.language,
      json_build_object('id', o.id, 'name', o.name) as organisation,
      coalesce((
        select json_agg(json_build_object('act', c.act_id, 'from', c.valid_from, 'until', c.valid_until) order by c.act_id)
        from competences c
        where c.member_id = m.id and c.valid_from <= ${today} and (c.valid_until is null or c.valid_until >= ${today})
      ), '[]'::json) as competences
    from sessions s join members m on m.id = s.member_id join organisations o on o.id = m.organisation_id
    where s.id = ${sessionId} and s.revoked_at is null and not m.suspended`;
  return rows[0] ?? null;
}
