import { formsOf } from './finnish.ts';
import type { Act, Language } from './types.ts';

/** A name as running text may write it, in lower-case words. */
interface NameForm {
  /** Its plain form, in small letters. */
  name: string;
  words: string[];
  act: Act;
}

/** Finds names of acts, in any language and inflection, at a place in a sequence of normalised words. */
export class ActNames {
  /** By first word, longest form first. */
  readonly #forms = new Map<string, NameForm[]>();
  readonly #all: NameForm[] = [];

  constructor(acts: readonly Act[]) {
    const seen = new Set<string>();
    for (const act of acts) {
      for (const { name, text } of nameForms(act)) {
        const words = text.split(' ');
        if (seen.has(text)) continue;
        seen.add(text);
        const form = { name, words, act };
        this.#all.push(form);
        const same = this.#forms.get(words[0]!);
        if (same) same.push(form);
        else this.#forms.set(words[0]!, [form]);
      }
    }
    for (const forms of this.#forms.values()) forms.sort((a, b) => b.words.length - a.words.length);
  }

  /** Words a name can start with. */
  firstWords(): Iterable<string> {
    return this.#forms.keys();
  }

  /** The longest name that starts at `at`; `wordAt` gives normalised words ('' past the end). */
  match(wordAt: (index: number) => string, at: number): { act: Act; name: string; length: number } | undefined {
    const forms = this.#forms.get(wordAt(at));
    const form = forms?.find(({ words }) => words.every((word, index) => index === 0 || wordAt(at + index) === word));
    return form && { act: form.act, name: form.name, length: form.words.length };
  }

  /** Acts one of whose names begins with the typed words, the last of which may be unfinished. */
  startingWith(typed: readonly string[]): Act[] {
    const last = typed.length - 1;
    const found = this.#all.filter(({ words }) =>
      typed.every((word, index) => (index === last ? words[index]?.startsWith(word) : words[index] === word)),
    );
    return [...new Set(found.map((form) => form.act))];
  }
}

function nameForms(act: Act): { name: string; text: string }[] {
  const forms = (Object.keys(act.names) as Language[]).flatMap((language) =>
    act.names[language].flatMap((one) => {
      const name = one.toLowerCase();
      return inflections[language](name).map((text) => ({ name, text }));
    }),
  );
  const title = act.jurisdiction === 'fi' && act.titles.fi?.toLowerCase();
  if (title && title.startsWith('laki ')) {
    forms.push(...finnishForms(`${title.slice('laki '.length)} annettu laki`).map((text) => ({ name: title, text })));
  }
  // "AI förordningen", "EHDS asetus": the hyphen is often forgotten after an abbreviation.
  return forms.flatMap((form) => {
    const open = /^(ai|ehds|mdr?|ivdr?)-/.test(form.text) ? [{ ...form, text: form.text.replace('-', ' ') }] : [];
    return [form, ...open];
  });
}

const inflections: Record<Language, (name: string) => string[]> = {
  fi: finnishForms,
  sv: (name) => {
    const plain = name.replace(/(förordning)en\b|(lag)en\b/, '$1$2');
    return [...new Set([name, plain])].flatMap((form) => [
      form,
      form.replace(/(förordningen|lagen|förordning|lag)(?= |$)/, '$1s'),
    ]);
  },
  en: (name) => [name, `${name}s`],
};

/** Every known head word in the name inflects in the same case: "yleisen tietosuoja-asetuksen"; "AI Actin" takes an i. */
function finnishForms(name: string): string[] {
  const words = name.split(' ');
  const inflected = words.map((word) => formsOf(word));
  const count = Math.max(...inflected.map((forms) => forms.length));
  if (count === 1) {
    const endings = ['', 'in', 'ia', 'issa', 'ista', 'iin', 'illa', 'ilta', 'ille'];
    return /[bcdfgklmnprstvx]$/.test(name) ? endings.map((ending) => name + ending) : [name];
  }
  return Array.from({ length: count }, (_, at) => inflected.map((forms, index) => forms[at] ?? words[index]).join(' '));
}
