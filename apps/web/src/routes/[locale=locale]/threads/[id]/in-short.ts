const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const longest = 320;

/** The first two sentences of a rendered post, as plain text. "Art. 6" and "18 § 2 mom." do not end a sentence. */
export function firstSentences(html: string): string {
  const words = html
    .slice(0, 4_000)
    .replace(/<\/(?:p|li|h\d|blockquote)>/g, ' ')
    .replace(/<[^>]*>?/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
  const ends = [...words.matchAll(/(?<=[\p{L})\]”"]{4})[.!?](?=\s+[\p{Lu}"”])/gu)].map(({ index }) => index + 1);
  const text = words.slice(0, ends[1] ?? words.length);
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
