import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Catalogue } from '../catalogue.ts';
import { readCatalogueData } from '../data.ts';
import type { ProvisionKind } from '../types.ts';
import { checkImported } from './check-imported.ts';
import type { ImportedAct } from './imported.ts';
import { readLawFile } from './read-law-file.ts';

/** Whole official files, which lie beside the repository where they are had. */
const law = fileURLToPath(new URL('../../../../../shared/law/', import.meta.url));
const isThere = existsSync(law);
if (!isThere) console.log(`whole acts are not tested: no ${law}`);

const catalogue = new Catalogue(readCatalogueData());

describe.skipIf(!isThere)('the AI Act', () => {
  const versions = !isThere
    ? []
    : [
        {
          version: 'as published',
          formex: readWhole('raw/eurlex/32024R1689.oj.en.fmx.xml'),
          html: readWhole('raw/eurlex/32024R1689.oj.en.xhtml'),
          json: readWhole('eu/eu-32024R1689.en.json'),
          counts: [180, 113, 13, 1617],
        },
        {
          version: 'as amended',
          formex: readWhole('raw/eurlex/02024R1689-20260727.en.fmx4.xml'),
          html: readWhole('raw/eurlex/02024R1689-20260727.en.html'),
          json: readWhole('eu/eu-32024R1689.cons-20260727.en.json'),
          counts: [0, 119, 14, 1593],
        },
      ];

  test.each(versions)('$version: Formex and the page have the same provisions, texts and changes', ({ formex, html, counts }) => {
    expect([count(formex, 'recital'), count(formex, 'article'), count(formex, 'annex'), formex.nodes.length]).toEqual(counts);
    expect(html.nodes.map((node) => node.path)).toEqual(formex.nodes.map((node) => node.path));
    expect(html.nodes.map(normal)).toEqual(formex.nodes.map(normal));
    expect({ ...html, nodes: [], format: '' }).toEqual({ ...formex, nodes: [], format: '' });
  });

  test.each(versions)('$version: no problems, and one path that the catalogue has not', ({ formex }) => {
    const problems = checkImported(formex, catalogue);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['not_in_catalogue art_110/sub_2']);
  });

  test.each(versions)('$version: the changes are those of the JSON, Annex XIV apart', ({ formex, json }) => {
    const known = new Map(json.nodes.map((node) => [node.path, node.modification]));
    const differing = formex.nodes.filter(({ path, modification }) => {
      return known.has(path) && !path.startsWith('anx_XIV') && JSON.stringify(modification) !== JSON.stringify(known.get(path));
    });
    expect(differing.map((node) => node.path)).toEqual([]);
    expect(formex.nodes.filter((node) => node.modification).length).toBe(json.version.kind === 'original' ? 0 : 212);
  });

  test.each(versions)('$version: the texts are those of the JSON but for known slips of it', ({ formex, json }) => {
    const known = new Map(json.nodes.map((node) => [node.path, normal(node).text.replace(/\s+/g, ' ')]));
    const differing = formex.nodes.filter((node) => {
      const text = known.get(node.path);
      return text !== undefined && text !== '' && text !== normal(node).text.replace(/\s+/g, ' ');
    });
    expect(differing.length / formex.nodes.length).toBeLessThan(0.015);
  });
});

describe.skipIf(!isThere)('the law data', () => {
  const files = isThere
    ? ['eu', 'fi'].flatMap((folder) => readdirSync(`${law}${folder}`).map((name) => `${folder}/${name}`))
    : [];

  test.each(files.filter((name) => !name.endsWith('index.json')))('%s', (name) => {
    const act = readWhole(name);
    expect(checkImported(act, catalogue).filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(catalogue.act(act.act)).toBeDefined();
  });

  test('the statutes of Finlex', () => {
    const act = readWhole('raw/finlex/2026-1.fin.akn.xml');
    expect([count(act, 'section'), count(act, 'subsection'), act.nodes.length]).toEqual([21, 56, 191]);
    expect(checkImported(act, catalogue).filter(({ code }) => !['gap', 'unknown_act'].includes(code))).toEqual([]);
  });
});

function readWhole(path: string): ImportedAct {
  return readLawFile({ name: basename(path), bytes: readFileSync(`${law}${path}`) });
}

function count(act: ImportedAct, kind: ProvisionKind): number {
  return act.nodes.filter((node) => node.kind === kind).length;
}

function normal<T extends { text: string; heading: string | null }>(node: T): T {
  const quotes = (text: string) => text.replace(/[‘’“”"'`]/g, "'");
  return { ...node, text: quotes(node.text), heading: node.heading && quotes(node.heading) };
}
