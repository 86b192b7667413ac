import { functionWords } from './function-words.ts';
import type { Language } from './language.ts';
import { tokenise } from './tokens.ts';

/** Spellings that one language is fond of and the others are not. */
const SPELLINGS: Record<Language, RegExp> = {
  fi: /aa|ää|uu|yy|ii(?!$)|uo|yö|ää|kk|(?:ssa|ssä|sta|stä|lla|llä|lle|nen|ksi|ksen|uden|yden|iden|jen|oja|öjä)$/u,
  sv: /å|ck|sj|tj|skt|gd|ydd|för|(?:ning|ningen|het|heten|arna|erna|orna|else|lig|liga|igt|ande|ende)$/u,
  en: /[wqx]|c(?!k)|th|sh|gh|(?:tion|ing|ment|ity|ness|ed|ies|able|al)$/u,
};

const languages: Language[] = ['fi', 'sv', 'en'];
const ENOUGH_WORDS = 200;

/** The language `text` is most likely in; `hint` (the reader's language) when its words do not tell. */
export function guessLanguage(text: string, hint: Language): Language {
  const score = { fi: 0, sv: 0, en: 0, [hint]: 0.5 };
  for (const { word } of tokenise(text.slice(0, ENOUGH_WORDS * 10)).slice(0, ENOUGH_WORDS)) {
    for (const language of languages) {
      if (functionWords[language].has(word)) score[language] += 2;
      else if (SPELLINGS[language].test(word)) score[language] += 1;
    }
  }
  return languages.reduce((best, language) => (score[language] > score[best] ? language : best), hint);
}
