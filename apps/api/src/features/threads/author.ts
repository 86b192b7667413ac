import type { AuthorView } from '@tulkinta/contract';
import { sql, type SQL } from 'drizzle-orm';
import type { Law } from '../law/law.ts';

/** What authorColumns selects. */
export interface AuthorRow {
  id: string;
  name: string;
  role: AuthorView['role'];
  organisation: AuthorView['organisation'];
  verified: { act: string; from: string; until: string | null }[] | null;
}

/** One JSON value describing who wrote: `member` and `organisation` are uuid columns of the row at hand. */
export const authorOf = (member: SQL, organisation: SQL, today: string): SQL<AuthorRow> => sql`(
  select json_build_object('id', m.id, 'name', m.name, 'role', m.role,
    'organisation', (select json_build_object('id', o.id, 'name', o.name) from organisations o where o.id = ${organisation}),
    'verified', (
      select json_agg(json_build_object('act', k.act_id, 'from', k.valid_from, 'until', k.valid_until) order by k.act_id) from competences k
      where k.member_id = m.id and k.valid_from <= ${today} and (k.valid_until is null or k.valid_until >= ${today})))
  from members m where m.id = ${member})`;

export function authorView(law: Law, row: AuthorRow): AuthorView {
  return { ...row, verified: (row.verified ?? []).map((competence) => ({ ...competence, label: law.label(competence.act) })) };
}
