import { isRoman, romanAt, type Read } from './items.ts';
import { isTop, type Place } from './places.ts';
import { readChain, readTail } from './postfix.ts';
import type { Tokens } from './tokens.ts';
import { ranks } from './vocabulary.ts';

/** "artiklan 2 kohta", "saman pykälän 3 momentti", "tämän artiklan 1 kohta". */
export function readContained(tokens: Tokens, at: number): Read<Place> | undefined {
  const pointer = tokens.at(at).entry?.pointer;
  const start = pointer ? at + 1 : at;
  const { level, genitive } = tokens.at(start).entry ?? {};
  if (pointer && !level) return readPointed(tokens, start, pointer);
  // "liitteen III 5 kohta": the annex has its number.
  if (!level || !genitive || (level === 'annex' && isRoman(romanAt(tokens, start + 1)))) return undefined;
  const chain = readChain(tokens, start + 1, []);
  if (chain.value.length === 0 || ranks[chain.value[0]!.level] <= ranks[level]) return undefined;
  // "artiklan 26 kohta 2" is paragraph 2 of Article 26.
  if (!pointer && chain.value.length === 1 && tokens.at(chain.next).kind === 'number') return undefined;
  const tail = readTail(tokens, chain.next, chain.value);
  const within = { level, pointer: pointer ?? ('same' as const) };
  return { value: { paths: [chain.value, ...tail.value], within, countable: false, postfix: true }, next: tail.next };
}

/** "sen 6 ja 8 kohta", "sen 2 momentti": in the place last spoken of. */
function readPointed(tokens: Tokens, at: number, pointer: 'same' | 'this'): Read<Place> | undefined {
  const chain = readChain(tokens, at, []);
  const [first] = chain.value;
  if (!first || isTop(first.level) || tokens.at(chain.next - 1).entry?.partitive) return undefined;
  const tail = readTail(tokens, chain.next, chain.value);
  const within = { level: 'section' as const, pointer, any: true };
  return { value: { paths: [chain.value, ...tail.value], within, countable: false, postfix: true }, next: tail.next };
}
