import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('finnish');

/**
 * One key for the inflected forms of a Finnish word: `asetus`, `asetuksen` and `asetusta` all give `asetu`. Snowball takes
 * the endings off; what it leaves differs by consonant gradation and stem vowel, which are levelled here. Not a word anyone
 * would write: only for comparing.
 * @param word lower case, at most some tens of letters.
 */
export function finnishStem(word: string): string {
  if (word.length < 4) return word;
  for (const [form, stem] of IRREGULAR) if (form.test(word)) return word.replace(form, stem);

  const noun = word.replace(NOUN_IN_S, '');
  if (noun !== word) return levelConsonants(dropVowels(noun));

  const adjective = word.replace(WORD_IN_NEN, 'i').replace(/(?<=.{3}[aeiouyäö])mi$/, '');
  const stem = (adjective === word ? snowballStem(word) : adjective).replace(/oi(?:nt|n|d|v)$/, 'oi');

  const quality = /^(.{4,}?[uy])\1?(?:s|ks|st|d|t|tt)$/.exec(stem)?.[1];
  if (quality) return quality.replace(/([uy])\1$/, '$1');
  return levelConsonants(dropVowels(dropVerbEnding(stem)));
}

/** Words of the field whose forms have too little in common, also as the last part of a compound. */
const IRREGULAR: [RegExp, string][] = [
  [/(^|.{3}(?<!poti|oppi))la(?:ki(?:a|en|in)?|keja|in|it|issa|iksi|illa|ille|eissa|eista|eiksi|eilla|eihin)$/, '$1lak'],
  [/(^|[os])laista$/, '$1lak'],
  [/(^|.)(?<!poti|oppi)la(?:psi|psen|psia|psien|psille|sta|sten)$/, '$1laps'],
  [/(^|määrä|säilytys|siirtymä|kokeilu|voimassaolo)a(?:ja(?:n|t|ssa|sta|lla|lta|lle|ksi)|ika|ikaa|ikaan|ikoja|ikojen)$/, '$1aik'],
  [/(^|.{3})(?:työ(?:n|tä|t|ssä|stä|hön|llä|ksi)?|töi(?:tä|den|ssä|stä|hin|llä))$/, '$1työ'],
  [/(^|.)(vuo|kuukau)(?:si|den|tta|det|sia|sien|dessa|desta|teen|sina|sissa|sista|siin|deksi|della)$/, '$1$2s'],
];

/** asetus, asetuksen, asetusten; päätös, päätöksessä. */
const NOUN_IN_S = /(?<=.{3}[uyö])(?:s(?:t[aä](?:an|än)?|ten(?:sa|sä)?)?|ks[ei][a-zäö]{0,7})$/;

/** suuririskinen, suuririskisessä; käyttäminen, käyttämistä. Partitive and elative plurals (riskistä) come out the same. */
const WORD_IN_NEN =
  /(?<=.{3}|^na)i(?:nen|sen|st[aä]|seksi|sen[aä]|sess[aä]|sest[aä]|seen|sell[aä]|selt[aä]|selle|set|si[aä]|sten|sien|siss[aä]|sist[aä]|siin|sill[aä]|silt[aä]|sille|siksi|sesti)$/;

/** Snowball makes `as` of `asia`: too little is left to tell words apart. */
function snowballStem(word: string): string {
  const found = stemmer.stem(word);
  return found.length < 3 ? word : found;
}

/** käyttävät, käyttänyt, kirjattu; potilas. */
function dropVerbEnding(stem: string): string {
  if (stem.length <= 5) return stem;
  return stem
    .replace(/[aä]s$/, '')
    .replace(/(?<=[aeiouyäö])(?:v|n[uy])$/, '')
    .replace(/(?<=[aeä])t[uy]$/, '');
}

function dropVowels(stem: string): string {
  let kept = stem.replace(/([uy])\1$/, '$1');
  for (let turn = 0; turn < 3 && kept.length > 3 && /[aeioäöåj]$/.test(kept); turn++) kept = kept.slice(0, -1);
  return kept;
}

/** tiedo- and tieto-, luva- and lupa-, kohda- and kohta- end alike. */
function levelConsonants(stem: string): string {
  return stem
    .replace(/(?<=.{2})(?:tt|d)$/, 't')
    .replace(/(?<=.{2})(?:pp|v)$/, 'p')
    .replace(/kk$/, 'k')
    .replace(/n[nt]$/, 'n')
    .replace(/l[lt]$/, 'l')
    .replace(/r[rt]$/, 'r')
    .replace(/m[mp]$/, 'm')
    .replace(/n[kg]$/, 'n')
    .replace(/(?<=.{2})h[td]$/, 'h');
}
