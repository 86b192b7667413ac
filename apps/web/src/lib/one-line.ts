/** A text on one line of at most `most` characters, cut between words. */
export function oneLine(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  return `${line.slice(0, space > most / 2 ? space : most).replace(/[\s.,;:–-]+$/, '')}…`;
}
