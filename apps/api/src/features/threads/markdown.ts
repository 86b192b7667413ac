import MarkdownIt from 'markdown-it';

/**
 * Markdown as posts use it: raw HTML off, links `nofollow ugc`, images shown as links (nothing remote is loaded), and
 * headings kept below the page's own. Deep nesting is cut by the parser's own limit.
 */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: false, maxNesting: 24 });

const { rules } = markdown.renderer;
const plain = markdown.renderer.renderToken.bind(markdown.renderer);

rules.link_open = (tokens, index, options) => {
  tokens[index]?.attrSet('rel', 'nofollow ugc noopener');
  return plain(tokens, index, options);
};
rules.image = (tokens, index) => {
  const token = tokens[index];
  const address = markdown.utils.escapeHtml(String(token?.attrGet('src') ?? ''));
  return `<a href="${address}" rel="nofollow ugc noopener">${markdown.utils.escapeHtml(token?.content || address)}</a>`;
};
rules.heading_open = rules.heading_close = (tokens, index, options) => {
  const token = tokens[index];
  if (token) token.tag = `h${Math.min(Number(token.tag.slice(1)) + 3, 6)}`;
  return plain(tokens, index, options);
};

/** A post's body as safe HTML. */
export const renderMarkdown = (body: string): string => markdown.render(body);

/** A post's body as plain words, for search. */
export function plainText(body: string): string {
  const words: string[] = [];
  for (const token of markdown.parse(body, {})) {
    if (token.type === 'inline')
      for (const part of token.children ?? []) words.push(part.type.endsWith('break') ? ' ' : part.content);
    else if (token.type === 'fence' || token.type === 'code_block') words.push(token.content);
    if (token.block && token.nesting !== 1) words.push('\n');
  }
  return words
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
