import { describe, expect, it } from 'vitest';
import { plainText, renderMarkdown } from './markdown.ts';

const LONGEST_BODY = 40_000;
const filled = (part: string) => part.repeat(Math.ceil(LONGEST_BODY / part.length)).slice(0, LONGEST_BODY);
/** The tags that HTML opens, without their attributes. */
const tagsOf = (html: string) => new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
/** The addresses that HTML loads or links to. */
const addressesOf = (html: string) => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);

describe('a text', () => {
  it('is shown as it was meant', () => {
    const html = renderMarkdown('**Bold** and *slanted*\n\n- one\n- two\n\n> quoted\n\n`code`');
    expect(html).toBe(
      '<p><strong>Bold</strong> and <em>slanted</em></p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n' +
        '<blockquote>\n<p>quoted</p>\n</blockquote>\n<p><code>code</code></p>\n',
    );
  });

  it('keeps its headings below those of the page', () => {
    expect(tagsOf(renderMarkdown('# one\n\n## two\n\n###### six'))).toEqual(new Set(['h4', 'h5', 'h6']));
  });

  it('links without vouching for the address', () => {
    for (const text of ['[a](https://a.example)', 'https://a.example', '<https://a.example>']) {
      expect(renderMarkdown(text)).toMatch(/<a href="https:\/\/a\.example" rel="nofollow ugc noopener">/);
    }
  });

  it('loads no image, but links to it', () => {
    const html = renderMarkdown('![An image](https://a.example/x.png "title")');
    expect(html).toBe('<p><a href="https://a.example/x.png" rel="nofollow ugc noopener">An image</a></p>\n');
  });
});

describe('a hostile text', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<style>*{display:none}</style>',
    '<!-- --><b onmouseover=alert(1)>x</b>',
    '`</code><script>alert(1)</script>`',
    '```"><script>alert(1)</script>\nx\n```',
    '[x](https://a.example "\\"><script>alert(1)</script>")',
    '![x"><script>alert(1)</script>](https://a.example)',
    '![x](https://a.example/"><script>alert(1)</script>)',
  ])('makes no element of its own: %s', (text) => {
    const html = renderMarkdown(text);
    const harmless = new Set(['p', 'code', 'pre', 'a']);
    expect([...tagsOf(html)].filter((tag) => !harmless.has(tag!))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
    '[x](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '[x][y]\n\n[y]: javascript:alert(1)',
  ])('leads nowhere: %s', (text) => {
    expect(addressesOf(renderMarkdown(text)).filter((address) => !/^(https?:|mailto:|%)/.test(address!))).toEqual([]);
  });
});

describe('a text made to be slow', () => {
  it.each(['>', '> ', '- ', '1. ', '> - 1. '])('of very many nested %j is cut in depth', (part) => {
    const html = renderMarkdown(`${filled(part).slice(0, 30_000)}x`);
    const open = html.match(/<(blockquote|ul|ol)/g) ?? [];
    expect(open.length).toBeLessThanOrEqual(24);
  });

  it.each([
    '*a ',
    '[',
    '![a](',
    '`a',
    '<a@',
    '&',
    '[a]: b\n',
    'a|b\n-|-\n',
    '|',
    'http://',
    'a@',
    'www.',
    '~~a',
    '\\',
    '# a\n',
    '\t',
    '_a',
    '"\'(',
  ])('of very many %j comes to an end, in bounds', (part) => {
    expect(renderMarkdown(filled(part)).length).toBeLessThan(LONGEST_BODY * 20);
    expect(plainText(filled(part)).length).toBeLessThanOrEqual(LONGEST_BODY * 2);
  });
});

describe('the words of a text', () => {
  it('are kept without their marks', () => {
    const text = '# Title\n\nSome **bold** [link](https://a.example) and `code`.\n\n- one\n- two\n\n> quoted\n\n```\nblock\n```';
    expect(plainText(text)).toBe('Title\nSome bold link and code.\none\ntwo\nquoted\nblock');
  });
  it('stay apart over line breaks', () => {
    expect(plainText('one\ntwo  \nthree')).toBe('one two three');
  });
  it('include what HTML was written out', () => {
    expect(plainText('<script>alert</script>')).toBe('<script>alert</script>');
  });
});
