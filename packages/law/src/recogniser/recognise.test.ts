import { describe, expect, test } from 'vitest';
import { Catalogue } from '../catalogue.ts';
import { readCatalogueData } from '../data.ts';
import type { Language } from '../types.ts';
import { recognise } from './recognise.ts';

const catalogue = new Catalogue(readCatalogueData());
const ai = 'eu/2024/1689';
const clientData = 'fi/2023/703';

function found(text: string, options: { language?: Language; act?: string; on?: string } = {}) {
  return recognise(text, { catalogue, ...options });
}

function ids(text: string, options: { language?: Language; act?: string; on?: string } = {}) {
  return found(text, options).flatMap((citation) => citation.provisions);
}

describe('a citation', () => {
  test('has its span in UTF-16 units, its text and its label', () => {
    const text = '🏥 Onko tämä tekoälyasetuksen 6 artiklan 2 kohdan mukainen?';
    const [citation] = found(text);
    expect(citation).toEqual({
      start: text.indexOf('tekoäly'),
      end: text.indexOf(' mukainen'),
      text: 'tekoälyasetuksen 6 artiklan 2 kohdan',
      provisions: [`${ai}/art_6/par_2`],
      label: 'tekoälyasetus 6 art. 2 kohta',
    });
    expect(text.slice(citation!.start, citation!.end)).toBe(citation!.text);
  });

  test('is labelled in the language asked for', () => {
    expect(found('asiakastietolain 18 §', { language: 'sv' })[0]!.label).toBe('kunduppgiftslagen 18 §');
  });

  test('takes the act after it in, and so does one in a list before it', () => {
    expect(found('Article 6(2) and Annex III of the AI Act').map((one) => [one.text, one.provisions])).toEqual([
      ['Article 6(2)', [`${ai}/art_6/par_2`]],
      ['Annex III of the AI Act', [`${ai}/anx_III`]],
    ]);
  });
});

describe('ranges', () => {
  test('in EU acts take in what was inserted between', () => {
    expect(ids('Articles 60 to 61 of the AI Act')).toEqual(['art_60', 'art_60a', 'art_61'].map((one) => `${ai}/${one}`));
  });

  test('in Finnish statutes leave lettered sections to be named apart', () => {
    expect(ids('hallintolain 22–24 §')).toEqual(['22', '23', '24'].map((one) => `fi/2003/434/sec_${one}`));
    expect(ids('hallintolain 49 a–49 c §')).toEqual(['49a', '49b', '49c'].map((one) => `fi/2003/434/sec_${one}`));
  });

  test('leave out what is deleted', () => {
    expect(ids('Article 10(4) to (6) of the AI Act')).toEqual(['par_4', 'par_6'].map((one) => `${ai}/art_10/${one}`));
  });
});

describe('the act', () => {
  test('is carried over within a paragraph, by kind of act', () => {
    const text = 'Asiakastietolain 18 § ja tietosuoja-asetuksen 9 artikla. Lisäksi 20 § ja 6 artikla.';
    expect(ids(text)).toEqual([`${clientData}/sec_18`, 'eu/2016/679/art_9', `${clientData}/sec_20`, 'eu/2016/679/art_6']);
  });

  test('is not carried over a blank line', () => {
    expect(ids('Tekoälyasetusta sovelletaan.\n\n6 artikla on tärkeä.')).toEqual([]);
    expect(ids('Tekoälyasetusta sovelletaan.\n6 artikla on tärkeä.')).toEqual([`${ai}/art_6`]);
    expect(ids('Tekoälyasetusta sovelletaan.\n\nMainitun asetuksen 6 artikla on tärkeä.')).toEqual([`${ai}/art_6`]);
  });

  test('is the one the text stands in when none is named', () => {
    expect(ids('6 artikla', { act: ai })).toEqual([`${ai}/art_6`]);
    expect(ids('tämän lain 10 §', { act: clientData })).toEqual([`${clientData}/sec_10`]);
    expect(ids('paragraph 2 of this Article', { act: `${ai}/art_6` })).toEqual([`${ai}/art_6/par_2`]);
    expect(ids('Edellä 1 momentissa', { act: `${clientData}/sec_18/mom_2` })).toEqual([`${clientData}/sec_18/mom_1`]);
  });

  test('stays unresolved, never guessed', () => {
    expect(found('18 §:n mukaan')).toMatchObject([{ text: '18 §:n', provisions: [], label: '18 §:n' }]);
    expect(found('6 artikla', { act: 'nonsense' })).toMatchObject([{ provisions: [] }]);
    expect(ids('18 §', { act: ai })).toEqual([]);
  });

  test('that the catalogue does not know is told by number, else by name', () => {
    const unresolved = (text: string) => found(text, { act: clientData }).map((one) => [one.provisions, one.unresolvedAct]);
    expect(unresolved('lain 1234/2019 5 §')).toEqual([[[], '1234/2019']]);
    expect(unresolved('rikoslain 38 luvun 1 §')).toEqual([[[], 'rikoslain']]);
    expect(unresolved('Article 21 of Directive (EU) 2022/2555')).toEqual([[[], '(EU) 2022/2555']]);
    expect(unresolved('julkisuuslain 24 § ja 25 §')).toEqual([
      [[], 'julkisuuslain'],
      [[], 'julkisuuslain'],
    ]);
  });

  test('is what the name meant on the day', () => {
    expect(found('asiakastietolain 18 §', { on: '2022-05-01' })).toMatchObject([{ provisions: [], unresolvedAct: '784/2021' }]);
    expect(ids('asiakastietolain 18 §', { on: '2024-01-01' })).toEqual([`${clientData}/sec_18`]);
    expect(ids('asiakastietolain (703/2023) 18 §', { on: '2022-05-01' })).toEqual([`${clientData}/sec_18`]);
  });

  test('alone is cited by its number or address, not by its name', () => {
    expect(ids('Asetus (EU) 2024/1689 ja CELEX 32016R0679')).toEqual([ai, 'eu/2016/679']);
    expect(ids('https://www.finlex.fi/fi/laki/ajantasa/2023/20230703#sec_18')).toEqual([`${clientData}/sec_18`]);
    expect(ids('Tekoälyasetus on voimassa.')).toEqual([]);
  });
});

describe('a place the catalogue does not have', () => {
  test('leads to the finest level there is', () => {
    expect(ids('Article 5(1) of the Data Act')).toEqual(['eu/2023/2854/art_5']);
    expect(ids('asiakastietolain 18 §:n 9 momentti')).toEqual([`${clientData}/sec_18`]);
  });

  test('is unresolved when its top is not there', () => {
    expect(ids('tekoälyasetuksen 300 artikla')).toEqual([]);
  });
});
