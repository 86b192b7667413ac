import { needTransitions, type NeedStatus, type NeedView } from '@tulkinta/contract';
import { sql } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { notFound } from '../../problem.ts';
import { abilitiesOf, type Reader } from '../../reader.ts';
import { dayOf } from '../../time.ts';
import { authorOf, authorView, type AuthorRow } from '../threads/author.ts';
import { visibleTo } from '../threads/visibility.ts';
import { decisionsOfNeed, provisionsOfNeed, stepsOf, type StepRow } from './needs-on-thread.ts';
import { isOverdue } from './overdue.ts';

interface NeedRow {
  [column: string]: unknown;
  id: string;
  threadId: string;
  threadTitle: string;
  organisationId: string;
  status: NeedStatus;
  problem: string;
  proposal: string;
  impact: string;
  raisedBy: AuthorRow;
  provisions: string[];
  supports: NeedView['supports'] | null;
  decisions: StepRow[] | null;
  organisationCount: number;
  raisedAt: string;
  statusAt: string;
  project: string | null;
}

/** A need as this reader sees it. 404 if its thread is not visible. */
export async function readNeed(
  { db, law, now }: Pick<Dependencies, 'db' | 'law' | 'now'>,
  reader: Reader,
  id: string,
): Promise<NeedView> {
  const today = dayOf(now());
  const [row] = await db.execute<NeedRow>(sql`
    select n.id, n.thread_id as "threadId", threads.title as "threadTitle", n.organisation_id as "organisationId", n.status, n.problem, n.proposal, n.impact,
      ${authorOf(sql`n.raised_by`, sql`n.organisation_id`, today)} as "raisedBy", ${provisionsOfNeed} as provisions,
      (select json_agg(json_build_object('organisation', json_build_object('id', o.id, 'name', o.name), 'impact', s.impact, 'at', s.at) order by s.at)
        from need_supports s join organisations o on o.id = s.organisation_id where s.need_id = n.id) as supports,
      ${decisionsOfNeed(today)} as decisions, n.organisation_count as "organisationCount", n.raised_at as "raisedAt", n.status_at as "statusAt", n.project
    from needs n join threads on threads.id = n.thread_id
    where n.id = ${id} and ${visibleTo(reader)}`);
  if (!row) throw notFound();

  const { organisationId, decisions, ...rest } = row;
  const supports = (row.supports ?? []).map((support) => ({ ...support, at: new Date(support.at).toISOString() }));
  const own = reader?.organisation.id;
  const supported = own !== undefined && (own === organisationId || supports.some(({ organisation }) => organisation.id === own));
  return {
    ...rest,
    raisedBy: authorView(law, row.raisedBy),
    provisions: row.provisions.map((provision) => law.ref(provision)),
    supports,
    steps: stepsOf(law, row.raisedAt, decisions),
    raisedAt: new Date(row.raisedAt).toISOString(),
    statusAt: new Date(row.statusAt).toISOString(),
    overdue: isOverdue(row.status, new Date(row.statusAt), now()),
    supported,
    abilities: {
      support: reader !== null && own !== organisationId,
      decide: abilitiesOf(reader).decideNeeds ? [...needTransitions[row.status]] : [],
    },
  };
}
