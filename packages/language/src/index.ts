export { analyse, type Term } from './analyse.ts';
export { isFunctionWord } from './function-words.ts';
export { guessLanguage } from './guess-language.ts';
export type { Language } from './language.ts';
export { tokenise, type Token } from './tokens.ts';
