import { formsOf } from '../finnish.ts';

/** What a pinpoint word calls: the level of the number beside it. */
export type Level =
  'article' | 'annex' | 'recital' | 'chapter' | 'section' | 'part' | 'subsection' | 'paragraph' | 'point' | 'subpoint';

/** Words of the three languages; Finnish ones in every case. */
const wordsOf: Record<Level, string[]> = {
  article: ['article', 'articles', 'art', 'arts', 'artikel', 'artikeln', 'artiklar', 'artiklarna', ...formsOf('artikla')],
  annex: ['annex', 'annexes', 'bilaga', 'bilagan', 'bilagor', 'bilagorna', ...formsOf('liite')],
  recital: ['recital', 'recitals', 'skäl', 'skälet', 'skälen', 'johdanto-osan', ...formsOf('kappale')],
  chapter: ['chapter', 'chapters', 'ch', 'kapitel', 'kapitlet', 'kap', ...formsOf('luku')],
  section: [
    '§',
    '§§',
    'section',
    'sections',
    'sec',
    'paragraf',
    'paragrafen',
    'avsnitt',
    ...formsOf('pykälä'),
    ...formsOf('jakso'),
  ],
  part: ['part', 'del', 'avdelning', ...formsOf('osa')],
  subsection: ['mom', 'moment', 'momentet', 'subsection', 'subsections', ...formsOf('momentti')],
  paragraph: ['paragraph', 'paragraphs', 'para', 'punkt', 'punkten', 'k', ...formsOf('kohta')],
  point: ['point', 'points', 'led', 'item'],
  subpoint: ['subparagraph', 'underpunkt', ...formsOf('alakohta')],
};

export const levels: ReadonlyMap<string, Level> = new Map(
  Object.entries(wordsOf).flatMap(([level, words]) => words.map((word) => [word, level as Level] as const)),
);

/** Component codes a level may mean in an act, likeliest first; the level undefined: a bare number or letter below the top. */
export function codesOf(level: Level | undefined, jurisdiction: 'eu' | 'fi'): readonly string[] {
  return (jurisdiction === 'eu' ? euCodes : statuteCodes)[level ?? 'point'];
}

const euCodes: Record<Level, readonly string[]> = {
  article: ['art'],
  annex: ['anx'],
  recital: ['rct'],
  chapter: ['cpt', 'part'],
  section: ['sct', 'pnt'],
  part: ['part', 'sct'],
  subsection: ['par'],
  paragraph: ['par', 'pnt'],
  point: ['par', 'pnt', 'sct'],
  subpoint: ['pnt', 'sub'],
};

const statuteCodes: Record<Level, readonly string[]> = {
  article: [],
  annex: [],
  recital: [],
  chapter: ['chp'],
  section: ['sec'],
  part: ['prt'],
  subsection: ['mom'],
  paragraph: ['koh', 'mom'],
  point: ['mom', 'koh', 'alk'],
  subpoint: ['alk', 'koh'],
};
