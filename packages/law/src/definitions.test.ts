import { describe, expect, test } from 'vitest';
import { definitionsIn, TermFinder } from './definitions.ts';
import type { Language } from './types.ts';

const point = (number: number) => `eu/2024/1689/art_3/pnt_${number}`;
const finder = (language: Language, ...texts: string[]) =>
  new TermFinder(
    definitionsIn(
      texts.map((text, at) => [point(at + 1), text] as const),
      language,
    ),
    language,
  );
const used = (found: TermFinder, text: string, own?: string) =>
  found.in(text, own).map(({ start, end, provision }) => [text.slice(start, end), Number(provision.split('_').at(-1))]);

describe('terms', () => {
  test('are read from the ways the official texts define them', () => {
    const terms = (language: Language, text: string) => definitionsIn([[point(1), text]], language).map(({ term }) => term);
    expect(terms('en', '‘AI system’ means a machine-based system')).toEqual(['AI system']);
    expect(terms('en', '‘electronic health record’ or ‘EHR’ means a collection')).toEqual(['electronic health record', 'EHR']);
    expect(terms('sv', 'bindande företagsbestämmelser: strategier för skydd')).toEqual(['bindande företagsbestämmelser']);
    expect(terms('fi', '’tekoälyjärjestelmällä’ konepohjaista järjestelmää')).toEqual(['tekoälyjärjestelmällä']);
    expect(terms('en', 'the definitions of ‘data’ apply')).toEqual([]);
  });

  test('are found inflected, the longest where several fit', () => {
    const en = finder(
      'en',
      '‘risk’ means x',
      '‘AI system’ means x',
      '‘performance of an AI system’ means x',
      '‘notified body’ means x',
    );
    expect(used(en, 'The risks of AI systems, the performance of an AI system, notified bodies')).toEqual([
      ['risks', 1],
      ['AI systems', 2],
      ['performance of an AI system', 3],
      ['notified bodies', 4],
    ]);
    const sv = finder('sv', 'leverantör: en fysisk person', 'behandling: en åtgärd');
    expect(used(sv, 'Leverantören och leverantörernas behandlingar')).toEqual([
      ['Leverantören', 1],
      ['leverantörernas', 1],
      ['behandlingar', 2],
    ]);
    const fi = finder('fi', '’tekoälyjärjestelmällä’ x', '’rekisterinpitäjällä’ x');
    expect(used(fi, 'Tekoälyjärjestelmien käyttö; rekisterinpitäjän on')).toEqual([
      ['Tekoälyjärjestelmien', 1],
      ['rekisterinpitäjän', 2],
    ]);
  });

  test('are not found within other words, nor in their own definition', () => {
    const en = finder('en', '‘risk’ means x');
    expect(used(en, 'high-risk, asterisk, risky')).toEqual([]);
    expect(used(en, '‘risk’ means x', point(1))).toEqual([]);
  });

  test('none give none', () => {
    expect(used(finder('en'), 'risk')).toEqual([]);
  });
});
