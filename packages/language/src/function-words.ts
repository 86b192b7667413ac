import type { Language } from './language.ts';

/**
 * Words that carry grammar, not matter. They tell languages apart and may be missing from what a question finds. Left out on
 * purpose: short ones that the field writes as names (IT, MED).
 */
export const functionWords: Record<Language, ReadonlySet<string>> = {
  fi: words(`
    ja tai sekä että jotta kun jos vaikka koska kuin niin myös vai eli mutta vaan ei en et emme ette eivät ole on ovat oli olivat olla
    onko ovatko olisi voiko voi voivat voimme saako saa pitääkö pitää täytyy tuleeko tulee miten mitä mikä mitkä missä mistä mihin milloin
    miksi kuka ketkä kenen mikäli minkä minkälainen millainen millaisia mille joka jotka jonka joita jossa josta johon jolla jolle joiden
    se sen sitä siinä siitä siihen sille ne niiden niitä niissä tämä tämän tätä tässä tästä nämä näiden näitä nuo tuo hän he heidän me meidän
    meillä minun sinun teidän oma itse kaikki joku jokin jotain joskus aina vielä jo nyt sitten ennen jälkeen kanssa ilman kautta mukaan
    kuten esimerkiksi noin ihan siis eikö entä kai
  `),
  sv: words(`
    och eller samt att då när om fast eftersom än så också men utan inte ej icke är var vara varit blir bli blev har hade ha kan kunde ska
    skall skulle må måste får fick bör hur vad vilken vilket vilka vem vems varför där här som den det de dem dess deras en ett av på i till
    från för med hos vid under över mellan genom mot efter innan före enligt utan denna detta dessa han hon vi oss vår vårt våra ni er jag
    min mitt mina sin sitt sina man någon något några ingen inget alla allt redan nu sedan till exempel bara också ju
  `),
  en: words(`
    the a an and or but if then than that this these those of to in on at by for from with without into about as is are was were be been
    being am do does did done has have had having can could may might must shall should will would not no nor so such who whom whose which
    what when where why how there here their they them its our ours us we you your i me my he she his her any some all each every both
    between during before after under over up down out off again also only own same too very just
  `),
};

/** Whether `word`, in lower case, is a function word in any of the languages. */
export function isFunctionWord(word: string): boolean {
  return functionWords.fi.has(word) || functionWords.sv.has(word) || functionWords.en.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
