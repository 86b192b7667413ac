import type { AmendedProvision, AmendmentView, Language } from '@tulkinta/contract';
import { languages } from '@tulkinta/contract';
import { tables, type Database } from '@tulkinta/database';
import { actOf, type ProvisionChange } from '@tulkinta/law';
import { diffWordsWithSpace } from 'diff';
import { inArray, sql } from 'drizzle-orm';
import type { Dependencies } from '../../dependencies.ts';
import { notFound } from '../../problem.ts';
import type { Reader } from '../../reader.ts';
import { visibleTo } from '../threads/visibility.ts';
import type { Law } from './law.ts';

const { provisionTexts } = tables;

/** A comparison that takes longer is told as the old text and the new. */
const DIFF_MS = 200;

/** What changed in an act on a day, and the answers that rest on what it changed. 404 when nothing did. */
export async function readAmendment(
  { db, law }: Pick<Dependencies, 'db' | 'law'>,
  reader: Reader,
  { act, from }: { act: string; from: string },
  language: Language,
): Promise<Omit<AmendmentView, 'act'>> {
  const changes = law.catalogue().changesOn(act, from);
  if (changes.length === 0) throw notFound();
  const [texts, answers] = await Promise.all([textsAround(db, changes, from), touched(db, law, reader, changes)]);
  return {
    from,
    amendedBy: [...new Set(changes.flatMap(({ amendedBy }) => amendedBy ?? []))],
    changes: changes.map((change): AmendedProvision => {
      const { provision, movedTo, passed } = change;
      return {
        provision: law.ref(provision),
        change: change.change,
        movedTo: movedTo.map((id) => law.ref(id)),
        passed,
        diff: diffOf(change, texts.get(provision), language),
      };
    }),
    answers,
  };
}

/** The texts before and after, by language. */
type Around = Partial<Record<Language, { before?: string; after?: string }>>;

async function textsAround(db: Database, changes: readonly ProvisionChange[], from: string): Promise<Map<string, Around>> {
  const rows = await db
    .select({
      id: provisionTexts.provisionId,
      language: provisionTexts.language,
      from: provisionTexts.from,
      to: provisionTexts.to,
      text: provisionTexts.text,
    })
    .from(provisionTexts)
    .where(
      inArray(
        provisionTexts.provisionId,
        changes.map(({ provision }) => provision),
      ),
    );
  const texts = new Map<string, Around>();
  for (const { id, language, text, ...version } of rows) {
    const side = version.from === from ? 'after' : version.to === from ? 'before' : null;
    if (!side) continue;
    const around = texts.get(id) ?? texts.set(id, {}).get(id)!;
    around[language] = { ...around[language], [side]: text };
  }
  return texts;
}

function diffOf({ change }: ProvisionChange, around: Around = {}, wanted: Language): AmendedProvision['diff'] {
  const needed = change === 'inserted' ? ['after'] : change === 'deleted' ? ['before'] : ['before', 'after'];
  const language = [wanted, ...languages].find((one) =>
    needed.every((side) => around[one]?.[side as 'before' | 'after'] !== undefined),
  );
  if (!language) return null;
  const { before = '', after = '' } = around[language]!;
  const parts = diffWordsWithSpace(before, after, { timeout: DIFF_MS })?.map(({ value, added, removed }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value,
  }));
  const whole = [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');
  return { language, parts: parts ?? whole };
}

async function touched(
  db: Database,
  law: Law,
  reader: Reader,
  changes: readonly ProvisionChange[],
): Promise<AmendmentView['answers']> {
  const cited = [...new Set(changes.flatMap(({ provision }) => law.lineage(provision)))].filter((id) => actOf(id) !== id);
  const { from } = changes[0]!;
  // What became known late touches what was written in between.
  const serial = Math.max(...changes.map((change) => change.serial));
  return [
    ...(await db.execute<AmendmentView['answers'][number] & Record<string, unknown>>(sql`
      select p.id, p.thread_id as "threadId", threads.title as "threadTitle", p.language, p.standing,
        json_build_object('id', o.id, 'name', o.name) as organisation, p.law_as_of::text as "lawAsOf"
      from posts p join threads on threads.id = p.thread_id join organisations o on o.id = p.organisation_id
      where p.kind = 'answer' and ${visibleTo(reader)}
        and exists (select 1 from citations c where c.post_id = p.id and c.provision_id in ${cited})
        and (p.law_as_of < ${from} or p.law_serial < ${serial} or exists (select 1 from reviews r where r.answer_id = p.id and r.law_as_of < ${from}))
      order by p.standing = 'review' desc, p.created_at, p.id limit 200`)),
  ];
}
