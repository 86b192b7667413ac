import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@tulkinta/contract';

type Message = string | [{ match: Record<string, string> }];
type Inputs = Record<string, string | number>;
/** A text of the pages by its key, as a reader of one language sees it. */
export type Say = (key: string, inputs?: Inputs) => string;

const folder = new URL('../apps/web/messages/', import.meta.url);

/** The pages' own message catalogue of a language. */
export function wordsIn(language: Language): Say {
  const files = readdirSync(new URL(`${language}/`, folder)).filter((name) => name.endsWith('.json'));
  const catalogue = Object.assign(
    {},
    ...files.map((name) => JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8'))),
  ) as Record<string, Message>;
  const plurals = new Intl.PluralRules(language);
  return (key, inputs = {}) => {
    const message = catalogue[key];
    if (message === undefined) throw new Error(`The pages have no message ${key} in ${language}.`);
    const text = typeof message === 'string' ? message : pluralOf(message[0].match, plurals.select(Number(inputs.count)));
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(inputs[name]));
  };
}

const pluralOf = (match: Record<string, string>, category: string): string =>
  match[`countPlural=${category}`] ?? match['countPlural=other'] ?? '';
