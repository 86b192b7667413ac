import { Body, Title } from '@tulkinta/contract';

/** The parts of JSON Schema that the contract uses. */
export interface Schema {
  type?: string;
  enum?: string[];
  anyOf?: Schema[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  minItems?: number;
  uniqueItems?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  required?: string[];
}

/** A field of a body, with the path that a problem names it by. */
export interface Field {
  path: string[];
  schema: Schema;
}

/** Every field of an object's schema, those within objects too; items of lists count as fields. */
export function fieldsOf(schema: Schema, path: string[] = []): Field[] {
  const own = path.length > 0 ? [{ path, schema }] : [];
  const within = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => fieldsOf(part, [...path, name])),
    ...Object.values(schema.patternProperties ?? {}).flatMap((part) => fieldsOf(part, [...path, 'a-field'])),
    ...(schema.items ? fieldsOf(schema.items, [...path, '0']) : []),
  ];
  return [...own, ...within];
}

/** Whether any words may stand in the field. */
export const isFreeText = ({ schema }: Field) =>
  schema.type === 'string' && !schema.enum && !schema.format && !isIdentifier(schema);

/** A pattern that asks for more than something to read. */
const isIdentifier = ({ pattern }: Schema) => pattern !== undefined && !shown.has(pattern);
const shown = new Set([Title, Body].map((field) => (field as Schema).pattern));

const NUL = 'a word\0 and more';
const HALF_PAIR = 'a word \ud83d and more';

/** Values that no field of the schema may take, by what is wrong with each. */
export function badValuesOf(schema: Schema): [what: string, value: unknown][] {
  const taken = schema.anyOf ?? [schema];
  const types = new Set(taken.map(({ type }) => type));
  const wrongTypes: [string, unknown][] = [
    ['an object', { a: 1 }],
    ['a list', [['x']]],
    ['a number', 7.5],
    ['true', true],
    ...(types.has('null') ? [] : ([['null', null]] as [string, unknown][])),
    ...(types.has('string') ? [] : ([['a text', 'x']] as [string, unknown][])),
  ];
  return [...wrongTypes, ...taken.flatMap(wrongWithin)];
}

function wrongWithin(schema: Schema): [string, unknown][] {
  const { type, format, maxLength, minLength, pattern, maximum, minimum, maxItems, minItems, uniqueItems, items } = schema;
  const given = <T>(limit: T | undefined, bad: (limit: T) => [string, unknown][]) => (limit === undefined ? [] : bad(limit));
  if (type === 'string') {
    return [
      ['NUL', NUL],
      ['half a surrogate pair', HALF_PAIR],
      ...given(maxLength, (most) => [
        ['overlong', 'x'.repeat(most + 1)],
        ['far too long', 'x '.repeat(200_000)],
      ]),
      ...given(minLength, () => [['empty', '']]),
      ...given(pattern, () => [['blank', ' \n\t ']]),
      ...(shown.has(pattern) ? ([['unseen', '\u200b\u2060\u2800\ufeff\u3164']] as [string, unknown][]) : []),
      ...given(schema.enum, () => [
        ['another word', 'nonsense'],
        ['a word in another case', String(schema.enum?.[0]).toUpperCase()],
      ]),
      ...given(format, () => [
        ['not of its form', 'not of its form'],
        ['a URN', 'urn:uuid:0190a000-0000-7000-8000-000000000000'],
      ]),
    ];
  }
  if (type === 'integer') {
    return [
      ['a number as text', '7'],
      ...given(minimum, (least): [string, unknown][] => [['too small', least - 1]]),
      ...given(maximum, (most): [string, unknown][] => [['too large', most + 1]]),
    ];
  }
  if (type === 'array') {
    return [
      ...given(minItems, () => [['an empty list', []]] as [string, unknown][]),
      ...given(maxItems, (most): [string, unknown][] => [
        ['too many', Array.from({ length: most + 1 }, (_, n) => sample(items, n))],
      ]),
      ...given(uniqueItems, (): [string, unknown][] => [['one twice', [sample(items, 0), sample(items, 0)]]]),
    ];
  }
  if (type === 'object') return [['an empty list', []]];
  return [];
}

/** The nth of some different items that are right each by itself, as far as there are so many. */
function sample(schema: Schema | undefined, n: number): unknown {
  if (schema?.enum) return schema.enum[n % schema.enum.length];
  if (schema?.format === 'uuid') return `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  return `eu/2024/1689/art_${n + 1}`;
}

/** A copy of a body with one field set to something else; lists and objects on the way are made where they lack. */
export function withField(body: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value;
  const isIndex = /^\d+$/.test(name);
  if (isIndex) {
    const list = Array.isArray(body) ? [...(body as unknown[])] : [];
    list[Number(name)] = withField(list[Number(name)], rest, value);
    return list;
  }
  const object = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return { ...object, [name]: withField(object[name], rest, value) };
}
