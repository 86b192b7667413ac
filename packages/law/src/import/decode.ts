import { ImportRefused } from './imported.ts';

/** The text of a file, by its byte order mark, else the encoding its XML declaration names, else UTF-8. @throws ImportRefused */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let decoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new ImportRefused('encoding', `unknown encoding: ${encoding}`, { cause });
  }
  // A declaration that can be read byte by byte is not in two-byte units.
  if (decoder.encoding.startsWith('utf-16') && !hasMark(bytes)) {
    throw new ImportRefused('encoding', `declared ${encoding}, and is not`);
  }
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch (cause) {
    throw new ImportRefused('encoding', `not valid ${decoder.encoding}`, { cause });
  }
  try {
    return text + decoder.decode();
  } catch (cause) {
    throw new ImportRefused('truncated', 'ends within a character', { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (hasMark(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

function hasMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
