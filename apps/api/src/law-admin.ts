import { existsSync } from 'node:fs';
import { importFiles } from './features/law/import-files.ts';
import type { ImportReport } from './features/law/import-law.ts';
import type { Law } from './features/law/law.ts';
import { runCommand, UsageError } from './start/command.ts';

const usage = `npm run law -- status             the acts of the catalogue and how deep each goes
npm run law -- import FILE|DIR    reads official files: Finlex Akoma Ntoso, EUR-Lex Formex, XHTML and HTML, or our JSON`;

/** Of a list that may be long. */
const shown = 10;

await runCommand(usage, async ({ db, law, jobs, now }, [command, path]) => {
  if (command === 'status') tellStatus(law);
  else if (command === 'import' && path) {
    if (!existsSync(path)) throw new UsageError(`${path}: there is no such file or folder.`);
    let refused = 0;
    for await (const result of importFiles(db, { jobs, now }, path)) {
      if (result.report) tellReport(result.file, result.report);
      else console.error(`${result.file}: not imported: ${result.refused}`);
      if (!result.report) refused += 1;
    }
    if (refused > 0) throw new UsageError(`${refused} not imported; nothing of ${refused === 1 ? 'it' : 'them'} was changed.`);
  } else throw new UsageError();
});

function tellStatus(law: Law): void {
  const catalogue = law.catalogue();
  for (const act of catalogue.acts) {
    console.log(
      `${act.id.padEnd(14)} ${String(catalogue.descendants(act.id).length).padStart(5)} provisions  ${act.shortNames.fi}`,
    );
  }
}

function tellReport(file: string, report: ImportReport): void {
  const { act, language, on, amendment, changes, texts, deepened, missing, warnings } = report;
  console.log(`${file}: ${act} (${language}), ${report.source}, as of ${on}`);
  if (amendment) {
    const { inserted, replaced, deleted } = changes;
    console.log(
      `  an amendment by ${amendment.amendedBy} from ${amendment.from}: ${inserted} inserted, ${replaced} replaced, ${deleted} deleted`,
    );
  }
  const { added, corrected, unchanged, olderThanOurs } = texts;
  const older = olderThanOurs > 0 ? `, ${olderThanOurs} older than ours` : '';
  console.log(`  texts: ${added} added, ${corrected} corrected, ${unchanged} unchanged${older}`);
  if (deepened.length > 0) console.log(`  deeper than the catalogue went: ${some(deepened)}`);
  if (missing.length > 0) console.log(`  in force and not in the file: ${some(missing)}`);
  const odd = warnings.filter(({ code }) => code !== 'not_in_catalogue' && code !== 'missing');
  for (const { path, message } of odd.slice(0, shown)) console.log(`  note: ${path ?? act}: ${message}`);
  if (odd.length > shown) console.log(`  and ${odd.length - shown} more notes`);
}

function some(ids: readonly string[]): string {
  return `${ids.slice(0, shown).join(', ')}${ids.length > shown ? ` and ${ids.length - shown} more` : ''}`;
}
