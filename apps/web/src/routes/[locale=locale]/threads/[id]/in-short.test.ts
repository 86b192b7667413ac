import { expect, test } from 'vitest';
import { firstSentences } from './in-short.ts';

test('takes two sentences, and does not stop at an abbreviation of the law', () => {
  const html = '<p>Kyllä on. Art. 6(2) ja 18 § 2 mom. Ratkaisevat asian näin. Toinen virke tulee tässä. Kolmas jää pois.</p>';
  expect(firstSentences(html)).toBe('Kyllä on. Art. 6(2) ja 18 § 2 mom. Ratkaisevat asian näin. Toinen virke tulee tässä.');
});

test('reads the text, not the markup', () => {
  expect(firstSentences('<p>A &lt;b&gt; <strong>system</strong> &amp; its use</p><ul><li>one</li></ul>')).toBe(
    'A <b> system & its use',
  );
});

test('leaves out tables, headings and bold lines', () => {
  const table = '<table><thead><tr><th>Use</th></tr></thead><tbody><tr><td>Triage</td></tr></tbody></table>';
  expect(firstSentences(`<h3>Scope</h3><p><strong>In short</strong></p>${table}<p>It is high-risk.</p>`)).toBe(
    'It is high-risk.',
  );
});

test('leaves out a bold run-in, but not a bold answer or the bold beginning of a sentence', () => {
  expect(firstSentences('<p><strong>Harkinta.</strong> Asia ratkaistaan automaattisesti.</p>')).toBe(
    'Asia ratkaistaan automaattisesti.',
  );
  expect(firstSentences('<p><strong>Ei.</strong> Kielto koskee työpaikkaa.</p>')).toBe('Ei. Kielto koskee työpaikkaa.');
  expect(firstSentences('<p><strong>Käyttöloki</strong> kerätään jo nyt.</p>')).toBe('Käyttöloki kerätään jo nyt.');
});

test('stops at what leads to a list', () => {
  const list = '<ul><li>one</li></ul><p>After the list.</p>';
  expect(firstSentences(`<p>It depends.</p><p>Three things matter:</p>${list}`)).toBe('It depends.');
  expect(firstSentences(`<p>It applies from 2.8.2026. Three things matter:</p>${list}`)).toBe('It applies from 2.8.2026.');
  expect(firstSentences(`<p>Three things matter:</p>${list}`)).toBe('Three things matter:');
});

test('cuts a text without sentences at a word', () => {
  const text = firstSentences(`<p>${'sana '.repeat(200)}</p>`);
  expect(text.length).toBeLessThanOrEqual(322);
  expect(text.endsWith('sana …')).toBe(true);
});
