import { expect, test } from 'vitest';
import { analyse, type Term } from './analyse.ts';
import { guessLanguage } from './guess-language.ts';
import type { Language } from './language.ts';

const term = (word: string, language: Language) => analyse(word, language)[0] as Term;
const keys = (word: string, language: Language) => [term(word, language).stem, ...term(word, language).parts];

test.each([
  ['fi', 'tekoälyasetuksen', 'tekoälyasetus'],
  ['fi', 'asiakastietolain', 'asiakastietolaki'],
  ['sv', 'förordningens', 'förordning'],
  ['sv', 'informationssystemet', 'informationssystem'],
  ['en', 'assessments', 'assessment'],
] as const)('%s: %s has the stem of %s', (language, form, base) => {
  expect(term(form, language).stem).toBe(term(base, language).stem);
});

test.each([
  ['fi', 'potilastietojärjestelmiin', ['tietojärjestelmä', 'järjestelmä', 'potilas', 'potilastieto']],
  ['fi', 'tekoälyasetuksen', ['tekoäly', 'asetus']],
  ['fi', 'kansalaisoikeuksia', ['kansalainen', 'oikeus']],
  ['fi', 'terveydenhuollossa', ['terveys', 'huolto']],
  ['sv', 'hälsovårdstjänster', ['hälsovård', 'tjänst']],
  ['sv', 'patientdatasystemet', ['patient', 'datasystem', 'system']],
] as const)('%s: %s has the parts %s', (language, compound, parts) => {
  expect(keys(compound, language)).toEqual(expect.arrayContaining(parts.map((part) => term(part, language).stem)));
});

test.each([
  ['fi', 'asiakas'],
  ['fi', 'sairaala'],
  ['fi', 'alueellinen'],
  ['fi', 'palvelussa'],
  ['sv', 'förordning'],
  ['en', 'healthcare'],
] as const)('%s: %s is no compound', (language, word) => {
  expect(term(word, language).parts).toEqual([]);
});

test('odd input never throws', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const text of ['', '\ud800', 'ä'.repeat(1_000_000), '\0\0', 'a\u0300'.repeat(10_000), '123'.repeat(1000)]) {
      expect(() => analyse(text, language)).not.toThrow();
      expect(() => guessLanguage(text, language)).not.toThrow();
    }
  }
});

test.each([
  ['onko tekoäly sallittu', 'en', 'fi'],
  ['hur tillämpas förordningen', 'fi', 'sv'],
  ['who is the deployer of this system', 'fi', 'en'],
  ['potilastietojärjestelmiin', 'en', 'fi'],
  ['transparency obligations', 'sv', 'en'],
  ['GDPR 9', 'sv', 'sv'],
] as const)('%s, read in %s, is %s', (text, hint, language) => {
  expect(guessLanguage(text, hint)).toBe(language);
});
