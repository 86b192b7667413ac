import { describe, expect, test } from 'vitest';
import { Catalogue } from '../catalogue.ts';
import { readCatalogueData } from '../data.ts';
import { languages } from '../types.ts';
import { readGold, score } from './score.ts';

const catalogue = new Catalogue(readCatalogueData());
const gold = readGold();

describe('the gold set', () => {
  test('has 300 lines or more, of real provisions', () => {
    expect(gold.length).toBeGreaterThanOrEqual(300);
    expect(gold.flatMap((line) => line.provisions).filter((id) => !catalogue.has(id))).toEqual([]);
  });

  test.each(languages)('%s: precision 0.99 and recall 0.97 at least', (language) => {
    const lines = gold.filter((line) => line.language === language);
    const { precision, recall, wrong } = score(lines, catalogue);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
