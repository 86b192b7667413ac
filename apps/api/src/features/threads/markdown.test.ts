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

  it('has its tables without styles, which the pages’ policy forbids', () => {
    const html = renderMarkdown('| a | b |\n| :-: | --: |\n| c | d |');
    expect(tagsOf(html)).toEqual(new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td']));
    expect(html).not.toContain('style');
  });

  it('names the image of a link, which leads to one address only', () => {
    const html = renderMarkdown('[![An image](https://a.example/x.png)](https://b.example)');
    expect(html).toBe('<p><a href="https://b.example" rel="nofollow ugc noopener">An image</a></p>\n');
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
    ...[
      'blob:https://a.example/1',
      'intent://a#Intent;end',
      'ws://a.example',
      'ftp://a.example',
      'DATA:text/plain,a',
      'tel:1',
    ].flatMap((address) => [`[x](${address})`, `![x](${address})`, `<${address}>`, `see ${address} there`]),
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
    '-\n*\n',
    '#\n',
    '[](a)',
    'a.fi ',
  ])('of very many %j comes to an end, in bounds', (part) => {
    expect(renderMarkdown(filled(part)).length).toBeLessThanOrEqual(LONGEST_BODY * 10);
    expect(plainText(filled(part)).length).toBeLessThanOrEqual(LONGEST_BODY * 2);
  });
});

describe('a table', () => {
  const head = (columns: number) => `${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n`;
  const cellsOf = (html: string) => html.match(/<t[hd]>/g)?.length ?? 0;

  it('of as many columns and rows as people read is one', () => {
    expect(cellsOf(renderMarkdown(head(40) + 'b\n'.repeat(90)))).toBe(40 * 91);
  });

  it.each([41, 400, 8_000])('of %i columns stays text', (columns) => {
    const html = renderMarkdown((head(columns) + 'a\n'.repeat(3_000)).slice(0, LONGEST_BODY));
    expect(cellsOf(html)).toBe(0);
    expect(html).toContain('|a|a');
  });

  it('of very many rows stays text', () => {
    expect(cellsOf(renderMarkdown(head(40) + 'a\n'.repeat(3_000)))).toBe(0);
  });

  it.each([1, 2, 10, 40])('of %i columns among very many others stays in bounds with them', (columns) => {
    const html = renderMarkdown(filled(`${head(columns)}${'a\n'.repeat(20)}\n`));
    expect(cellsOf(html)).toBeLessThanOrEqual(4_000);
    expect(html.length).toBeLessThanOrEqual(LONGEST_BODY * 10);
  });
});

describe('a long address referred to very often', () => {
  it.each([
    ['[a]', `b${'x'.repeat(20_000)}`],
    ['[a]', `b "${'\\"'.repeat(9_000)}"`],
    ['![a]', `b${'x'.repeat(9_000)}`],
  ])('by %s is not repeated without end', (link, address) => {
    expect(renderMarkdown(filled(`[a]: ${address}\n\n${link.repeat(10_000)}`)).length).toBeLessThanOrEqual(LONGEST_BODY * 10);
  });
});

describe('a text read before', () => {
  it.each([
    ['shown', renderMarkdown],
    ['read for search', plainText],
  ])('is %s again at no cost', (_, read) => {
    const timed = (body: string) => {
      const started = performance.now();
      read(body);
      return performance.now() - started;
    };
    const body = () => filled('**word** https://a.example *word*\n\n- a\n- b\n\n');
    const first = timed(body());
    expect(Math.min(...Array.from({ length: 5 }, () => timed(body())))).toBeLessThan(first / 5);
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
  it('are all there of a text in very many lines', () => {
    expect(plainText('a\n'.repeat(20_000))).toContain('a\na');
  });
  it('include what HTML was written out', () => {
    expect(plainText('<script>alert</script>')).toBe('<script>alert</script>');
  });
});
