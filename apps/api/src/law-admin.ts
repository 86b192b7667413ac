import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languages, type Act, type Language } from '@tulkinta/law';
import { fetchAndImport } from './features/law/fetch/fetch-and-import.ts';
import { findAct } from './features/law/fetch/find-act.ts';
import { importFiles, type FileResult } from './features/law/import-files.ts';
import type { ImportReport } from './features/law/import-law.ts';
import type { Law } from './features/law/law.ts';
import { runCommand, UsageError } from './start/command.ts';

const usage = `npm run law -- status             the acts of the catalogue and how deep each goes
npm run law -- import FILE|DIR    reads official files: Finlex Akoma Ntoso, EUR-Lex Formex, XHTML and HTML, or our JSON
npm run law -- fetch ACT [--language fi,sv,en]
                                   gets the newest version of an act, "eu/2024/1689" or "703/2023", from EUR-Lex or Finlex`;

/** Of a list that may be long. */
const shown = 10;

await runCommand(usage, async (parts, args) => {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { language: { type: 'string' } } });
  const [command, what] = positionals;
  if (command === 'status') tellStatus(parts.law);
  else if (command === 'import' && what) {
    if (!existsSync(what)) throw new UsageError(`${what}: there is no such file or folder.`);
    await tellAll(importFiles(parts.db, parts, what));
  } else if (command === 'fetch' && what) {
    const act = findAct(parts.law.catalogue(), what);
    if (!act) throw new UsageError(`${what}: there is no such act in the catalogue.`);
    await tellAll(fetchAndImport(parts.db, parts, null, act, languagesOf(act, values.language), parts));
  } else throw new UsageError();
});

function languagesOf({ jurisdiction }: Act, given: string | undefined): Language[] {
  if (given === undefined) return jurisdiction === 'eu' ? [...languages] : ['fi', 'sv'];
  const asked = given.split(',').map((one) => one.trim());
  const unknown = asked.find((one) => !languages.includes(one as Language));
  if (unknown !== undefined) throw new UsageError(`--language: "${unknown}" is not one of ${languages.join(', ')}.`);
  return languages.filter((one) => asked.includes(one));
}

async function tellAll(results: AsyncIterable<FileResult>): Promise<void> {
  let refused = 0;
  for await (const { file, report, refused: reason } of results) {
    if (report) tellReport(file, report);
    else if (reason === undefined) console.log(`${file}: the service does not have it`);
    else console.error(`${file}: not imported: ${reason}`);
    if (reason !== undefined) refused += 1;
  }
  if (refused > 0) throw new UsageError(`${refused} not imported; nothing of ${refused === 1 ? 'it' : 'them'} was changed.`);
}

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
