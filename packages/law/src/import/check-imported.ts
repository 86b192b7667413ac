import type { Catalogue } from '../catalogue.ts';
import type { ProvisionKind } from '../types.ts';
import type { ImportedAct, ImportedNode } from './imported.ts';

export interface ImportProblem {
  severity: 'error' | 'warning';
  code:
    | 'empty_act'
    | 'duplicate_path'
    | 'unknown_parent'
    | 'out_of_order'
    | 'gap'
    | 'empty_provision'
    | 'unknown_act'
    | 'not_in_catalogue'
    | 'missing';
  path?: string;
  message: string;
}

/** Kinds numbered through an act or its parent, so that a step back or a leap shows something lost. */
const numbered: readonly ProvisionKind[] = ['recital', 'article', 'section', 'annex'];

/** What is wrong or odd in an act that was read: an error must be mended, a warning looked at. */
export function checkImported(imported: ImportedAct, catalogue: Catalogue): ImportProblem[] {
  if (imported.nodes.length === 0) return [{ severity: 'error', code: 'empty_act', message: 'no provisions' }];
  return [...checkTree(imported.nodes), ...checkOrder(imported.nodes), ...checkAgainst(imported, catalogue)];
}

function checkTree(nodes: readonly ImportedNode[]): ImportProblem[] {
  const seen = new Set<string>();
  const parents = new Set(nodes.map((node) => node.parent));
  return nodes.flatMap(({ path, parent, kind, heading, text, modification }) => {
    const problems: ImportProblem[] = [];
    if (seen.has(path)) problems.push(error('duplicate_path', path, 'the path occurs twice'));
    seen.add(path);
    if (parent !== null && !seen.has(parent))
      problems.push(error('unknown_parent', path, `its parent ${parent} is not before it`));
    const isEmpty = text === '' && !parents.has(path) && modification?.change !== 'deleted';
    const isTitle = heading !== null && ['annex', 'point', 'heading'].includes(kind);
    if (isEmpty && !isTitle) problems.push(warning('empty_provision', path, 'no text and nothing under it'));
    return problems;
  });
}

/** Numbers ascend within a kind, in sections of chapters and annexes within their parent; gaps are where something was repealed. */
function checkOrder(nodes: readonly ImportedNode[]): ImportProblem[] {
  const last = new Map<string, string>();
  return nodes.flatMap(({ path, parent, kind, number }) => {
    if (!numbered.includes(kind)) return [];
    const code = path.slice(path.lastIndexOf('/') + 1).split('_')[0]!;
    const series = code === 'sct' || path.includes('/') ? `${parent} ${code}` : code;
    const before = last.get(series);
    last.set(series, number);
    const order = orderOf(number, code);
    const previous = before === undefined ? [0, 0] : orderOf(before, code);
    if (compare(order, previous) <= 0) return [error('out_of_order', path, `comes after ${before}`)];
    return order[0]! > previous[0]! + 1
      ? [warning('gap', path, before === undefined ? 'the first' : `comes after ${before}`)]
      : [];
  });
}

function checkAgainst({ act, nodes, version, language }: ImportedAct, catalogue: Catalogue): ImportProblem[] {
  if (!catalogue.act(act)) return [{ severity: 'error', code: 'unknown_act', message: `${act} is not in the catalogue` }];
  const unknown = nodes.filter((node) => !catalogue.has(`${act}/${node.path}`));
  const paths = new Set(nodes.map((node) => `${act}/${node.path}`));
  // Consolidated texts of EUR-Lex have no recitals; Finnish ones don't all tell their day.
  const hasRecitals = version.kind === 'original' || nodes.some((node) => node.kind === 'recital');
  const day = version.on ?? (version.kind === 'original' ? catalogue.act(act)!.inForceFrom : undefined) ?? '9999-12-31';
  const expected = catalogue
    .inOrder(act)
    .filter(({ kind }) => numbered.includes(kind) && (hasRecitals || kind !== 'recital'))
    .filter(({ id }) => catalogue.versionOn(id, day));
  return [
    ...unknown.map(({ path }) => warning('not_in_catalogue', path, 'not in the catalogue')),
    ...expected
      .filter(({ id }) => !paths.has(id))
      .map(({ id }) => warning('missing', id.slice(act.length + 1), `in the catalogue, not in this ${language} version`)),
  ];
}

/** 4a after 4, 10 after 9, IX before X, A before B. */
function orderOf(number: string, code: string): number[] {
  const found = /^(\d+)([a-zåäö]*)$/.exec(number);
  if (found) return [Number(found[1]), lettersOf(found[2]!)];
  // Section C of an annex is not section 100.
  const roman = code === 'anx' ? /^([IVXLC]+)([a-z]*)$/.exec(number) : null;
  return roman ? [romanOf(roman[1]!), lettersOf(roman[2]!)] : [lettersOf(number.toLowerCase()), 0];
}

function lettersOf(letters: string): number {
  return letters.split('').reduce((sum, letter) => sum * 30 + letter.charCodeAt(0) - 96, 0);
}

function romanOf(numeral: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const digits = numeral.split('').map((digit) => values[digit]!);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

function compare(a: number[], b: number[]): number {
  return a[0]! - b[0]! || a[1]! - b[1]!;
}

function error(code: ImportProblem['code'], path: string, message: string): ImportProblem {
  return { severity: 'error', code, path, message };
}

function warning(code: ImportProblem['code'], path: string, message: string): ImportProblem {
  return { severity: 'warning', code, path, message };
}
