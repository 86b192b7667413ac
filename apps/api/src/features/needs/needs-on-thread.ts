import type { DecisionView, NeedOnThread, NeedStatus } from '@tulkinta/contract';
import type { Database } from '@tulkinta/database';
import { sql, type SQL } from 'drizzle-orm';
import type { Law } from '../law/law.ts';
import { authorOf, authorView, type AuthorRow } from '../threads/author.ts';

export interface StepRow {
  status: NeedStatus;
  reply: string;
  project: string | null;
  at: string;
  by: AuthorRow;
}

/** A need's provisions in order, as an SQL array; `n` is the needs row. */
export const provisionsOfNeed = sql<
  string[]
>`(select array_agg(c.provision_id order by c.ordinal) from need_provisions c where c.need_id = n.id)`;

/** The ministry's decisions on a need, oldest first, as JSON; `n` is the needs row. */
export const decisionsOfNeed = (today: string): SQL<StepRow[] | null> => sql`(
  select json_agg(json_build_object('status', d.status, 'reply', d.reply, 'project', d.project, 'at', d.at,
    'by', ${authorOf(sql`d.decided_by`, sql`(select organisation_id from members where id = d.decided_by)`, today)}) order by d.at, d.id)
  from need_decisions d where d.need_id = n.id)`;

/** The steps a need has taken: raised, then each decision. */
export function stepsOf(law: Law, raisedAt: string, decisions: StepRow[] | null): DecisionView[] {
  const raised: DecisionView = { status: 'raised', reply: null, project: null, by: null, at: new Date(raisedAt).toISOString() };
  const decided = (decisions ?? []).map((step) => ({
    ...step,
    by: authorView(law, step.by),
    at: new Date(step.at).toISOString(),
  }));
  return [raised, ...decided];
}

interface NeedRow {
  [column: string]: unknown;
  id: string;
  status: NeedStatus;
  problem: string;
  organisationCount: number;
  raisedAt: string;
  provisions: string[];
  decisions: StepRow[] | null;
}

/** The needs raised from a thread, oldest first. */
export async function needsOnThread(db: Database, law: Law, threadId: string, today: string): Promise<NeedOnThread[]> {
  const rows = await db.execute<NeedRow>(sql`
    select n.id, n.status, n.problem, n.organisation_count as "organisationCount", n.raised_at as "raisedAt",
      ${provisionsOfNeed} as provisions, ${decisionsOfNeed(today)} as decisions
    from needs n where n.thread_id = ${threadId} order by n.raised_at, n.id`);
  return rows.map(({ raisedAt, decisions, provisions, ...row }) => ({
    ...row,
    provisions: provisions.map((id) => law.ref(id)),
    steps: stepsOf(law, raisedAt, decisions),
  }));
}
