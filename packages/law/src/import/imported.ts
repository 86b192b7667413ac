import type { Language, ProvisionKind } from '../types.ts';

export type ImportFormat =
  'formex-oj' | 'formex-consolidated' | 'oj-xhtml' | 'consolidated-html' | 'akoma-ntoso' | 'tulkinta-json';

/** One act, version and language as read from an official file. */
export interface ImportedAct {
  /** `eu/2024/1689`, `fi/2023/703`. */
  act: string;
  language: Language;
  format: ImportFormat;
  /** `original`: as published, `on` is null. `consolidated`: with amendments, in force from `on`; null where the file doesn't say. */
  version: { kind: 'original' | 'consolidated'; on: string | null };
  /** Ids of the amending acts this version takes in. */
  amendedBy: string[];
  title: string;
  /** Where it is from, for the reader: "CELEX 02024R1689-20260727", "Finlex 2026/1 fin@". */
  source: string;
  /** In document order. */
  nodes: ImportedNode[];
}

export interface ImportedNode {
  /** Under the act: `art_6/par_1/pnt_a`. */
  path: string;
  parent: string | null;
  kind: ProvisionKind;
  number: string;
  heading: string | null;
  /** Its own text, not its children's; white space folded, paragraphs separated by a line break. */
  text: string;
  modification?: Modification;
}

/** The amending act, or for a corrigendum the act itself. Finlex doesn't tell inserted from replaced: it is `replaced`. */
export interface Modification {
  by: string;
  change: 'inserted' | 'replaced' | 'deleted';
}

export type RefusalCode =
  'empty' | 'too_large' | 'encoding' | 'not_wellformed' | 'entities' | 'too_deep' | 'unknown_format' | 'truncated' | 'invalid';

/** Why a file could not be read. */
export class ImportRefused extends Error {
  readonly code: RefusalCode;
  readonly line?: number;

  constructor(code: RefusalCode, message: string, { line, cause }: { line?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.name = 'ImportRefused';
    this.code = code;
    if (line !== undefined) this.line = line;
  }
}
