import { describe, expect, test } from 'vitest';
import { renderPost } from './render-post.ts';

const cited = 'eu/2024/1689/art_6/par_2';
const link = (text: string) => `<a href="/law/eu/2024/1689/art_6#par_2" data-provision="${cited}">${text}</a>`;
const marked = (body: string, text: string) => {
  const start = body.indexOf(text);
  return renderPost(body, [{ start, end: start + text.length, provisions: [cited] }]);
};

describe('a citation in a post', () => {
  test('is a link where it was written', () => {
    expect(marked('See Article 6(2) first.', 'Article 6(2)')).toBe(`<p>See ${link('Article 6(2)')} first.</p>\n`);
  });

  test.each(['**Article 6(2)**', '- Article 6(2)', '> Article 6(2)', '`Article 6(2)`', '*so* Article 6(2)', '6. Article 6(2)'])(
    'is a link in %s',
    (body) => {
      const html = marked(body, 'Article 6(2)');
      expect(html).toContain(link('Article 6(2)'));
      expect(html.replace(link('Article 6(2)'), 'Article 6(2)')).toBe(renderPost(body, []));
    },
  );

  test.each([
    ['within a link', '[Article 6(2)](https://a.example)', 'Article 6(2)'],
    ['an address', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],
    ['part of an address', '<https://a.example/2024/1689>', '2024/1689'],
    ['across markup', '**Article 6**(2)', 'Article 6**(2)'],
  ])('is left alone %s', (_, body, text) => {
    expect(marked(body, text)).not.toContain('data-provision');
    expect(marked(body, text)).not.toMatch(/[\uE000-\uE002]/);
  });

  test('stays text whatever it holds', () => {
    expect(marked('Article <b>6</b> & "x"', 'Article <b>6</b> & "x"')).toContain(
      link('Article &lt;b&gt;6&lt;/b&gt; &amp; &quot;x&quot;'),
    );
  });

  test('leaves a text that uses the marks’ own characters as it is', () => {
    const body = '\uE0000\uE001x\uE002 Article 6(2)';
    expect(marked(body, 'Article 6(2)')).toBe(renderPost(body, []));
  });
});
