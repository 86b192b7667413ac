import { Type } from 'typebox';
import { Language } from './words.ts';

/** Shared field schemas. Lengths count UTF-16 code units, as JSON Schema's maxLength does in practice here. */
export const Id = Type.String({ format: 'uuid' });
export const Time = Type.String({ format: 'date-time' });
/** A day from the year 1 on: databases know no year 0. */
export const CalendarDate = Type.String({ format: 'date', pattern: '^(?!0000)' });
export const Cursor = Type.String({ minLength: 1, maxLength: 400 });
export const Email = Type.String({ format: 'email', maxLength: 254 });
/** A letter, digit or other sign somewhere, not one of those that show as nothing. */
const visible = '(?=[\\s\\S]*?(?![\\u115F\\u1160\\u2800\\u3164\\uFFA0])[\\p{L}\\p{N}\\p{P}\\p{S}])';
/** What people read in one line: without control characters, and those that turn the direction of what follows. */
const line = `^${visible}[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*$`;
/** In lines: of the control characters, only those that end or indent one. */
const lines = `^${visible}[^\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F]*$`;
export const Title = Type.String({ minLength: 5, maxLength: 200, pattern: line });
export const Name = Type.String({ minLength: 2, maxLength: 100, pattern: line });
/** Markdown. */
export const Body = Type.String({ minLength: 1, maxLength: 40_000, pattern: lines });
export const ShortText = Type.String({ minLength: 1, maxLength: 4_000, pattern: lines });
/** A provision or an act: `eu/2024/1689/art_6/par_2`, `fi/2023/703`. */
export const ProvisionId = Type.String({ maxLength: 200, pattern: '^(eu|fi)/\\d{4}/\\d{1,5}(/[A-Za-z0-9_.-]+)*$' });
export const ProvisionIds = Type.Array(ProvisionId, { maxItems: 40, uniqueItems: true });

/** One text in each language. */
export const Trilingual = Type.Object({ fi: Type.String(), sv: Type.String(), en: Type.String() });
/** A text in the languages it exists in; never a guessed translation. */
export const PerLanguage = Type.Partial(Trilingual);

/** A closed object: unexpected fields are refused. */
export const closed = <T extends Parameters<typeof Type.Object>[0]>(properties: T) =>
  Type.Object(properties, { additionalProperties: false });

/** A keyset page of items. */
export const page = <T extends Parameters<typeof Type.Array>[0]>(item: T) =>
  Type.Object({ items: Type.Array(item), nextCursor: Type.Union([Cursor, Type.Null()]) });

export const nullable = <T extends Parameters<typeof Type.Array>[0]>(schema: T) => Type.Union([schema, Type.Null()]);

export const LanguageQuery = closed({ language: Type.Optional(Language) });
export const IdParams = closed({ id: Id });
export const Created = Type.Object({ id: Id });
/** A 204 answer. */
export const Nothing = Type.Null();
