import type { NeedStatus } from '@tulkinta/contract';
import { sql } from 'drizzle-orm';

/** Days a need may wait in a status before it counts as overdue; other statuses do not wait on anybody's reply. */
const patience: Partial<Record<NeedStatus, number>> = { raised: 14, received: 90, assessing: 90 };

/** Whether a need that came to `status` at `statusAt` waits too long. */
export function isOverdue(status: NeedStatus, statusAt: Date, now: Date): boolean {
  const days = patience[status];
  return days !== undefined && now.getTime() - statusAt.getTime() > days * 86_400_000;
}

/** The same in SQL; `n` is the needs row. */
export const overdueAt = (now: Date) => sql`case n.status
  ${sql.join(
    Object.entries(patience).map(
      ([status, days]) =>
        sql`when ${status} then n.status_at < ${now.toISOString()}::timestamptz - make_interval(days => ${days})`,
    ),
    sql` `,
  )}
  else false end`;
