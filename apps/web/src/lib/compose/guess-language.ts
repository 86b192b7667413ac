import type { Language } from '@tulkinta/contract';

const common: Record<Language, RegExp> = {
  fi: /\b(?:ja|on|ei|että|tai|kun|jos|mutta|myös|sekä|onko|voi|ovat|mukaan|miten|mikä|kuin|sen|niin|jossa)\b|\w(?:ssa|ssä|sta|stä|lla|llä|ksi|iden|inen)\b|ää|yö/giu,
  sv: /\b(?:och|är|att|som|för|inte|med|den|det|ska|vid|av|på|till|om|eller|hur|får|enligt|ett|en|vi|har)\b|å/giu,
  en: /\b(?:the|and|is|of|to|in|for|that|with|are|be|not|does|which|this|must|under|what|how|or|by)\b/giu,
};

/** The language a text is most likely in, by its commonest words and endings; null while there is too little of it. */
export function guessLanguage(text: string): Language | null {
  const start = text.slice(0, 2_000).normalize('NFC');
  const ranked = (['fi', 'sv', 'en'] as const)
    .map((language) => ({ language, hits: start.match(common[language])?.length ?? 0 }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  return first && second && first.hits >= 3 && first.hits >= second.hits * 1.5 ? first.language : null;
}
