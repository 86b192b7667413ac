import { describe, expect, it } from 'vitest';
import { Body, Title } from './fields.ts';

/** As validators compile it, ours and those of others: by Unicode. */
const takes = (field: object) => {
  const pattern = new RegExp((field as { pattern: string }).pattern, 'u');
  return (text: string) => pattern.test(text);
};
const [title, body] = [takes(Title), takes(Body)];

describe('what people read', () => {
  it.each(['Is it high-risk?', 'Käyttöönottajan ohje', '12345', '§ 18?', '\u{1f600}\u{1f600}', 'العربية', 'e\u0301t\u200de'])(
    'may be %j',
    (text) => {
      expect([title(text), body(text)]).toEqual([true, true]);
    },
  );

  it.each(['', ' \n\t ', '\u200b\u200b\u200b', '\u2800\u2800', '\u3164\u115f', '\u0301\u0301', '\ufeff \u2060'])(
    'is not what shows as nothing: %j',
    (text) => {
      expect([title(text), body(text)]).toEqual([false, false]);
    },
  );

  it.each(['a\0', 'a\u0007b', 'a\u001bb', 'a\u007f', 'a\u0085b', 'a\u009b'])('has no control characters: %j', (text) => {
    expect([title(text), body(text)]).toEqual([false, false]);
  });

  it('is in lines where it is long', () => {
    const text = 'One\n\n\ttwo\r\nthree\vfour\f';
    expect([title(text), body(text)]).toEqual([false, true]);
  });

  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])('turns no direction in one line: %j', (turn) => {
    expect(title(`evil${turn}text`)).toBe(false);
  });

  it.each(['\u200b', 'a', '\u202e', ' ', '\0'])('is judged fast, however much there is of %j', (part) => {
    const long = part.repeat(500_000);
    const started = performance.now();
    const texts = [long, `a${long}`, `${long}a`, `${long}\0a`];
    texts.map(title);
    texts.map(body);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
