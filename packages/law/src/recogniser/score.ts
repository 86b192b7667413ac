import { readFileSync } from 'node:fs';
import { Catalogue } from '../catalogue.ts';
import { readCatalogueData } from '../data.ts';
import { languages, type Language } from '../types.ts';
import { recognise } from './recognise.ts';

/** A line of legal text and the provisions it cites; `unresolved`: it cites something that must stay unresolved. */
export interface GoldLine {
  language: Language;
  text: string;
  act?: string;
  provisions: string[];
  unresolved: boolean;
}

/** Counts over (line, provision) pairs. */
export interface Score {
  lines: number;
  precision: number;
  recall: number;
  /** What was missed or found in excess, one message a line. */
  wrong: string[];
}

/** The lines written for the tests: gold/fi.tsv, sv.tsv, en.tsv with columns text, act ("this act"), provisions. */
export function readGold(): GoldLine[] {
  return languages.flatMap((language) => {
    const [, ...lines] = readFileSync(new URL(`gold/${language}.tsv`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    return lines.map((line) => {
      const [text = '', act = '', provisions = ''] = line.split('\t');
      const unresolved = provisions === '?';
      const ids = unresolved ? [] : provisions.split(' ').filter((id) => id !== '');
      return { language, text, ...(act && { act }), provisions: ids, unresolved };
    });
  });
}

/** Precision and recall of the recogniser on gold lines. An unresolved citation where none is due counts against precision. */
export function score(gold: readonly GoldLine[], catalogue: Catalogue): Score {
  const wrong: string[] = [];
  let right = 0;
  let missed = 0;
  let excess = 0;
  for (const { language, text, act, provisions, unresolved } of gold) {
    const citations = recognise(text, { catalogue, language, ...(act && { act }) });
    const found = new Set(citations.flatMap((citation) => citation.provisions));
    const lacking = provisions.filter((id) => !found.has(id));
    const surplus = [...found].filter((id) => !provisions.includes(id));
    const stray =
      provisions.length === 0 && !unresolved && citations.length > 0 && found.size === 0 ? ['an unresolved citation'] : [];
    const dropped = unresolved && citations.length === 0 ? ['the unresolved citation'] : [];
    right += provisions.length - lacking.length + (unresolved && citations.length > 0 && found.size === 0 ? 1 : 0);
    missed += lacking.length + dropped.length;
    excess += surplus.length + stray.length;
    if (lacking.length + surplus.length + stray.length + dropped.length > 0) {
      wrong.push(
        `${text}\n    missed ${[...lacking, ...dropped].join(' ') || '–'}; in excess ${[...surplus, ...stray].join(' ') || '–'}`,
      );
    }
  }
  return { lines: gold.length, precision: right / (right + excess), recall: right / (right + missed), wrong };
}

if (import.meta.main) {
  const catalogue = new Catalogue(readCatalogueData());
  const gold = readGold();
  for (const language of languages) {
    const { lines, precision, recall, wrong } = score(
      gold.filter((line) => line.language === language),
      catalogue,
    );
    console.log(`${language}: ${lines} lines, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
    for (const message of wrong) console.log(`  ${message}`);
  }
}
