import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ImportedAct } from './imported.ts';
import { readLawFile } from './read-law-file.ts';

const folder = new URL('golden/', import.meta.url);
const aiAct = { act: 'eu/2024/1689', language: 'en' } as const;

/** Excerpts of real files. Two formats of one version have one list of nodes. */
const cases: [file: string, nodes: string, head: Partial<ImportedAct>][] = [
  ['oj.fmx.xml', 'oj', { ...aiAct, format: 'formex-oj', source: 'CELEX 32024R1689', amendedBy: [] }],
  ['oj.xhtml.txt', 'oj', { ...aiAct, format: 'oj-xhtml', version: { kind: 'original', on: null }, source: 'CELEX 32024R1689' }],
  [
    'consolidated.fmx.xml',
    'consolidated',
    { ...aiAct, format: 'formex-consolidated', amendedBy: ['eu/2026/1744'], source: 'CELEX 02024R1689-20260727' },
  ],
  [
    'consolidated.html.txt',
    'consolidated',
    { ...aiAct, format: 'consolidated-html', version: { kind: 'consolidated', on: '2026-07-27' }, amendedBy: ['eu/2026/1744'] },
  ],
  [
    'finlex-original.akn.xml',
    'finlex-original',
    { act: 'fi/2026/3', language: 'fi', version: { kind: 'original', on: null }, source: 'Finlex 2026/3 fin@' },
  ],
  [
    'finlex-consolidated.akn.xml',
    'finlex-consolidated',
    {
      act: 'fi/2020/9999',
      title: 'Laki esimerkeistä',
      version: { kind: 'consolidated', on: '2025-07-01' },
      amendedBy: ['fi/2025/377', 'fi/2023/53'],
      source: 'Finlex 2020/9999 fin@20250377',
    },
  ],
  ['statute.json', 'statute', { act: 'fi/1992/785', language: 'fi', version: { kind: 'consolidated', on: null } }],
  ['regulation.json', 'regulation', { ...aiAct, format: 'tulkinta-json', version: { kind: 'original', on: null } }],
];

test.each(cases)('%s', (name, nodes, head) => {
  const act = readLawFile({ name, bytes: readFileSync(new URL(name, folder)) });
  expect(act).toMatchObject(head);
  expect(linesOf(act)).toEqual(
    readFileSync(new URL(`${nodes}.nodes.tsv`, folder), 'utf8')
      .trimEnd()
      .split('\n'),
  );
});

/** Path, parent, change, heading, text with ⏎ between paragraphs. */
function linesOf({ nodes }: ImportedAct): string[] {
  return nodes.map(({ path, parent, modification, heading, text }) => {
    const change = modification ? `${modification.change} ${modification.by}` : '-';
    return [path, parent ?? '-', change, heading ?? '-', text.replaceAll('\n', '⏎')].join('\t').trimEnd();
  });
}
