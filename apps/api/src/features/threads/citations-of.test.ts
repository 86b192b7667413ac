import { Catalogue, readCatalogueData } from '@tulkinta/law';
import { describe, expect, test } from 'vitest';
import { openLaw } from '../law/law.ts';
import { citationsOf } from './citations-of.ts';

const law = openLaw({ catalogue: new Catalogue(readCatalogueData()), digest: '', serial: 0 });
const aiAct = 'eu/2024/1689';
const gdpr = 'eu/2016/679';
const of = (body: string, provisions?: string[], threadCites: string[] = []) => {
  const found = citationsOf(law, { body, language: 'en', provisions, threadCites, on: '2026-11-23' });
  return { ...found, marks: found.marks.map(({ start, end, provisions: ids }) => [body.slice(start, end), ...ids]) };
};

describe('a post', () => {
  test('that says nothing of it cites what is recognised in it', () => {
    expect(of('See Article 6(2) of the AI Act.')).toEqual({
      provisions: [`${aiAct}/art_6/par_2`],
      marks: [['Article 6(2) of the AI Act', `${aiAct}/art_6/par_2`]],
    });
  });

  test('does not mark what its writer has dropped', () => {
    expect(of('See Article 6(2) of the AI Act.', [])).toEqual({ provisions: [], marks: [] });
  });

  test('is of the thread’s act where it names none', () => {
    expect(of('See Article 6(2).', undefined, [aiAct]).provisions).toEqual([`${aiAct}/art_6/par_2`]);
    expect(of('See Article 6(2).', undefined, [aiAct, gdpr]).provisions).toEqual([]);
  });

  test('marks a bare place of one of several acts where the writer has named it, and where only one can be meant', () => {
    const cited = [`${aiAct}/art_26`, `${gdpr}/art_35`];
    expect(of('Both Article 26 and Article 35 apply.', cited).marks).toEqual([
      ['Article 26', `${aiAct}/art_26`],
      ['Article 35', `${gdpr}/art_35`],
    ]);
    expect(of('See Article 26.', [...cited, `${gdpr}/art_26`]).marks).toEqual([]);
  });

  test('counts the citations of its title, and marks none there', () => {
    const opening = { title: 'Article 5 of the AI Act', body: 'What of it?', language: 'en', on: '2026-11-23' } as const;
    expect(citationsOf(law, opening)).toEqual({ provisions: [`${aiAct}/art_5`], marks: [] });
  });
});
