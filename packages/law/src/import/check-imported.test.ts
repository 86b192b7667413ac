import { expect, test } from 'vitest';
import { Catalogue } from '../catalogue.ts';
import { readCatalogueData } from '../data.ts';
import { checkImported } from './check-imported.ts';
import type { ImportedAct, ImportedNode } from './imported.ts';

const catalogue = new Catalogue(readCatalogueData());

test.each([
  ['an act with nothing', [], ['error empty_act']],
  ['a path twice', [node('sec_1'), node('sec_1')], ['error duplicate_path sec_1', 'error out_of_order sec_1']],
  ['a parent that is not there', [node('sec_1', 'chp_1')], ['error unknown_parent sec_1']],
  ['numbers that step back', [node('sec_1'), node('sec_3'), node('sec_2')], ['warning gap sec_3', 'error out_of_order sec_2']],
  ['4, 4a and 5', [node('art_1'), node('art_2'), node('art_2a'), node('art_3')], []],
  ['annexes IX and X', ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((one) => node(`anx_${one}`)), []],
  ['sections A to C of an annex', [node('anx_I'), ...['A', 'B', 'C'].map((one) => node(`anx_I/sct_${one}`, 'anx_I'))], []],
  ['a provision with no text', [{ ...node('sec_1'), text: '' }], ['warning empty_provision sec_1']],
  ['a repealed provision', [{ ...node('sec_1'), text: '', modification: { by: 'fi/2023/739', change: 'deleted' as const } }], []],
])('%s', (_, nodes, expected) => {
  const found = problemsOf(nodes).filter((one) => !/not_in_catalogue|missing|unknown_act/.test(one));
  expect(found).toEqual(expected);
});

test('what the catalogue has and the file has not, and the other way round', () => {
  const statute = problemsOf([node('sec_1'), node('sec_99')]);
  expect(statute).toContain('warning not_in_catalogue sec_99');
  expect(statute).toContain('warning missing sec_2');
  expect(statute).not.toContain('warning missing sec_1');
  expect(problemsOf([node('sec_1')], 'fi/1900/1')).toEqual(['error unknown_act']);
});

function problemsOf(nodes: ImportedNode[], act = 'fi/1992/785'): string[] {
  const imported: ImportedAct = {
    act,
    language: 'fi',
    format: 'akoma-ntoso',
    version: { kind: 'consolidated', on: null },
    amendedBy: [],
    title: 'Laki',
    source: 'test',
    nodes,
  };
  return checkImported(imported, catalogue).map(({ severity, code, path }) => [severity, code, path].filter(Boolean).join(' '));
}

function node(path: string, parent: string | null = null): ImportedNode {
  const last = path.slice(path.lastIndexOf('/') + 1);
  const kinds = { sec: 'section', art: 'article', anx: 'annex', sct: 'section' } as const;
  const [code = '', number = ''] = last.split('_');
  return { path, parent, kind: kinds[code as keyof typeof kinds], number, heading: null, text: 'Text.' };
}
