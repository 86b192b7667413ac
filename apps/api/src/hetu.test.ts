import { describe, expect, it } from 'vitest';
import { containsHetu } from './hetu.ts';

const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** The code of somebody born on a day, `ddmmyy`, with its check character. */
const codeOf = (day: string, sign: string, number: string) => `${day}${sign}${number}${checks[Number(day + number) % 31]}`;

describe('a personal identity code', () => {
  it.each('-YXWVU'.split(''))('of the 1900s, %s, is seen', (sign) => {
    expect(containsHetu(codeOf('131052', sign, '308'))).toBe(true);
  });
  it.each('ABCDEF'.split(''))('of the 2000s, %s, is seen', (sign) => {
    expect(containsHetu(codeOf('290224', sign, '003'))).toBe(true);
  });
  it('of the 1800s is seen', () => {
    expect(containsHetu(codeOf('311290', '+', '122'))).toBe(true);
  });
  it('of a test person or a temporary one is seen', () => {
    expect(containsHetu(codeOf('010190', '-', '905'))).toBe(true);
  });

  it.each([
    'Client 131052-308T asked.',
    '(131052-308T)',
    '131052-308T.',
    'hetu:131052-308T,',
    '**131052-308T**',
    'hetu131052-308T',
    'a\n131052-308T\nb',
    '131052-308t',
  ])('is seen in %j', (text) => {
    expect(containsHetu(text)).toBe(true);
  });

  it.each(['131052–308T', '131052−308T', '131052‑308T', '131052-\u200b308T', '1310\u00ad52-308T', '１３１０５２-308T'])(
    'is seen as documents write it: %j',
    (text) => {
      expect(containsHetu(text)).toBe(true);
    },
  );
});

describe('what is no personal identity code', () => {
  it.each([
    ['another check character', '131052-308A'],
    ['no such day', codeOf('310290', '-', '308')],
    ['no such month', codeOf('011390', '-', '308')],
    ['a day to come', codeOf('131052', 'A', '308')],
    ['another sign', codeOf('131052', '/', '308')],
    ['the end of a longer number', '1131052-308T'],
    ['the beginning of a longer one', '131052-308T1'],
    ['a telephone number', '050123-4567'],
    ['a citation', 'fi/2023/703/sec_18, 703/2023, (EU) 2024/1689, 32024R1689'],
    ['a date and a time', '131052-0308 23.11.2026 12:30'],
    ['a business id', '0737546-2'],
    ['nothing', ''],
  ])('%s is let be', (_, text) => {
    expect(containsHetu(text)).toBe(false);
  });

  it('is let be however long', () => {
    expect(containsHetu('131052-308'.repeat(20_000))).toBe(false);
  });
});
