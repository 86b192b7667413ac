const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const longest = 320;

/** The first two sentences of a rendered post, as plain text. "Art. 6" and "18 § 2 mom." do not end a sentence. */
export function firstSentences(html: string): string {
  const words = saidBeforeList(paragraphsOf(html.slice(0, 4_000))).join(' ');
  const ends = sentenceEnds(words);
  const text = words.slice(0, ends[1] ?? words.length);
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

/** The paragraphs as plain text; headings, tables and list items are not sentences. */
const paragraphsOf = (html: string): string[] =>
  [...html.matchAll(/<p>(.*?)(?:<\/p>|$)/gs)].map(([, inner = '']) => plain(withoutRunIn(inner))).filter((text) => text !== '');

/** Without a bold paragraph or a bold word or two that head it: "**Who.** Article 4a concerns …"; "**No.**" is the answer itself. */
function withoutRunIn(inner: string): string {
  const [all, bold = '', rest = ''] = /^<strong>(.*?)<\/strong>(.*)$/s.exec(inner) ?? [];
  if (all === undefined) return inner;
  const isHead = /[.:]$/.test(bold) && bold.split(/\s/).length <= 3 && !/^(?:kyllä|ei|ja|nej|yes|no)(?!\p{L})/iu.test(bold);
  return rest.trim() === '' || isHead ? rest : inner;
}

/** Up to what leads to a list, unless there is nothing else. */
function saidBeforeList(paragraphs: string[]): string[] {
  const leads = paragraphs.findIndex((text) => text.endsWith(':'));
  const leading = paragraphs[leads];
  if (leading === undefined) return paragraphs;
  const before = [...paragraphs.slice(0, leads), leading.slice(0, sentenceEnds(leading).at(-1) ?? 0)].filter(Boolean);
  return before.length > 0 ? before : [leading];
}

const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(/(?<=[\p{L})\]”"]{4}|\d{4})[.!?](?=\s+[\p{Lu}"”])/gu)].map(({ index }) => index + 1);

const plain = (inner: string): string =>
  inner
    .replace(/<[^>]*>?/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
