import type { FinnishCase } from '../finnish.ts';
import type { Level } from './vocabulary.ts';

/** The words of citations, as data for the vocabulary. Finnish nouns are given by their head and inflected there. */
export const finnishHeads: Record<string, Level> = {
  artikla: 'article',
  pykälä: 'section',
  momentti: 'subsection',
  kohta: 'paragraph',
  alakohta: 'point',
  luetelmakohta: 'indent',
  luku: 'chapter',
  jakso: 'division',
  osa: 'part',
  liite: 'annex',
  kappale: 'recital',
  johdantokappale: 'recital',
  perustelukappale: 'recital',
  sääntö: 'rule',
  luokitussääntö: 'rule',
  taulukko: 'table',
  otsikko: 'heading',
};

export const levelWords: Record<string, Record<string, string>> = {
  article: { en: 'article articles art arts', sv: 'artikel artikeln artikelns artiklar artiklarna' },
  section: { en: 'section sections sec sect', sv: 'paragraf paragrafen paragrafens paragraferna', fi: '§' },
  subsection: { en: 'subsection subsections', sv: 'mom moment momentet momentets momenten' },
  paragraph: { en: 'paragraph paragraphs para paras', sv: 'punkt punkten punkter punkterna', fi: 'k' },
  point: {
    fi: 'alak',
    en: 'point points lit letter letters item items',
    sv: 'led leden ledet underpunkt underpunkten underpunkterna',
  },
  subparagraph: { en: 'subparagraph subparagraphs', sv: 'stycket styckena stycke' },
  indent: { en: 'indent indents', sv: 'strecksatsen strecksatserna' },
  chapter: { en: 'chapter chapters ch', sv: 'kapitel kapitlet kapitlen kap' },
  division: { sv: 'avsnitt avsnittet avsnitten' },
  part: { en: 'part parts', sv: 'del avdelning avdelningen' },
  annex: { en: 'annex annexes', sv: 'bilaga bilagan bilagor bilagorna' },
  recital: { en: 'recital recitals', sv: 'skäl skälet skälen' },
  rule: { en: 'rule rules', sv: 'regel regeln' },
  heading: { en: 'heading', sv: 'rubrik' },
  table: { en: 'table', sv: 'tabell' },
};

const finnishCases: FinnishCase[] = [
  'nominative',
  'genitive',
  'partitive',
  'inessive',
  'elative',
  'illative',
  'adessive',
  'ablative',
  'allative',
];

/** Ordinals in the cases a citation needs; Swedish and English as they are. */
export const ordinals: string[] = [
  ['ensimmäi', 'first första'],
  ['toi', 'second andra'],
  ['kolma', 'third tredje'],
  ['neljä', 'fourth fjärde'],
  ['viide', 'fifth femte'],
  ['kuude', 'sixth sjätte'],
  ['seitsemä', 'seventh sjunde'],
  ['kahdeksa', 'eighth åttonde'],
  ['yhdeksä', 'ninth nionde'],
  ['kymmene', 'tenth tionde'],
].map(([stem, others], at) => `${finnishCases.map((one) => finnishOrdinal(stem!, at, one)).join(' ')} ${others}`);

function finnishOrdinal(stem: string, at: number, grammaticalCase: FinnishCase): string {
  // ensimmäinen : ensimmäisen; kolmas : kolmannen.
  const adjective = at < 2;
  const back = /[aou]/.test(stem) ? 'a' : 'ä';
  const weak = adjective ? `${stem}se` : `${stem}nne`;
  const endings: Record<FinnishCase, string> = {
    nominative: adjective ? `${stem}nen` : `${stem}s`,
    genitive: `${weak}n`,
    partitive: adjective ? `${stem}st${back}` : `${stem}tt${back}`,
    inessive: `${weak}ss${back}`,
    elative: `${weak}st${back}`,
    illative: adjective ? `${stem}seen` : `${stem}nteen`,
    adessive: `${weak}ll${back}`,
    ablative: `${weak}lt${back}`,
    allative: `${weak}lle`,
  };
  return endings[grammaticalCase];
}

export const finnishActs: Record<string, string[]> = { fi: ['laki'], eu: ['asetus', 'säädös'], other: ['direktiivi'] };

export const actWords: Record<string, string> = {
  eu: 'regulation reg förordning förordningen förordningens förordnings',
  fi: 'act lag lagen lagens lags',
  other: 'directive direktiv direktivet direktivets decision code charter convention treaty stadgan konventionen fördraget',
};

/** "mainitun asetuksen", "the same Regulation", "samma lag": back to what was named. */
export const same =
  'saman samassa samasta samaan sama samaa mainitun mainitussa mainitusta kyseisen kyseisessä ko em sen sitä siinä siitä siihen niiden sanotun ' +
  'that same said its aforementioned above-mentioned latter samma den nämnda dess det ovannämnda sagda';
/** "tämän lain", "this Regulation", "denna förordning": what the text itself belongs to. */
export const present = 'tämän tässä tästä tähän tämä tätä this present denna detta';
