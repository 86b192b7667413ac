import type { Language, SimilarList, Static } from '@tulkinta/contract';
import { sql } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import type { Reader } from '../../reader.ts';
import { audienceOf, visibleTo } from '../threads/visibility.ts';

type Similar = Static<typeof SimilarList>;
const SHOWN = 5;

/** Threads like a question being written: those on its provisions first, then those with its words. */
export async function similarThreads(
  { db, search }: Pick<Dependencies, 'db' | 'search'>,
  reader: Reader,
  { title, provisions = [], language = 'fi' }: { title: string; provisions?: string[]; language?: Language },
): Promise<Similar> {
  const ask = (filters: { provision?: string[] }) =>
    search.find({ q: title.replace(/["-]/g, ' '), language, audience: audienceOf(reader), filters, limit: SHOWN * 3, offset: 0 });
  const [onProvisions, byWords] = await Promise.all([provisions.length > 0 ? ask({ provision: provisions }) : null, ask({})]);
  const ids = [...new Set([...(onProvisions?.hits ?? []), ...byWords.hits].map(({ threadId }) => threadId))].slice(0, SHOWN);
  if (ids.length === 0) return { items: [] };
  const rows = await db.execute<Similar['items'][number] & Record<string, unknown>>(sql`
    select id as "threadId", title, kind, language, standing, answer_count as "answerCount" from threads where id in ${ids} and ${visibleTo(reader)}`);
  return { items: ids.flatMap((id) => rows.find((row) => row.threadId === id) ?? []) };
}
