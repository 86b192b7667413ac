import { describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';
import { readCatalogueData } from './data.ts';
import type { ProvisionKind } from './types.ts';

const data = readCatalogueData();
const catalogue = new Catalogue(data);
const aiAct = 'eu/2024/1689';

function count(act: string, kind: ProvisionKind, on: string): number {
  return data.provisions.filter((one) => one.act === act && one.kind === kind && catalogue.versionOn(one.id, on)).length;
}

describe('the data', () => {
  test('no id twice, every parent there and in the same act', () => {
    const ids = new Set(data.provisions.map((one) => one.id));
    expect(ids.size).toBe(data.provisions.length);
    const orphans = data.provisions.filter(
      (one) => one.parent !== null && (!ids.has(one.parent) || !one.parent.startsWith(`${one.act}/`)),
    );
    expect(orphans).toEqual([]);
  });

  test('ids have the form addresses take', () => {
    const odd = data.provisions.filter((one) => !/^(eu|fi)\/\d{4}\/\d{1,5}(\/[a-z]{3,4}_[A-Za-z0-9.]+)+$/.test(one.id));
    expect(odd.map((one) => one.id)).toEqual([]);
  });

  test('no heading is shouted, quoted at one end or padded', () => {
    const headings = data.provisions.flatMap((one) => Object.values(one.headings));
    expect(headings.length).toBeGreaterThan(3000);
    const odd = headings.filter((one) => one !== one.trim() || /^['’‘”]|[a-z]['’‘”]$/.test(one) || /^[A-ZÅÄÖ ,]{12,}$/.test(one));
    expect(odd).toEqual([]);
  });

  test.each([
    ['eu/2016/679', 173, 99, 0],
    ['eu/2025/327', 115, 105, 4],
    ['eu/2017/745', 101, 123, 17],
    ['eu/2017/746', 101, 113, 15],
  ])('%s: recitals, articles, annexes', (act, recitals, articles, annexes) => {
    const on = '2026-11-23';
    expect([count(act, 'recital', on), count(act, 'article', on), count(act, 'annex', on)]).toEqual([
      recitals,
      articles,
      annexes,
    ]);
  });
});

describe('the AI Act, before and after Regulation (EU) 2026/1744', () => {
  test('as published: 180 recitals, 113 articles, 13 annexes, 13 chapters', () => {
    const kinds: ProvisionKind[] = ['recital', 'article', 'annex', 'chapter', 'paragraph'];
    expect(kinds.map((kind) => count(aiAct, kind, '2026-07-26'))).toEqual([180, 113, 13, 13, 500]);
  });

  test('as amended: 119 articles, 14 annexes', () => {
    const kinds: ProvisionKind[] = ['recital', 'article', 'annex', 'chapter', 'paragraph'];
    expect(kinds.map((kind) => count(aiAct, kind, '2026-07-27'))).toEqual([180, 119, 14, 13, 552]);
  });

  test.each(['4a', '60a', '75a', '75b', '75c', '75d'])('Article %s is inserted', (number) => {
    const id = `${aiAct}/art_${number}`;
    expect(catalogue.get(id)!.versions).toEqual([
      { from: '2026-07-27', to: null, amendedBy: 'eu/2026/1744', change: 'inserted' },
    ]);
    expect(catalogue.versionOn(id, '2026-07-26')).toBeUndefined();
  });

  test.each(['art_10/par_5', 'anx_I/sct_A/pnt_1', 'anx_VIII/sct_B/pnt_7', 'anx_VIII/sct_B/pnt_9'])('%s is deleted', (path) => {
    expect(catalogue.versionOn(`${aiAct}/${path}`, '2026-07-26')?.change).toBe('original');
    expect(catalogue.versionOn(`${aiAct}/${path}`, '2026-07-27')).toBeUndefined();
    expect(catalogue.get(`${aiAct}/${path}`)!.repealedBy).toBe('eu/2026/1744');
  });

  test('a replaced provision has two versions, and a new heading leaves the old one on its version', () => {
    expect(catalogue.get(`${aiAct}/art_27/par_4`)!.versions.map((one) => one.change)).toEqual(['original', 'replaced']);
    const article = catalogue.get(`${aiAct}/art_77`)!;
    expect(article.headings.en).toContain('cooperation with market surveillance authorities');
    expect(article.versions[0]!.headings).toEqual({ en: 'Powers of authorities protecting fundamental rights' });
  });

  test('change is seen through the tree: Article 6 got new paragraphs, Article 14 did not change', () => {
    const changed = (id: string, since: string) => catalogue.changesSince(id, { since, serial: 0 }, '2026-11-23');
    expect(changed(`${aiAct}/art_6`, '2026-01-01').map(({ provision }) => provision)).toContain(`${aiAct}/art_6/par_1a`);
    expect(changed(`${aiAct}/art_6`, '2026-07-27')).toEqual([]);
    expect(changed(`${aiAct}/art_14`, '2026-01-01')).toEqual([]);
  });

  // Article 113 as amended.
  test.each([
    ['art_4', '2025-02-02'],
    ['art_4a', '2026-07-27'],
    ['art_5/par_1/pnt_ba', '2026-12-02'],
    ['art_6/par_1', '2028-08-02'],
    ['art_6/par_2', '2027-12-02'],
    ['art_6/par_5', '2026-08-02'],
    ['art_26', '2027-12-02'],
    ['art_31', '2025-08-02'],
    ['art_50', '2026-08-02'],
    ['art_78', '2025-08-02'],
    ['art_99', '2025-08-02'],
    ['art_101', '2026-08-02'],
    ['art_108', '2026-07-27'],
    ['anx_III', undefined],
    ['rct_53', undefined],
  ])('%s applies from %s', (path, from) => {
    expect(catalogue.get(`${aiAct}/${path}`)!.appliesFrom).toBe(from);
  });

  test('duties on high-risk systems apply on two dates', () => {
    expect(catalogue.get(`${aiAct}/art_26/par_1`)!.application).toEqual([
      { from: '2027-12-02', scope: 'annex-iii' },
      { from: '2028-08-02', scope: 'annex-i' },
    ]);
  });
});

describe('the tree', () => {
  test('points of a second subparagraph hang under it, with the path of the paragraph', () => {
    const point = `${aiAct}/art_6/par_3/pnt_a`;
    expect(catalogue.ancestors(point).map((one) => one.id.slice(aiAct.length + 1))).toEqual([
      'art_6/par_3/sub_2',
      'art_6/par_3',
      'art_6',
      'cpt_III/sct_1',
      'cpt_III',
    ]);
  });

  test('an unknown id has no tree', () => {
    expect(catalogue.get('eu/2024/1689/art_999')).toBeUndefined();
    expect(catalogue.ancestors('nonsense')).toEqual([]);
    expect(catalogue.children('nonsense')).toEqual([]);
  });

  test('a repealed section stays in the catalogue', () => {
    const section = catalogue.get('fi/1992/785/sec_12')!;
    expect(section.repealedBy).toBe('fi/2023/705');
    expect(catalogue.versionOn(section.id, '2026-11-23')).toBeUndefined();
  });
});
