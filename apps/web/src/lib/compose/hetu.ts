const GAP = String.raw`[^\S\n]{0,3}\n?[^\S\n]{0,3}`;
const shape = new RegExp(
  String.raw`(?<!\d)(?=(\d{6}${GAP}[-+A-FU-Y]${GAP}\d{3}(?:[0-9A-Y](?!\d)|${GAP}[0-9A-Y](?![0-9A-Z]))))`,
  'gi',
);

/** The first valid Finnish personal identity code in a text; the checking library is fetched only when something looks like one. */
export async function findHetu(text: string): Promise<string | null> {
  const candidates = [...plain(text).matchAll(shape)].map(([, found = '']) => found.replace(/\s/g, '').toUpperCase());
  if (candidates.length === 0) return null;
  const { FinnishSSN } = await import('finnish-ssn');
  return candidates.find((candidate) => FinnishSSN.validate(candidate)) ?? null;
}

/** The text as its reader sees it, in plain letters and dashes: the rule of apps/api/src/hetu.ts, so that it refuses nothing that this lets pass. */
function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,20}));/gi, characterOf)
    .replace(/\\([!-/:-@[-`{-~])|[*_~`]/g, '$1')
    .normalize('NFKD')
    .replace(/(?<=(?<!\d)\d{6})\u00ad(?=\d{3})/g, '-')
    .replace(/[\p{Cf}\p{Mn}\r]/gu, '')
    .replace(/[\p{Pd}\u2212\u2043\u02d7\u2796\u30fc]/gu, '-');
}

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
