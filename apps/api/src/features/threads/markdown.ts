import MarkdownIt from 'markdown-it';
import { weighedCache } from '../../weighed-cache.ts';
import { boundTables } from './markdown-tables.ts';

/** What one text has used up of its bounds, while it is rendered. */
type Used = {
  cells: number;
  /** Characters of addresses and titles of links. */
  linked: number;
  inLink: boolean;
};

/** Past these a text is no prose, and is shown as it was written: it would take too long, or come out too large. */
const MOST_LINES = 4_000;
const MOST_HTML = 400_000;
/** Past this many characters links lead nowhere: one long address may be referred to thousands of times. */
const MOST_LINKED = 300_000;
/** Two bytes a character, at most. */
const KEPT_CHARACTERS = 16_000_000;

/**
 * Markdown as posts use it: raw HTML off, links `nofollow ugc` and to the web only, images shown as links (nothing remote
 * is loaded), headings kept below the page's own, tables of bounded size. Deep nesting is cut by the parser's own limit.
 */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: false, maxNesting: 24 });
boundTables(markdown);

const { escapeHtml } = markdown.utils;
const { rules } = markdown.renderer;
const plain = markdown.renderer.renderToken.bind(markdown.renderer);

markdown.validateLink = (address) => {
  const scheme = /^[^/?#]*?:/.exec(address.trim())?.[0].toLowerCase();
  return scheme === undefined || ['http:', 'https:', 'mailto:'].includes(scheme);
};
rules.link_open = (tokens, index, options, env) => {
  const token = tokens[index]!;
  const used = env as Used;
  used.inLink = true;
  for (const [, value] of token.attrs ?? []) used.linked += String(value).length;
  if (used.linked > MOST_LINKED) token.attrs = null;
  else token.attrSet('rel', 'nofollow ugc noopener');
  return plain(tokens, index, options);
};
rules.link_close = (tokens, index, options, env) => {
  (env as Used).inLink = false;
  return plain(tokens, index, options);
};
rules.image = (tokens, index, _options, env) => {
  const token = tokens[index]!;
  const used = env as Used;
  const address = String(token.attrGet('src') ?? '');
  used.linked += address.length;
  if (used.inLink || used.linked > MOST_LINKED) return escapeHtml(token.content);
  return `<a href="${escapeHtml(address)}" rel="nofollow ugc noopener">${escapeHtml(token.content || address)}</a>`;
};
rules.heading_open = rules.heading_close = (tokens, index, options) => {
  const token = tokens[index];
  if (token) token.tag = `h${Math.min(Number(token.tag.slice(1)) + 3, 6)}`;
  return plain(tokens, index, options);
};

/** A post's body as safe HTML. */
export const renderMarkdown = remembered((body) => {
  const html = isProse(body) ? markdown.render(body, unused()) : null;
  return html !== null && html.length <= MOST_HTML ? html : `<pre>${escapeHtml(body)}</pre>\n`;
});

/** A post's body as plain words, for search. */
export const plainText = remembered((body) => {
  if (!isProse(body)) return body;
  const words: string[] = [];
  for (const token of markdown.parse(body, unused())) {
    if (token.type === 'inline')
      for (const part of token.children ?? []) words.push(part.type.endsWith('break') ? ' ' : part.content);
    else if (token.type === 'fence' || token.type === 'code_block') words.push(token.content);
    if (token.block && token.nesting !== 1) words.push('\n');
  }
  return words
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
});

const unused = (): Used => ({ cells: 0, linked: 0, inLink: false });

function isProse(body: string): boolean {
  let lines = 0;
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) lines++;
  return lines <= MOST_LINES;
}

/** The same, once for each text lately read: threads are shown and indexed whole, over and over. */
function remembered(compute: (body: string) => string): (body: string) => string {
  const cache = weighedCache<string>(KEPT_CHARACTERS);
  return (body) => {
    const found = cache.get(body);
    if (found !== undefined) return found;
    const value = compute(body);
    cache.set(body, value, body.length + value.length);
    return value;
  };
}
