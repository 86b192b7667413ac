import { readAkomaNtoso } from './akoma-ntoso.ts';
import { readConsolidatedHtml } from './consolidated-html.ts';
import { decode } from './decode.ts';
import { detectXmlFormat, isJson } from './detect-format.ts';
import { readFormexConsolidated, readFormexOj } from './formex.ts';
import { ImportRefused, type ImportedAct } from './imported.ts';
import { readOjXhtml } from './oj-xhtml.ts';
import { readTulkintaJson } from './tulkinta-json.ts';
import { parseXml } from './xml-tree.ts';

const largest = 64 * 1024 * 1024;
const readers = {
  'formex-oj': readFormexOj,
  'formex-consolidated': readFormexConsolidated,
  'oj-xhtml': readOjXhtml,
  'consolidated-html': readConsolidatedHtml,
  'akoma-ntoso': readAkomaNtoso,
};

/** Reads one file of any known format; its name is only for messages. Time grows in proportion to the file. @throws ImportRefused */
export function readLawFile(file: { name: string; bytes: Uint8Array }): ImportedAct {
  try {
    const act = read(file.bytes);
    if (act.nodes.length === 0) throw new ImportRefused('invalid', 'no provisions in the file');
    return act;
  } catch (cause) {
    if (cause instanceof ImportRefused) throw cause;
    throw new ImportRefused('invalid', `${file.name} could not be read`, { cause });
  }
}

function read(bytes: Uint8Array): ImportedAct {
  if (bytes.length === 0) throw new ImportRefused('empty', 'the file is empty');
  if (bytes.length > largest) throw new ImportRefused('too_large', 'the file is larger than 64 MB');
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start === '%PDF-' || start.startsWith('PK')) throw new ImportRefused('unknown_format', 'a PDF or ZIP file');
  const text = decode(bytes);
  if (isJson(text)) return readTulkintaJson(text);
  const root = parseXml(text);
  return readers[detectXmlFormat(root)](root);
}
