import { expect, test } from 'vitest';
import { inOneLanguage } from './one-language.ts';

test('keeps the reader’s language, else one there is, at any depth', () => {
  const thread = {
    language: 'sv',
    label: { fi: 'a', sv: 'b', en: 'c' },
    answers: [{ heading: { en: 'only' }, organisation: { name: { fi: 'x', sv: 'y', en: 'z' } }, heading2: {}, note: null }],
  };
  expect(inOneLanguage(thread, 'sv')).toEqual({
    language: 'sv',
    label: { sv: 'b' },
    answers: [{ heading: { en: 'only' }, organisation: { name: { sv: 'y' } }, heading2: {}, note: null }],
  });
});
