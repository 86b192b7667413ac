import { Catalogue, readCatalogueData, recognise } from '@tulkinta/law';
import { demoWorld } from '../../apps/api/src/demo/content/index.ts';
import { readGold, score } from '../../packages/law/src/recogniser/score.ts';

const MEGABYTE = 1_000_000;
const ROUNDS = 5;

/** The citation recogniser: precision and recall a language on the gold set, and its speed on posts and on nothing but citations. */
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
  const posts = demoWorld.threads.flatMap(({ body, answers }) => [body, ...answers.map((answer) => answer.body)]);
  console.log(`  ${speedOn(posts, catalogue)} MB/s on the demo world's posts`);
  console.log(
    `  ${speedOn(
      gold.map(({ text }) => text),
      catalogue,
    )} MB/s where every line is citations`,
  );
}

function speedOn(texts: readonly string[], catalogue: Catalogue): string {
  const page = texts.join('\n\n');
  const text = page.repeat(Math.ceil(MEGABYTE / page.length));
  recognise(text, { catalogue });
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round++) recognise(text, { catalogue });
  const seconds = (performance.now() - began) / 1000;
  return ((ROUNDS * Buffer.byteLength(text)) / MEGABYTE / seconds).toFixed(1);
}
