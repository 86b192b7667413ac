import { Catalogue, readCatalogueData, recognise } from '@tulkinta/law';
import { readGold, score } from '../../packages/law/src/recogniser/score.ts';

const MEGABYTE = 1_000_000;

/** The citation recogniser: precision and recall a language on the gold set, and its speed on the same text. */
export function benchCitations(): void {
  const catalogue = new Catalogue(readCatalogueData());
  const gold = readGold();
  console.log('citations      lines  precision  recall');
  for (const language of ['fi', 'sv', 'en'] as const) {
    const { lines, precision, recall } = score(
      gold.filter((line) => line.language === language),
      catalogue,
    );
    console.log(
      `  ${language.padEnd(12)} ${String(lines).padStart(5)}  ${precision.toFixed(4).padStart(9)}  ${recall.toFixed(4)}`,
    );
  }
  const page = gold.map(({ text }) => text).join('\n\n');
  const text = page.repeat(Math.ceil(MEGABYTE / page.length));
  recognise(text, { catalogue });
  const began = performance.now();
  recognise(text, { catalogue });
  const seconds = (performance.now() - began) / 1000;
  console.log(`  ${(text.length / MEGABYTE / seconds).toFixed(1)} million characters a second, every line with citations`);
}
