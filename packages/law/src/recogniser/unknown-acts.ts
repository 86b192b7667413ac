import { formsOf } from '../finnish.ts';

/** Endings by which Finnish and Swedish name acts: what the catalogue does not know must not pass for what it does. */
const endings: Record<'eu' | 'fi' | 'other', readonly string[]> = {
  fi: [...formsOf('laki'), ...'kaari kaaren kaaressa kaaresta kaareen kaarta lagen lagens balken balkens'.split(' ')],
  eu: [...formsOf('asetus'), ...formsOf('säädös'), 'förordningen', 'förordningens'],
  other: [
    ...formsOf('direktiivi'),
    // Treaties and charters: perussopimuksen, yleissopimuksen, perusoikeuskirjan.
    ...'ssopimuksen ssopimuksessa ssopimuksesta oikeuskirjan oikeuskirjassa peruskirjan peruskirjassa'.split(' '),
    ...'direktivet direktivets stadgan stadgans fördraget fördragets konventionen konventionens'.split(' '),
  ],
};

/** A tree of the endings from their last letter: most words leave it after a letter or two. */
interface Node {
  next: Map<number, Node>;
  act?: 'eu' | 'fi' | 'other';
}
const tree: Node = { next: new Map() };
for (const [act, words] of Object.entries(endings)) {
  for (const word of words) {
    let node = tree;
    for (let at = word.length - 1; at >= 0; at--) {
      const code = word.charCodeAt(at);
      const next = node.next.get(code) ?? { next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    node.act = act as 'eu';
  }
}

/** Words that only end alike: "sellain", "förslagen", "bolagen". */
const others =
  /ll(?:ain|aissa|aista)$|(?:poti|oppi|koke)lai\w+$|[^s]laista$|(?:förs|ans|ins|upps|bo|under|av|upp|til)lagen$|slagens$/;

/** The jurisdiction a word points to when it is longer than, and ends as, names of acts do: "rikoslain", "offentlighetslagen". */
export function unknownActOf(source: string, start: number, end: number): 'eu' | 'fi' | 'other' | undefined {
  let node = tree;
  let act: Node['act'];
  for (let at = end - 1; at > start; at--) {
    const next = node.next.get(source.charCodeAt(at));
    if (!next) break;
    node = next;
    act = node.act ?? act;
  }
  return act && !others.test(source.slice(start, end).toLowerCase()) ? act : undefined;
}

/** Abbreviations of acts and treaties outside the catalogue that follow or come before an article. */
export const unknownAbbreviations: ReadonlySet<string> = new Set(
  'tfeu teu echr cfr cfreu dsa dma cra nis nis2 dga pld aild eidas led eudpr seut seu feuf feu eis eit eik'.split(' '),
);

/** Finnish documents with articles and chapters of their own, in the genitive before a number. */
const documents =
  /(?:sopimuksen|ohjeen|määräyksen|säännön|sääntöjen|päätöksen|pöytäkirjan|järjestyksen|raportin|lausunnon|mietinnön|muistion|esityksen|lomakkeen|suosituksen|standardin|luonnoksen|oppaan|selvityksen|julkaisun|asiakirjan|suunnitelman|ohjelman|strategian|kokouksen|kirjan|ehtojen)$/;

/** "sopimuksen 5 §", "raportin 3 luku": a place in something that is no act. */
export function isDocument(word: string): boolean {
  return documents.test(word) && !/(?:perus|yleis|oikeus)sopimuksen$|oikeuskirjan$|peruskirjan$/.test(word);
}

/** English nouns after "of" that make the place one of an act, or of a document, outside the catalogue. */
export const englishActNouns: ReadonlySet<string> = new Set(
  'act code charter convention treaty constitution protocol directive regulation decision statute agreement decree recommendation'.split(
    ' ',
  ),
);
export const englishDocumentNouns: ReadonlySet<string> = new Set(
  'report contract guidelines guideline guidance manual standard policy annexure document form appendix plan study opinion terms proposal memo letter'.split(
    ' ',
  ),
);
