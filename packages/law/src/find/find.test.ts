import { describe, expect, test } from 'vitest';
import { Catalogue } from '../catalogue.ts';
import { readCatalogueData } from '../data.ts';
import { ProvisionFinder } from './find.ts';

const finder = new ProvisionFinder(new Catalogue(readCatalogueData()));

describe('the picker puts first', () => {
  test.each([
    ['AI Act 6', 'eu/2024/1689/art_6'],
    ['AI Act 6(2)', 'eu/2024/1689/art_6/par_2'],
    ['AI Act 5(1)(h)(iii)', 'eu/2024/1689/art_5/par_1/pnt_h/pnt_iii'],
    ['AI Act Art. 3(14)', 'eu/2024/1689/art_3/pnt_14'],
    ['AI Act 4a', 'eu/2024/1689/art_4a'],
    ['artikla 26', 'eu/2024/1689/art_26'],
    ['6 artikla', 'eu/2024/1689/art_6'],
    ['artikel 26 AI-förordningen', 'eu/2024/1689/art_26'],
    ['asiakastietolaki 18', 'fi/2023/703/sec_18'],
    ['asiakastietolain 18 §', 'fi/2023/703/sec_18'],
    ['asiakastietolain 18 §:n 2 momentti', 'fi/2023/703/sec_18/mom_2'],
    ['kunduppgiftslagen 18 § 2 mom.', 'fi/2023/703/sec_18/mom_2'],
    ['Client Data Act section 18', 'fi/2023/703/sec_18'],
    ['703/2023 18', 'fi/2023/703/sec_18'],
    ['hallintolaki 53 e §', 'fi/2003/434/sec_53e'],
    ['53 e §', 'fi/2003/434/sec_53e'],
    ['Annex III', 'eu/2024/1689/anx_III'],
    ['Annex III 5 a', 'eu/2024/1689/anx_III/pnt_5/pnt_a'],
    ['liite III', 'eu/2024/1689/anx_III'],
    ['bilaga III', 'eu/2024/1689/anx_III'],
    ['recital 53', 'eu/2024/1689/rct_53'],
    ['skäl 53', 'eu/2024/1689/rct_53'],
    ['johdanto-osan 53 kappale', 'eu/2024/1689/rct_53'],
    ['human oversight', 'eu/2024/1689/art_14'],
    ['automaattisen ratkaisemisen', 'fi/2003/434/sec_53f'],
    ['potilaan tiedonsaantioikeudesta', 'fi/1992/785/sec_5'],
    ['GDPR 22', 'eu/2016/679/art_22'],
    ['tietosuoja-asetus 9', 'eu/2016/679/art_9'],
    ['yleisen tietosuoja-asetuksen 9 artikla', 'eu/2016/679/art_9'],
    ['(EU) 2024/1689 art 9', 'eu/2024/1689/art_9'],
    ['MDR Annex VIII 6.3', 'eu/2017/745/anx_VIII/part_3/pnt_6.3'],
    ['asiakast', 'fi/2023/703'],
    ['tekoälyasetuksessa', 'eu/2024/1689'],
    ['patientlagen', 'fi/1992/785'],
    ['6', 'eu/2024/1689/art_6'],
  ])('%s: %s', (text, id) => {
    expect(finder.find(text)[0]).toBe(id);
  });

  test('a beginning of a heading word, while it is typed', () => {
    expect(finder.find('high-ri')).toContain('eu/2024/1689/art_6');
  });

  test('sections of the right chapter only', () => {
    const found = finder.find('luvun 4 § 20', { limit: 30 });
    expect(found).toContain('fi/2023/703/sec_20');
    expect(found).not.toContain('fi/2019/552/sec_20');
  });

  test('other acts after the AI Act when none is named', () => {
    expect(finder.find('artikla 26').slice(0, 2)).toEqual(['eu/2024/1689/art_26', 'eu/2016/679/art_26']);
  });

  test('what is in force before what is not', () => {
    const found = finder.find('AI Act 10', { limit: 30, on: '2026-11-23' });
    expect(found.indexOf('eu/2024/1689/art_10/par_5')).toBeGreaterThan(found.indexOf('eu/2024/1689/art_10/par_6'));
  });

  test('nothing breaks on odd input', () => {
    for (const text of ['', '§', '((((', '🏥', '\ud800', 'a'.repeat(5000), '6(2'.repeat(500)]) {
      expect(finder.find(text, { limit: 3 }).length).toBeLessThanOrEqual(3);
    }
  });
});

describe('a search text', () => {
  test.each([
    ['potilastietojärjestelmiin AI Act 6(2)', ['eu/2024/1689/art_6/par_2'], 'potilastietojärjestelmiin'],
    ['asiakastietolaki 18 § lokitiedot', ['fi/2023/703/sec_18'], 'lokitiedot'],
    ['artikel 26', ['eu/2024/1689/art_26'], ''],
    ['Annex III 5 a', ['eu/2024/1689/anx_III/pnt_5/pnt_a'], ''],
    ['MDR luokitus', ['eu/2017/745'], 'luokitus'],
    ['18 §', [], '18 §'],
    ['covid 19', [], 'covid 19'],
    ['kuvantaminen', [], 'kuvantaminen'],
  ])('%s', (text, provisions, rest) => {
    expect(finder.parse(text)).toEqual({ provisions, rest });
  });
});
