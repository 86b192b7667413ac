import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@tulkinta/database';
import { ImportRefused, readLawFile, type ImportedAct } from '@tulkinta/law';
import type { Dependencies } from '../../dependencies.ts';
import { ImportImpossible } from './import-impossible.ts';
import { importLaw, type ImportReport } from './import-law.ts';

/** How one file fared. */
export interface FileResult {
  file: string;
  report?: ImportReport;
  /** Why it was not imported; nothing of it was. */
  refused?: string;
}

const largest = 64 * 1024 * 1024;

/**
 * Imports a file, or every file of a folder and those in it: each its own transaction, older versions of an act before
 * newer ones, so that an amendment finds the text it changes.
 */
export async function* importFiles(
  db: Database,
  deps: Pick<Dependencies, 'jobs' | 'now'>,
  path: string,
): AsyncGenerator<FileResult> {
  const read = filesAt(path).map(readFile);
  for (const { file, refused } of read) if (refused !== undefined) yield { file, refused };
  const acts = read.flatMap(({ file, act }) => (act ? [{ file, act }] : []));
  for (const { file, act } of acts.toSorted((a, b) => versionDay(a.act).localeCompare(versionDay(b.act)))) {
    try {
      yield { file, report: await db.transaction((tx) => importLaw(tx, deps, null, act)) };
    } catch (error) {
      if (!(error instanceof ImportImpossible)) throw error;
      yield { file, refused: error.message };
    }
  }
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(json|xml|html|xhtml)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readFile(file: string): { file: string; act?: ImportedAct; refused?: string } {
  try {
    if (statSync(file).size > largest) return { file, refused: 'the file is larger than 64 MB' };
    return { file, act: readLawFile({ name: file, bytes: readFileSync(file) }) };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return { file, refused: `${error.message}${error.line === undefined ? '' : ` (line ${error.line})`}` };
  }
}

/** Originals first; a version that does not tell its day is today's. */
const versionDay = ({ version: { kind, on } }: ImportedAct) => (kind === 'original' ? '' : (on ?? '9999'));
