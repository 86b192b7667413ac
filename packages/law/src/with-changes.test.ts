import { describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';
import { readCatalogueData } from './data.ts';
import type { ProvisionChange } from './types.ts';
import { withChanges } from './with-changes.ts';

const data = readCatalogueData();
const aiAct = 'eu/2024/1689';
const day = '2027-03-01';
const amending = 'eu/2027/99';
const change = (path: string, more: Partial<ProvisionChange> = {}): ProvisionChange => ({
  provision: `${aiAct}/${path}`,
  from: day,
  change: 'replaced',
  amendedBy: amending,
  movedTo: [],
  serial: 3,
  passed: false,
  ...more,
});
const after = (changes: ProvisionChange[], passed: string[] = []) =>
  new Catalogue(withChanges(data, changes, new Set(passed.map((path) => `${aiAct}/${path} ${day}`))));
const touching = (catalogue: Catalogue, path: string, since = '2026-12-01', serial = 0) =>
  catalogue.changesSince(`${aiAct}/${path}`, { since, serial }, '2027-06-01').map(({ provision }) => provision);

describe('an imported amendment', () => {
  test('ends one version and begins the next', () => {
    const catalogue = after([change('art_14/par_1')]);
    expect(catalogue.versionOn(`${aiAct}/art_14/par_1`, '2027-02-28')).toMatchObject({ change: 'original', to: day });
    expect(catalogue.versionOn(`${aiAct}/art_14/par_1`, day)).toMatchObject({ change: 'replaced', amendedBy: amending });
    expect(catalogue.act(aiAct)?.amendments).toContainEqual({ act: amending, from: day });
    expect(catalogue.amendmentsOf(aiAct).map(({ from }) => from)).toEqual(['2026-07-27', day]);
  });

  test('ends what it deletes, and tells where it went', () => {
    const catalogue = after([change('art_14/par_5', { change: 'deleted', movedTo: [`${aiAct}/art_26/par_2`] })]);
    expect(catalogue.versionOn(`${aiAct}/art_14/par_5`, day)).toBeUndefined();
    expect(catalogue.get(`${aiAct}/art_14/par_5`)).toMatchObject({ repealedBy: amending, movedTo: [`${aiAct}/art_26/par_2`] });
  });

  test('changes a heading from its day on', () => {
    const catalogue = after([change('art_14', { headings: { en: 'Oversight' } })]);
    expect(catalogue.get(`${aiAct}/art_14`)?.headings.en).toBe('Oversight');
    expect(catalogue.versionOn(`${aiAct}/art_14`, '2027-01-01')?.headings?.en).toBe('Human oversight');
  });

  test('that the data has already adds nothing', () => {
    const known = data.provisions.find(({ id }) => id === `${aiAct}/art_10/par_1`)!;
    const again = change('art_10/par_1', { from: '2026-07-27', amendedBy: 'eu/2026/1744' });
    expect(after([again]).get(known.id)?.versions).toEqual(known.versions);
  });

  test('touches what cites the provision or what it stands in, and nothing else', () => {
    const catalogue = after([change('art_14/par_1')]);
    expect(touching(catalogue, 'art_14/par_1')).toHaveLength(1);
    expect(touching(catalogue, 'art_14')).toHaveLength(1);
    expect(touching(catalogue, 'art_14/par_2')).toEqual([]);
    expect(touching(catalogue, 'art_15')).toEqual([]);
  });

  test('touches nothing written after it, unless it was not known then', () => {
    const catalogue = after([change('art_14/par_1')]);
    expect(touching(catalogue, 'art_14', day, 3)).toEqual([]);
    expect(touching(catalogue, 'art_14', '2027-05-01', 2)).toHaveLength(1);
  });

  test('touches nothing where the change is passed', () => {
    expect(touching(after([change('art_14/par_1')], ['art_14/par_1']), 'art_14')).toEqual([]);
    const deleted = after([change('art_14/par_5', { change: 'deleted' })], ['art_14/par_5']);
    expect(touching(deleted, 'art_14')).toEqual([]);
  });
});
