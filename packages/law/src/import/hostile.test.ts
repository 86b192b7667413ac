import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ImportRefused, type RefusalCode } from './imported.ts';
import { readLawFile } from './read-law-file.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const statute = '{"act":"1/2020","lang":"fi","nodes":';

describe('what is refused, and why', () => {
  const cases: [what: string, content: string | Uint8Array, code: RefusalCode][] = [
    ['an empty file', '', 'empty'],
    ['a file of spaces', ' \n ', 'empty'],
    ['a PDF', '%PDF-1.7\n', 'unknown_format'],
    ['a ZIP', 'PK\u0003\u0004', 'unknown_format'],
    ['plain text', 'Article 1', 'unknown_format'],
    ['another XML', '<note/>', 'unknown_format'],
    ['another page', '<html><body><p>Hello</p></body></html>', 'unknown_format'],
    ['random bytes', new Uint8Array([0xc3, 0x28, 0xa0, 0xa1]), 'encoding'],
    ['Latin 1 declared UTF-8', bytesOf(`${declaration}<a>`, [0xe4], '</a>'), 'encoding'],
    ['UTF-16 declared, and not it', '<?xml version="1.0" encoding="UTF-16"?><a/>', 'encoding'],
    ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><a/>', 'encoding'],
    ['cut within a character', bytesOf('<a>', [0xc3]), 'truncated'],
    ['cut within an element', '<ACT><TITLE>Regul', 'truncated'],
    ['tags crossed', '<ACT><P></ACT></P>', 'not_wellformed'],
    ['two documents', '<ACT/><ACT/>', 'not_wellformed'],
    ['an undeclared entity', '<ACT>&foo;</ACT>', 'entities'],
    ['a billion laughs', '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><a>&m;</a>', 'entities'],
    ['entities declared and not used', '<!DOCTYPE a [<!ENTITY l "ha">]><ACT/>', 'entities'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'entities'],
    ['100,000 levels', '<a>'.repeat(100_000) + '</a>'.repeat(100_000), 'too_deep'],
    ['an act with no number', '<ACT><BIB.INSTANCE/></ACT>', 'invalid'],
    ['an act with no provisions', `${statute}[]}`, 'invalid'],
    ['a language not of the three', '{"act":"1/2020","lang":"de","nodes":[]}', 'invalid'],
    ['a node that is none', `${statute}[null]}`, 'invalid'],
    ['an id that is none', `${statute}[{"id":"xyz_1"}]}`, 'invalid'],
    ['JSON with a prototype', '{"__proto__":{"act":"1/2020","lang":"fi","nodes":[{"id":"sec_1"}]}}', 'invalid'],
    ['JSON cut', '{"act":"1/2020', 'truncated'],
    ['JSON with a comma too many', '{"act":"1/2020",}', 'not_wellformed'],
    ['JSON 100,000 levels', `${statute}${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'invalid'],
  ];
  test.each(cases)('%s', (_, content, code) => expect(attempt(content)).toMatchObject({ code }));

  test('the line is told', () => expect(attempt('<ACT>\n<P>\n</ACT>')).toMatchObject({ code: 'not_wellformed', line: 3 }));

  test('64 MB is the most, and 50 MB of tags are refused in seconds', () => {
    expect(attempt(new Uint8Array(64 * 1024 * 1024 + 1))).toMatchObject({ code: 'too_large' });
    const started = performance.now();
    expect(attempt('<a>'.repeat(17_000_000))).toMatchObject({ code: 'too_deep' });
    expect(attempt(`<a>${'<b/>'.repeat(12_000_000)}</a>`)).toMatchObject({ code: 'too_large' });
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

test('UTF-16 with its mark, UTF-8 with its mark and Latin 1 as declared are read', () => {
  const text = `${statute}[{"id":"sec_1","heading":"Määritelmät"}]}`;
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  const akn = readFileSync(new URL('golden/finlex-consolidated.akn.xml', import.meta.url), 'utf8');
  const latin1 = Uint8Array.from(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${akn}`, 'latin1'));
  expect(read(utf16).nodes[0]!.heading).toBe('Määritelmät');
  expect(read(bytesOf('\uFEFF', text)).nodes[0]!.heading).toBe('Määritelmät');
  expect(read(latin1).title).toBe('Laki esimerkeistä');
});

test.each([
  ['marks of amendments', cons(change('O1').repeat(50_000) + `<ARTICLE>${'<?CLG.MDFC ID="C9"?>'.repeat(50_000)}</ARTICLE>`)],
  ['spaces', page(`<p>${' '.repeat(2_000_000)}(x</p>`)],
  ['short texts', page(`<p>${'<b>x</b> '.repeat(200_000)}</p>`)],
  ['closing marks', page(`<p>${'). '.repeat(500_000)}x</p>`)],
])('time grows in proportion to the file: %s', (_, content) => {
  const started = performance.now();
  expect(attempt(content)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('cut, changed and confused files never throw anything else', () => {
  const random = randomNumbers(1689);
  const folder = new URL('golden/', import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.endsWith('.tsv'));
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const name of files) {
    const bytes = readFileSync(new URL(name, folder));
    const text = bytes.toString('utf8');
    const names = [...text.matchAll(/<([\w.:]+)[ >]|"(\w+)":/g)].map((found) => found[1] ?? found[2]!);
    for (let round = 0; round < 40; round++) {
      expect(attempt(bytes.subarray(0, random(bytes.length - 3))), name).toBeDefined();
      const changed = Uint8Array.from(bytes);
      for (let change = 0; change < 3; change++) changed[random(changed.length)] = 32 + random(95);
      attempt(changed);
      attempt(text.replaceAll(names[random(names.length)]!, names[random(names.length)]!));
    }
  }
});

/** The refusal, or undefined where the file was read. Anything else thrown, also as its cause, fails the test. */
function attempt(content: string | Uint8Array): ImportRefused | undefined {
  try {
    read(content);
    return undefined;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    if (error.message.endsWith('could not be read')) throw error.cause;
    return error;
  }
}

function read(content: string | Uint8Array): ReturnType<typeof readLawFile> {
  return readLawFile({ name: 'file', bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });
}

function bytesOf(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
}

function cons(body: string): string {
  return `<CONS.ACT><CONS.DOC><BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><FAM.COMP><BIB.DATA><NO.CELEX>32024R1689</NO.CELEX></BIB.DATA></FAM.COMP>${body}</CONS.DOC></CONS.ACT>`;
}

function change(id: string): string {
  return `<?CLG.MDFO ID="${id}" IDREF="C1" ACTION="REPLACED" LEVEL="STRUCTURE" ACTIVE.DOC="32026R1744"?>`;
}

function page(body: string): string {
  return `<html><body><p class="reference">02024R1689 — EN — 27.07.2026</p><div id="art_1">${body}</div></body></html>`;
}

/** The same numbers each time, below the limit. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}
