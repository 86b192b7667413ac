/** Space within a line, or one line break. */
const GAP = String.raw`[^\S\n]{0,3}\n?[^\S\n]{0,3}`;
/**
 * Shape of a Finnish personal identity code, century signs of the 2023 reform (Decree 1003/2022) included. Letters may follow
 * it at once, a case ending for one; where space precedes the check character, it is not the beginning of a word.
 */
const shape = new RegExp(
  String.raw`(?<!\d)(?=(\d{6}${GAP}[-+A-FU-Y]${GAP}\d{3}(?:[0-9A-Y](?!\d)|${GAP}[0-9A-Y](?![0-9A-Z]))))`,
  'gi',
);

/**
 * What looks like a Finnish personal identity code (hetu) in a text, in capitals and without spaces; date and check character
 * are for a library to tell. Looks past what Markdown and HTML write otherwise, and the invisible characters and odd dashes
 * of text copied from documents. API and pages ask the same, so that neither lets pass what the other refuses.
 */
export function hetuCandidates(text: string): string[] {
  return Array.from(plain(text).matchAll(shape), ([, found = '']) => found.replace(/\s/g, '').toUpperCase());
}

/** The text as its reader sees it, in plain letters and dashes. */
function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,20}));/gi, characterOf)
    .replace(/\\([!-/:-@[-`{-~])|[*_~`]/g, '$1')
    .normalize('NFKD')
    .replace(/(?<=(?<!\d)\d{6})\u00ad(?=\d{3})/g, '-')
    .replace(/[\p{Cf}\p{Mn}\r]/gu, '')
    .replace(/[\p{Pd}\u2212\u2043\u02d7\u2796\u30fc]/gu, '-');
}

/** Names that HTML has for what may stand in a code, or unseen within one. */
const named = new Map(
  Object.entries({
    '-': 'dash hyphen ndash mdash minus horbar',
    '+': 'plus',
    ' ': 'nbsp ensp emsp thinsp hairsp numsp puncsp newline tab',
    '\u00ad': 'shy',
    '': 'zwj zwnj lrm rlm zerowidthspace nobreak',
  }).flatMap(([character, names]) => names.split(' ').map((name) => [name, character])),
);

function characterOf(written: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named.get(name.toLowerCase()) ?? written;
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
