import { tables, type Tx } from '@tulkinta/database';
import { checkImported, type Catalogue, type ImportedAct, type ImportProblem, type Provision } from '@tulkinta/law';
import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Dependencies } from '../../dependencies.ts';
import { record } from '../../record.ts';
import { dayOf } from '../../time.ts';
import { tellLawChanged } from './follow-law.ts';
import { lockLaw } from './hold-law.ts';
import { ImportImpossible } from './import-impossible.ts';
import { planImport, type ImportPlan, type KeptText, type PlannedText } from './plan-import.ts';
import { readLaw } from './read-law.ts';

const { lawImports, provisionChanges, provisions, provisionTexts } = tables;
const ROWS_A_STATEMENT = 1_000;

/** What an import did, for the one who asked for it. */
export interface ImportReport {
  act: string;
  language: ImportedAct['language'];
  source: string;
  on: string;
  amendment: ImportPlan['amendment'];
  changes: { inserted: number; replaced: number; deleted: number };
  texts: { added: number; corrected: number; unchanged: number; olderThanOurs: number };
  /** Provisions the catalogue had not gone down to. */
  deepened: string[];
  missing: string[];
  warnings: ImportProblem[];
}

/**
 * Takes a version of an act into the law: its texts, and when it brings an amendment that was not known, what that changed.
 * The same file again changes nothing. All or nothing: it is one transaction.
 * @param importer null for the command line and the daily job.
 * @throws ImportImpossible
 */
export async function importLaw(
  tx: Tx,
  { jobs, now }: Pick<Dependencies, 'jobs' | 'now'>,
  importer: { id: string } | null,
  imported: ImportedAct,
): Promise<ImportReport> {
  await lockLaw(tx);
  const { catalogue } = await readLaw(tx);
  const problems = checkImported(imported, catalogue);
  const error = problems.find(({ severity }) => severity === 'error');
  if (error) throw new ImportImpossible('faulty', error.path ? `${error.path}: ${error.message}` : error.message);

  const today = dayOf(now());
  const plan = planImport(imported, { catalogue, texts: await textsBefore(tx, imported, today), today });
  const serial = plan.amendment || plan.added.length > 0 ? await beginImport(tx, importer, imported, plan) : null;
  await addProvisions(tx, plan.added);
  if (plan.amendment && serial !== null) await writeChanges(tx, imported, plan, serial);
  const texts = await writeTexts(tx, imported, plan);

  const changed = serial !== null || texts.added + texts.corrected > 0;
  if (changed) {
    if (serial === null) await beginImport(tx, importer, imported, plan);
    await record(tx, {
      actorId: importer?.id ?? null,
      verb: 'import_law',
      subject: `act:${imported.act}`,
      data: { source: imported.source, language: imported.language, on: plan.on, amendment: plan.amendment, texts },
      at: now(),
    });
    await tellLawChanged(tx);
    if (plan.amendment) await jobs.callBack(tx, { act: imported.act, from: plan.amendment.from });
  }
  return reportOf(imported, plan, texts, catalogue, problems);
}

/** The texts in force on the eve of the version, or for an undated one now. */
async function textsBefore(tx: Tx, { act, language, version }: ImportedAct, today: string): Promise<Map<string, KeptText>> {
  const eve = version.on ?? today;
  const rows = await tx
    .select({ id: provisionTexts.provisionId, text: provisionTexts.text, heading: provisionTexts.heading })
    .from(provisionTexts)
    .innerJoin(provisions, eq(provisions.id, provisionTexts.provisionId))
    .where(
      and(
        eq(provisions.actId, act),
        eq(provisionTexts.language, language),
        lte(provisionTexts.from, eve),
        or(isNull(provisionTexts.to), gt(provisionTexts.to, eve)),
      ),
    );
  return new Map(rows.map(({ id, ...kept }) => [id, kept]));
}

async function beginImport(tx: Tx, importer: { id: string } | null, imported: ImportedAct, plan: ImportPlan): Promise<number> {
  const [row] = await tx
    .insert(lawImports)
    .values({
      actId: imported.act,
      language: imported.language,
      source: imported.source,
      amendedFrom: plan.amendment?.from ?? null,
      amendedBy: plan.amendment?.amendedBy ?? null,
      importedBy: importer?.id ?? null,
    })
    .returning({ serial: lawImports.serial });
  return row!.serial;
}

async function addProvisions(tx: Tx, added: readonly Provision[]): Promise<void> {
  for (const batch of batches(added)) {
    await tx.insert(provisions).values(
      batch.map((one) => ({
        id: one.id,
        actId: one.act,
        parentId: one.parent,
        ordinal: Math.floor(one.order),
        facts: one as unknown as Record<string, unknown>,
      })),
    );
  }
}

async function writeChanges(tx: Tx, imported: ImportedAct, { amendment, changes }: ImportPlan, serial: number): Promise<void> {
  const { from } = amendment!;
  for (const batch of batches(changes)) {
    await tx.insert(provisionChanges).values(
      batch.map(({ provision, change, amendedBy, heading, movedTo }) => ({
        provisionId: provision,
        from,
        change,
        amendedBy,
        ...(heading !== null && { headings: { [imported.language]: heading } }),
        movedTo,
        serial,
      })),
    );
    await tx
      .update(provisionTexts)
      .set({ to: from })
      .where(
        and(
          inArray(
            provisionTexts.provisionId,
            batch.map(({ provision }) => provision),
          ),
          isNull(provisionTexts.to),
        ),
      );
  }
}

async function writeTexts(tx: Tx, imported: ImportedAct, { texts, on }: ImportPlan): Promise<ImportReport['texts']> {
  const counts = { added: 0, corrected: 0, unchanged: 0, olderThanOurs: 0 };
  const key = (provision: string, from: string) => `${provision} ${from}`;
  const kept = await tx
    .select({
      id: provisionTexts.id,
      provision: provisionTexts.provisionId,
      from: provisionTexts.from,
      text: provisionTexts.text,
      heading: provisionTexts.heading,
      asOf: provisionTexts.asOf,
    })
    .from(provisionTexts)
    .innerJoin(provisions, eq(provisions.id, provisionTexts.provisionId))
    .where(and(eq(provisions.actId, imported.act), eq(provisionTexts.language, imported.language)));
  const byVersion = new Map(kept.map((row) => [key(row.provision, row.from), row]));
  const fresh: PlannedText[] = [];
  for (const text of texts) {
    const row = byVersion.get(key(text.provision, text.from));
    if (!row) fresh.push(text);
    else if (row.text === text.text && row.heading === text.heading) counts.unchanged += 1;
    else if (row.asOf > on) counts.olderThanOurs += 1;
    else {
      counts.corrected += 1;
      const { text: corrected, heading } = text;
      await tx
        .update(provisionTexts)
        .set({ text: corrected, heading, source: imported.source, asOf: on })
        .where(eq(provisionTexts.id, row.id));
    }
  }
  counts.added = fresh.length;
  for (const batch of batches(fresh)) {
    await tx.insert(provisionTexts).values(
      batch.map(({ provision, ...text }) => ({
        id: uuid(),
        provisionId: provision,
        language: imported.language,
        ...text,
        source: imported.source,
        asOf: on,
      })),
    );
  }
  return counts;
}

function reportOf(
  { act, language, source }: ImportedAct,
  plan: ImportPlan,
  texts: ImportReport['texts'],
  catalogue: Catalogue,
  problems: ImportProblem[],
): ImportReport {
  const count = (kind: 'inserted' | 'replaced' | 'deleted') => plan.changes.filter(({ change }) => change === kind).length;
  const inserted = new Set(plan.changes.map(({ provision }) => provision));
  return {
    act,
    language,
    source,
    on: plan.on,
    amendment: plan.amendment,
    changes: { inserted: count('inserted'), replaced: count('replaced'), deleted: count('deleted') },
    texts,
    deepened: plan.added.filter(({ id }) => !inserted.has(id) && !catalogue.has(id)).map(({ id }) => id),
    missing: plan.missing,
    warnings: problems,
  };
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) yield rows.slice(start, start + ROWS_A_STATEMENT);
}
