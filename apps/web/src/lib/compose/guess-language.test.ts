import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';

test.each([
  ['fi', 'Onko asiakastietojen kirjaamista avustava järjestelmä suuririskinen, jos sitä käytetään päivystyksessä?'],
  ['sv', 'Är ett system som hjälper till med att dokumentera klientuppgifter ett AI-system med hög risk enligt förordningen?'],
  ['en', 'Does a system that helps with the recording of client data count as high-risk under the Regulation?'],
] as const)('tells %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test('does not guess from a few letters, or from none', () => {
  expect(guessLanguage('')).toBeNull();
  expect(guessLanguage('AI Act 6(2)')).toBeNull();
});
