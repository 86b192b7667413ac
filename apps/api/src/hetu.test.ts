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
    '131052-308Tn',
    '131052-308T:n',
    '131052-308Tä',
    '_131052-308T_',
  ])('is seen in %j', (text) => {
    expect(containsHetu(text)).toBe(true);
  });

  it.each('‐‑‒–—―−⁃˗➖ー﹣－⸺'.split(''))('is seen with %j for a hyphen', (dash) => {
    expect(containsHetu(`131052${dash}308T`)).toBe(true);
  });

  it.each([
    '131052-\u200b308T',
    '1310\u00ad52-308T',
    '131052\u00ad308T',
    '131052\u00ad-308T',
    '１３１０５２-308T',
    '131052-308\ufe0fT',
    '131052\u034f-308T',
    '131052\u180e-308T',
    '131052-308\u0301T',
    '131052-308T\u030c',
    '131052 -308T',
    '131052- 308T',
    '131052\u00a0-\u00a0308T',
    '131052\n-308T',
    '131052-\r\n308T',
    '131052-308 T',
    '131052-308\nT',
  ])('is seen as documents write it: %j', (text) => {
    expect(containsHetu(text)).toBe(true);
  });

  it.each([
    '131052\\-308T',
    '131052&#45;308T',
    '131052&#x2d;308T',
    '131052-308&#84;',
    '131052&ndash;308T',
    '131052&minus;308T',
    '131052&shy;308T',
    '131052&shy;-308T',
    '131052&nbsp;-308T',
    '131052**-**308T',
    '`131052`-308T',
  ])('is seen as Markdown and HTML write it: %j', (text) => {
    expect(containsHetu(text)).toBe(true);
  });
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
    ['the beginning of a word after a number', '131052-308 Tampere'],
    ['a diary number', '130524-1234, THL/130524/4.09/2024'],
    ['an account number', 'FI21 1234 5600 0007 85, FI2112345600000785'],
    ['a telephone number in groups', '+358 50 123 4567, 050-123 4567'],
    ['amounts', '131 052 - 308 000 euroa, 131052 308'],
    ['entities of no character', '131052&#9999999;308T &unknown;'],
    ['nothing', ''],
  ])('%s is let be', (_, text) => {
    expect(containsHetu(text)).toBe(false);
  });

  it('is let be in lines of any digits, unless their date and check character are right', () => {
    let seed = 1;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const signs = ['', ' ', '-', ' - ', '/', '.', ',', '\n', ':'];
    const parts = ['', ' kpl', ' A 1', ' euroa', 'x', ' Ylä'];
    for (let n = 0; n < 100_000; n++) {
      const digits = String(random(2 ** 31)).padStart(10, '0');
      const line = `${digits.slice(0, 6)}${signs[random(signs.length)]}${digits.slice(6)}${parts[random(parts.length)]}`;
      if (!containsHetu(line)) continue;
      const [day, rest] = [line.slice(0, 6), line.slice(6).replace(/[^0-9A-Y]/gi, '')];
      expect(line).toMatch(/^(0[1-9]|[12]\d|3[01])(0\d|1[0-2])\d\d ?- ?/);
      expect(rest[3]?.toUpperCase(), line).toBe(checks[Number(day + rest.slice(0, 3)) % 31]);
    }
  });

  it('is let be however long', () => {
    expect(containsHetu('131052-308'.repeat(20_000))).toBe(false);
  });
});
