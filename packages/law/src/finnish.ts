/** Finnish cases the formatter writes and the recogniser reads. */
export type FinnishCase =
  'nominative' | 'genitive' | 'partitive' | 'inessive' | 'elative' | 'illative' | 'adessive' | 'ablative' | 'allative';

/** Singular: weak stem, strong stem, partitive, illative; plural: nominative, genitive, partitive, illative, stem. */
type Paradigm = readonly [weak: string, strong: string, partitive: string, illative: string, ...plural: string[]];

/** The closed set of words that legal citations inflect. */
const paradigms: Record<string, Paradigm> = {
  artikla: ['artikla', 'artikla', 'artiklaa', 'artiklaan', 'artiklat', 'artiklojen', 'artikloja', 'artikloihin', 'artikloi'],
  kohta: ['kohda', 'kohta', 'kohtaa', 'kohtaan', 'kohdat', 'kohtien', 'kohtia', 'kohtiin', 'kohdi'],
  momentti: [
    'momenti',
    'momentti',
    'momenttia',
    'momenttiin',
    'momentit',
    'momenttien',
    'momentteja',
    'momentteihin',
    'momentei',
  ],
  luku: ['luvu', 'luku', 'lukua', 'lukuun', 'luvut', 'lukujen', 'lukuja', 'lukuihin', 'luvui'],
  liite: ['liittee', 'liittee', 'liitettä', 'liitteeseen', 'liitteet', 'liitteiden', 'liitteitä', 'liitteisiin', 'liittei'],
  pykälä: ['pykälä', 'pykälä', 'pykälää', 'pykälään', 'pykälät', 'pykälien', 'pykäliä', 'pykäliin', 'pykäli'],
  jakso: ['jakso', 'jakso', 'jaksoa', 'jaksoon', 'jaksot', 'jaksojen', 'jaksoja', 'jaksoihin', 'jaksoi'],
  osa: ['osa', 'osa', 'osaa', 'osaan', 'osat', 'osien', 'osia', 'osiin', 'osi'],
  kappale: [
    'kappalee',
    'kappalee',
    'kappaletta',
    'kappaleeseen',
    'kappaleet',
    'kappaleiden',
    'kappaleita',
    'kappaleisiin',
    'kappalei',
  ],
  sääntö: ['säännö', 'sääntö', 'sääntöä', 'sääntöön', 'säännöt', 'sääntöjen', 'sääntöjä', 'sääntöihin', 'säännöi'],
  taulukko: [
    'tauluko',
    'taulukko',
    'taulukkoa',
    'taulukkoon',
    'taulukot',
    'taulukoiden',
    'taulukoita',
    'taulukoihin',
    'taulukoi',
  ],
  otsikko: ['otsiko', 'otsikko', 'otsikkoa', 'otsikkoon', 'otsikot', 'otsikoiden', 'otsikoita', 'otsikoihin', 'otsikoi'],
  laki: ['lai', 'laki', 'lakia', 'lakiin', 'lait', 'lakien', 'lakeja', 'lakeihin', 'laei'],
  asetus: ['asetukse', 'asetukse', 'asetusta', 'asetukseen', 'asetukset', 'asetusten', 'asetuksia', 'asetuksiin', 'asetuksi'],
  säädös: ['säädökse', 'säädökse', 'säädöstä', 'säädökseen', 'säädökset', 'säädösten', 'säädöksiä', 'säädöksiin', 'säädöksi'],
  direktiivi: [
    'direktiivi',
    'direktiivi',
    'direktiiviä',
    'direktiiviin',
    'direktiivit',
    'direktiivien',
    'direktiivejä',
    'direktiiveihin',
    'direktiivei',
  ],
  omnibus: ['omnibusi', 'omnibusi', 'omnibusia', 'omnibusiin'],
  yleinen: ['yleise', 'yleise', 'yleistä', 'yleiseen'],
  koskeva: ['koskeva', 'koskeva', 'koskevaa', 'koskevaan'],
  annettu: ['annetu', 'annettu', 'annettua', 'annettuun'],
  oleva: ['oleva', 'oleva', 'olevaa', 'olevaan', 'olevat', 'olevien', 'olevia', 'oleviin', 'olevi'],
};

const endings: Partial<Record<FinnishCase, string>> = {
  genitive: 'n',
  inessive: 'ssA',
  elative: 'stA',
  adessive: 'llA',
  ablative: 'ltA',
  allative: 'lle',
};

/** One of the words above, or a compound ending in one, in a case: inflect("alakohta", "genitive") is "alakohdan". */
export function inflect(word: string, grammaticalCase: FinnishCase): string {
  const head = headOf(word);
  const paradigm = paradigms[head];
  if (!paradigm || grammaticalCase === 'nominative') return word;
  const first = word.slice(0, word.length - head.length);
  const [weak, , partitive, illative] = paradigm;
  if (grammaticalCase === 'partitive') return first + partitive;
  if (grammaticalCase === 'illative') return first + illative;
  return first + withEnding(weak, endings[grammaticalCase]!);
}

/** Every singular and plural form of the word that texts use; the word alone if it is none of the above. */
export function formsOf(word: string): string[] {
  const head = headOf(word);
  const paradigm = paradigms[head];
  if (!paradigm) return [word];
  const [weak, strong, partitive, illative, ...plural] = paradigm;
  const oblique = (stem: string) => ['ssA', 'stA', 'llA', 'ltA', 'lle', 'ksi'].map((ending) => withEnding(stem, ending));
  const forms = [head, `${weak}n`, ...oblique(weak), withEnding(strong, 'nA'), partitive, illative];
  if (plural.length > 0) forms.push(...plural.slice(0, -1), ...oblique(plural.at(-1)!));
  const first = word.slice(0, word.length - head.length);
  return forms.map((form) => first + form);
}

/** "18 §", "18 §:n", "18 §:ssä": the section sign takes the endings of pykälä. */
export function inflectSign(grammaticalCase: FinnishCase): string {
  if (grammaticalCase === 'nominative') return '§';
  return `§:${{ genitive: 'n', partitive: 'ää', inessive: 'ssä', elative: 'stä', illative: 'ään', adessive: 'llä', ablative: 'ltä', allative: 'lle' }[grammaticalCase]}`;
}

/** The inflecting last part of a compound; the word itself when it is not known. */
function headOf(word: string): string {
  return Object.keys(paradigms).find((head) => word.endsWith(head)) ?? word;
}

/** Vowel harmony by the last part of the stem. */
function withEnding(stem: string, ending: string): string {
  return stem + ending.replace('A', /[aou]/.test(stem) ? 'a' : 'ä');
}
