import type { CitationMark } from '@tulkinta/database';
import { renderMarkdown } from './markdown.ts';

/** Characters of private use: no text means anything by them. They stand for a mark while Markdown is rendered. */
const [OPEN, NUMBERED, CLOSE] = ['\uE000', '\uE001', '\uE002'];
const marksInHtml = new RegExp(
  `<a |</a>|${OPEN}(\\d+)${NUMBERED}([^<${OPEN}${CLOSE}]*)${CLOSE}|[${OPEN}${CLOSE}]|\\d+${NUMBERED}`,
  'g',
);
const anyMark = new RegExp(`[${OPEN}${NUMBERED}${CLOSE}]`);

/** A post's body as safe HTML, its citations linked to their provisions. A citation in a link or across other markup is not. */
export function renderPost(body: string, marks: readonly CitationMark[]): string {
  if (marks.length === 0 || anyMark.test(body)) return renderMarkdown(body);
  let within = false;
  return renderMarkdown(withMarks(body, marks)).replace(marksInHtml, (found, number?: string, text = '') => {
    if (found === '<a ' || found === '</a>') within = found === '<a ';
    else return number === undefined ? '' : within ? text : linkTo(marks[Number(number)]!.provisions[0]!, text);
    return found;
  });
}

function withMarks(body: string, marks: readonly CitationMark[]): string {
  let marked = '';
  let at = 0;
  for (const [number, { start, end }] of marks.entries()) {
    const text = body.slice(start, end);
    // An address is a link already, and would not be one with a mark in it.
    if (start < at || text.includes('://')) continue;
    marked += `${body.slice(at, start)}${OPEN}${number}${NUMBERED}${text}${CLOSE}`;
    at = end;
  }
  return marked + body.slice(at);
}

/** An article, section, annex or recital has the page; what is within it is a place there. */
function linkTo(id: string, text: string): string {
  const [, page = id, within] = /^(.*?\/(?:art|sec|anx|rct)_[^/]+)(?:\/(.+))?$/.exec(id) ?? [];
  return `<a href="/law/${page}${within ? `#${within}` : ''}" data-provision="${id}">${text}</a>`;
}
