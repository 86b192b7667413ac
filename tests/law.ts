import type { Catalogue, ImportedAct, ImportedNode } from '@tulkinta/law';
import { importLaw, type ImportReport } from '../apps/api/src/features/law/import-law.ts';
import type { TestApp } from './app.ts';

/** Act 785/1992, small and whole in the catalogue. */
export const PATIENT_ACT = 'fi/1992/785';
const AMENDING_ACT = 'fi/2026/9001';

/** What a version of the act says otherwise than `textOf`, by path; null: it is not in it. */
export type Otherwise = Record<string, string | null>;

const textOf = (path: string) => `Säännöksen ${path} teksti sellaisena kuin se on julkaistu.`;

/** A version of the act as a file of it would be read: every provision in force, with a text of its own. */
export function version(catalogue: Catalogue, on: string | null, otherwise: Otherwise = {}, amended = true): ImportedAct {
  const nodes = catalogue
    .inOrder(PATIENT_ACT)
    .filter(({ id }) => catalogue.versionOn(id, '2026-11-01') !== undefined)
    .flatMap(({ id, parent, kind, number }): ImportedNode[] => {
      const path = id.slice(PATIENT_ACT.length + 1);
      const text = path in otherwise ? otherwise[path] : textOf(path);
      if (text === null || text === undefined) return [];
      return [{ path, parent: parent && parent.slice(PATIENT_ACT.length + 1), kind, number, heading: null, text }];
    });
  const known = new Set(nodes.map(({ path }) => path));
  for (const [path, text] of Object.entries(otherwise)) {
    if (known.has(path) || text === null) continue;
    const parent = path.slice(0, path.lastIndexOf('/'));
    const number = path.slice(path.lastIndexOf('_') + 1);
    const at = nodes.findLastIndex((node) => node.path.startsWith(parent));
    nodes.splice(at + 1, 0, { path, parent, kind: 'subsection', number, heading: null, text });
  }
  return {
    act: PATIENT_ACT,
    language: 'fi',
    format: 'tulkinta-json',
    version: { kind: 'consolidated', on },
    amendedBy: amended ? [AMENDING_ACT] : [],
    title: 'Laki potilaan asemasta ja oikeuksista',
    source: `a test's version of ${on}`,
    nodes,
  };
}

/** Imports it as the command line does, while the server runs, and waits until all that follows is done. */
export async function takeIn(test: TestApp, imported: ImportedAct): Promise<ImportReport> {
  const report = await test.deps.db.transaction((tx) => importLaw(tx, test.deps, null, imported));
  await test.deps.law.refresh(test.deps.db);
  await test.settle();
  return report;
}
