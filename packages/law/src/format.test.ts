import { describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';
import { readCatalogueData } from './data.ts';
import { formatProvision } from './format.ts';
import { languages } from './types.ts';

const catalogue = new Catalogue(readCatalogueData());

describe('labels', () => {
  test.each([
    ['eu/2024/1689', 'tekoälyasetus', 'AI-förordningen', 'AI Act'],
    ['eu/2024/1689/art_6/par_2', 'tekoälyasetus 6 art. 2 kohta', 'AI-förordningen art. 6.2', 'AI Act, Art. 6(2)'],
    [
      'eu/2024/1689/art_5/par_1/pnt_h/pnt_iii',
      'tekoälyasetus 5 art. 1 kohdan h alakohdan iii alakohta',
      'AI-förordningen art. 5.1 h iii',
      'AI Act, Art. 5(1)(h)(iii)',
    ],
    [
      'eu/2024/1689/anx_III/pnt_5/pnt_a',
      'tekoälyasetus liite III 5 kohdan a alakohta',
      'AI-förordningen bilaga III punkt 5 a',
      'AI Act, Annex III, point 5(a)',
    ],
    ['eu/2016/679/rct_71', 'tietosuoja-asetus johdanto-osan 71 kappale', 'dataskyddsförordningen skäl 71', 'GDPR, recital 71'],
    [
      'fi/2023/703/sec_18/mom_2',
      'asiakastietolaki 18 § 2 mom.',
      'kunduppgiftslagen 18 § 2 mom.',
      'Client Data Act (703/2023), section 18(2)',
    ],
    [
      'fi/2003/434/sec_53e',
      'hallintolaki 53 e §',
      'förvaltningslagen 53 e §',
      'Administrative Procedure Act (434/2003), section 53e',
    ],
  ])('%s, short', (id, fi, sv, en) => {
    expect(languages.map((language) => formatProvision(catalogue, id, language))).toEqual([fi, sv, en]);
  });

  test.each([
    [
      'eu/2024/1689/art_6/par_3/pnt_a',
      'asetuksen (EU) 2024/1689 6 artiklan 3 kohdan a alakohta',
      'artikel 6.3 a i förordning (EU) 2024/1689',
      'Article 6(3), point (a), of Regulation (EU) 2024/1689',
    ],
    [
      'eu/2024/1689/art_6/par_3/sub_2',
      'asetuksen (EU) 2024/1689 6 artiklan 3 kohdan toinen alakohta',
      'artikel 6.3 andra stycket i förordning (EU) 2024/1689',
      'Article 6(3), second subparagraph, of Regulation (EU) 2024/1689',
    ],
    [
      'eu/2024/1689/anx_III/pnt_5',
      'asetuksen (EU) 2024/1689 liitteessä III oleva 5 kohta',
      'bilaga III punkt 5 till förordning (EU) 2024/1689',
      'Annex III, point 5, to Regulation (EU) 2024/1689',
    ],
    [
      'fi/1992/785/sec_2/mom_1/koh_3',
      'potilaan asemasta ja oikeuksista annetun lain (785/1992) 2 §:n 1 momentin 3 kohta',
      '2 § 1 mom. 3 punkten i lagen om patientens ställning och rättigheter (785/1992)',
      'section 2, subsection 1, paragraph 3 of the Act on the Status and Rights of Patients (785/1992)',
    ],
    [
      'fi/2003/434/chp_8b',
      'hallintolain (434/2003) 8 b luku',
      '8 b kap. i förvaltningslagen (434/2003)',
      'Chapter 8b of the Administrative Procedure Act (434/2003)',
    ],
  ])('%s, long', (id, fi, sv, en) => {
    expect(languages.map((language) => formatProvision(catalogue, id, language, 'long'))).toEqual([fi, sv, en]);
  });

  test('the long Finnish form inflects', () => {
    const inCase = (id: string, grammaticalCase: 'inessive' | 'elative' | 'illative') =>
      formatProvision(catalogue, id, 'fi', 'long', grammaticalCase);
    expect(inCase('eu/2024/1689/art_6/par_2', 'inessive')).toBe('asetuksen (EU) 2024/1689 6 artiklan 2 kohdassa');
    expect(inCase('fi/2003/434/sec_53e', 'elative')).toBe('hallintolain (434/2003) 53 e §:stä');
    expect(inCase('eu/2024/1689/anx_III/pnt_5/pnt_a', 'illative')).toBe(
      'asetuksen (EU) 2024/1689 liitteessä III olevan 5 kohdan a alakohtaan',
    );
  });

  test('no two provisions share a label in any language and form', () => {
    for (const language of languages) {
      for (const form of ['short', 'long'] as const) {
        const labels = new Set(catalogue.provisions.map(({ id }) => formatProvision(catalogue, id, language, form)));
        expect(labels.size).toBe(catalogue.provisions.length);
      }
    }
  });

  test('an unknown act gives the id itself', () => {
    expect(formatProvision(catalogue, 'eu/1999/1/art_1', 'fi')).toBe('eu/1999/1/art_1');
  });
});
