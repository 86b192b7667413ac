import { expect, test } from 'vitest';
import { firstSentences } from './in-short.ts';

test('takes two sentences, and does not stop at an abbreviation of the law', () => {
  const html = '<p>Kyllä on. Art. 6(2) ja 18 § 2 mom. Ratkaisevat asian näin. Toinen virke tulee tässä. Kolmas jää pois.</p>';
  expect(firstSentences(html)).toBe('Kyllä on. Art. 6(2) ja 18 § 2 mom. Ratkaisevat asian näin. Toinen virke tulee tässä.');
});

test('reads the text, not the markup', () => {
  expect(firstSentences('<p>A &lt;b&gt; <strong>system</strong> &amp; its use</p><ul><li>one</li></ul>')).toBe(
    'A <b> system & its use one',
  );
});

test('cuts a text without sentences at a word', () => {
  const text = firstSentences(`<p>${'sana '.repeat(200)}</p>`);
  expect(text.length).toBeLessThanOrEqual(322);
  expect(text.endsWith('sana …')).toBe(true);
});
