import { describe, expect, test } from 'vitest';
import { isEmpty, parseQuery } from './asked.ts';

const words = (q: string) => parseQuery(q).words.map(({ word }) => word);

describe('a query is read as', () => {
  test('words, phrases, and what it does not want', () => {
    const asked = parseQuery('riski "ihmisen valvonta" -laite -"vakava vaaratilanne"');
    expect(asked.words.map(({ word }) => word)).toEqual(['riski']);
    expect(asked.phrases).toEqual([['ihmisen', 'valvonta']]);
    expect(asked.without.map(({ word }) => word)).toEqual(['laite']);
    expect(asked.withoutPhrases).toEqual([['vakava', 'vaaratilanne']]);
  });

  test('a phrase to the end where the closing quote is missing', () => {
    expect(parseQuery('riski "ihmisen valvonta').phrases).toEqual([['ihmisen', 'valvonta']]);
    expect(parseQuery('”ihmisen valvonta”').phrases).toEqual([['ihmisen', 'valvonta']]);
  });

  test('two words where a hyphen stands between them, not one without the other', () => {
    expect(words('e-resepti AI-förordningen')).toEqual(['e', 'resepti', 'ai', 'förordningen']);
    expect(parseQuery('e-resepti').without).toEqual([]);
  });

  test('an unfinished last word, unless something stands after it', () => {
    const unfinished = (q: string) =>
      parseQuery(q)
        .words.filter((word) => word.unfinished)
        .map(({ word }) => word);
    expect(unfinished('potilas tek')).toEqual(['tek']);
    expect(unfinished('potilas tek ')).toEqual([]);
    expect(unfinished('potilas -tek')).toEqual([]);
    expect(unfinished('potilas "tek')).toEqual([]);
  });

  test('grammar beside matter, unless there is no matter', () => {
    const minor = (q: string) =>
      parseQuery(q)
        .words.filter((word) => word.minor)
        .map(({ word }) => word);
    expect(minor('miten ilmoitus on tehtävä')).toEqual(['miten', 'on']);
    expect(minor('miten on')).toEqual([]);
  });
});

test.each(['', '   ', '-', '"', '""', '-""', '!?§', '\0', '\ud800'])('nothing is asked for by %j', (q) => {
  expect(isEmpty(parseQuery(q))).toBe(true);
});

test('stems are given in every language', () => {
  const [word] = parseQuery('systems').words;
  expect(word?.stems).toContain('system');
});
