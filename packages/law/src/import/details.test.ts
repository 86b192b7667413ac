import { describe, expect, test } from 'vitest';
import { actOfTitle, celexSource } from './eu-identity.ts';
import type { ImportedNode } from './imported.ts';
import { annexNumber, articleNumber, divisionOf, markerOf } from './numbering.ts';
import { readLawFile } from './read-law-file.ts';

describe('numbers as the three languages write them', () => {
  test.each([
    ['CHAPTER III', 'cpt', 'III', ''],
    ['III LUKU', 'cpt', 'III', ''],
    ['KAPITEL III', 'cpt', 'III', ''],
    ['SECTION 2', 'sct', '2', ''],
    ['2 JAKSO', 'sct', '2', ''],
    ['Avsnitt 2', 'sct', '2', ''],
    ['Section A. List of legislation', 'sct', 'A', 'List of legislation'],
    ['A jakso – Luettelo säädöksistä', 'sct', 'A', 'Luettelo säädöksistä'],
    ['Avsnitt A – Förteckning', 'sct', 'A', 'Förteckning'],
  ])('%s', (title, code, number, heading) => {
    expect(divisionOf(title)).toEqual({ code, number, heading });
  });

  test.each([
    ['Article 4a', '4a'],
    ['4 a artikla', '4a'],
    ['Artikel 4a', '4a'],
    ['4 artikla', '4'],
    ['004A', '4a'],
  ])('%s', (text, number) => expect(articleNumber(text)).toBe(number));

  test.each([
    ['(14a)', '14a'],
    ['14 a)', '14a'],
    ['b a)', 'ba'],
    ['3.1.', '3.1'],
    ['(iii)', 'iii'],
  ])('%s', (marker, number) => expect(markerOf(marker)).toEqual({ type: 'number', number }));

  test('what numbers nothing is no marker', () => {
    expect(markerOf('—')).toEqual({ type: 'indent' });
    expect(markerOf('AIA Code')).toBeUndefined();
    expect(markerOf('‘5.')).toBeUndefined();
    expect(['ANNEX XIV', 'LIITE I', 'BILAGA III', 'ANNEX'].map(annexNumber)).toEqual(['XIV', 'I', 'III', undefined]);
  });

  test('the act, from its title', () => {
    expect(actOfTitle('EUROOPAN PARLAMENTIN JA NEUVOSTON ASETUS (EU) 2016/679, annettu')).toBe('eu/2016/679');
    expect(actOfTitle('RÅDETS FÖRORDNING (EG) nr 300/2008 av den')).toBe('eu/2008/300');
    expect(celexSource('eu/2008/300', 'RÅDETS FÖRORDNING (EG) nr 300/2008')).toBe('CELEX 32008R0300');
    expect(celexSource('eu/2016/680', 'EUROPAPARLAMENTETS OCH RÅDETS DIREKTIV (EU) 2016/680')).toBe('CELEX 32016L0680');
  });
});

describe('marks of amendments', () => {
  test('an article left empty is deleted', () => {
    const formex = `<ARTICLE IDENTIFIER="005"><TI.ART>Article 5</TI.ART>${open('DELETED')}<ALINEA>Gone.</ALINEA>${close}</ARTICLE>`;
    const html = `<div class="eli-subdivision" id="art_5"><p class="title-article-norm">Article 5</p>${arrow('DELETED', ' —————')}${base}</div>`;
    for (const node of [firstOf(consolidatedFormex(formex)), firstOf(consolidatedHtml(html))]) {
      expect(node).toMatchObject({ path: 'art_5', text: '', modification: { by: 'eu/2026/1744', change: 'deleted' } });
    }
  });

  test('changed words make the text that has them replaced', () => {
    const formex = `<ARTICLE IDENTIFIER="005"><ALINEA>Of ${open('REPLACED', 'TEXT')}three${close} years.</ALINEA></ARTICLE>`;
    const html = `<div class="eli-subdivision" id="art_5"><p class="norm">Of <a title="32026R1744: REPLACED">►M1</a> three ◄ years.</p></div>`;
    for (const node of [firstOf(consolidatedFormex(formex)), firstOf(consolidatedHtml(html))]) {
      expect(node).toMatchObject({ text: 'Of three years.', modification: { by: 'eu/2026/1744', change: 'replaced' } });
    }
  });
});

const close = '<?CLG.MDFC ID="C1" IDREF="O1"?>';
const base = '<p class="modref"><a title="32024R1689">▼B</a></p>';

function open(action: string, level = 'STRUCTURE'): string {
  return `<?CLG.MDFO ID="O1" IDREF="C1" ACTION="${action}" LEVEL="${level}" COMMAND="EXPLICIT" ACTIVE.DOC="32026R1744"?>`;
}

function arrow(action: string, rest = ''): string {
  return `<p class="modref"><a title="32026R1744: ${action}">▼M1</a>${rest}</p>`;
}

function consolidatedFormex(body: string): string {
  return `<CONS.ACT><INFO.CONSLEG START.DATE="20260727"/><CONS.DOC><BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><FAM.COMP><BIB.DATA><NO.CELEX>32024R1689</NO.CELEX></BIB.DATA></FAM.COMP><ENACTING.TERMS>${body}</ENACTING.TERMS></CONS.DOC></CONS.ACT>`;
}

function consolidatedHtml(body: string): string {
  return `<html><body><p class="reference">02024R1689 — EN — 27.07.2026 — 001.001</p>${body}</body></html>`;
}

function firstOf(text: string): ImportedNode | undefined {
  return readLawFile({ name: 'file', bytes: new TextEncoder().encode(text) }).nodes[0];
}
