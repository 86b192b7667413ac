const shape = /(?<![0-9A-Za-z])\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?![0-9A-Za-z])/gi;

/** The first valid Finnish personal identity code in a text; the checking library is fetched only when something looks like one. */
export async function findHetu(text: string): Promise<string | null> {
  const candidates = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .match(shape);
  if (!candidates) return null;
  const { FinnishSSN } = await import('finnish-ssn');
  return candidates.find((candidate) => FinnishSSN.validate(candidate.toUpperCase())) ?? null;
}
