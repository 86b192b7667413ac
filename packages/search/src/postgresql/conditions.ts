import type { Asked, AskedWord } from '../asked.ts';
import type { Audience, FilterName, SearchQuery } from '../port.ts';
import { formsOf, lexeme, quoted } from './lexemes.ts';
import type { Statistics } from './statistics.ts';

/** A part of a tsquery, and the share of documents expected to meet it. */
export interface Condition {
  text: string;
  share: number;
}

/** Most words that an unfinished one is completed to when it could be too many. */
const MOST_COMPLETIONS = 12;
/** Up to here any beginning may be looked up; past it only ones that are rare. */
const FEW_DOCUMENTS = 5_000;
const COMMON = 0.02;
const SHORTEST_RARE_BEGINNING = 3;

/** Documents that hold the word, or a form of it. */
export function wordCondition({ word, stems, unfinished }: AskedWord, statistics: Statistics): Condition {
  const exact = anyOf(formsOf(word, stems), statistics);
  if (!unfinished) return exact;

  const completions = statistics.completions(word);
  const share = completions.reduce((sum, completion) => sum + statistics.share(completion), exact.share);
  const cheap = statistics.documents < FEW_DOCUMENTS || (share < COMMON && word.length >= SHORTEST_RARE_BEGINNING);
  if (cheap) return either([exact, { text: `${quoted(lexeme.word(word))}:*`, share }]);
  return either([exact, anyOf(completions.slice(0, MOST_COMPLETIONS), statistics)]);
}

/** Documents that hold the word itself. */
export function wordAsWritten(word: string, statistics: Statistics): Condition {
  return anyOf([lexeme.word(word)], statistics);
}

/** Words one after another, as written. */
export function phraseCondition(phrase: string[], statistics: Statistics): Condition {
  const words = phrase.map(lexeme.word);
  return { text: `(${words.map(quoted).join(' <-> ')})`, share: Math.min(...words.map(statistics.share)) };
}

/** Documents without the words and phrases a query does not want, in any form. */
export function unwantedConditions({ without, withoutPhrases }: Asked, statistics: Statistics): Condition[] {
  const unwanted = [
    ...without.map((word) => wordCondition(word, statistics)),
    ...withoutPhrases.map((phrase) => phraseCondition(phrase, statistics)),
  ];
  return unwanted.map(({ text, share }) => ({ text: `!${text}`, share: 1 - share }));
}

export function audienceCondition({ network, organisationId }: Audience, statistics: Statistics): Condition {
  const readable = [lexeme.everybody];
  if (network) readable.push(lexeme.network);
  if (organisationId !== null) readable.push(lexeme.organisation(organisationId));
  return anyOf(readable, statistics);
}

export function filterConditions(filters: SearchQuery['filters'], statistics: Statistics): Condition[] {
  return Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) =>
      anyOf(
        values.map((value) => lexeme.tag(name as FilterName, value)),
        statistics,
      ),
    );
}

function anyOf(lexemes: string[], { share }: Statistics): Condition {
  return either(lexemes.map((one) => ({ text: quoted(one), share: share(one) })));
}

export function either(conditions: Condition[]): Condition {
  const given = conditions.filter(({ text }) => text !== '');
  return {
    text: given.length > 0 ? `(${given.map(({ text }) => text).join(' | ')})` : '',
    share: Math.min(
      1,
      given.reduce((sum, { share }) => sum + share, 0),
    ),
  };
}

/** Words of one text are no independent events: each further condition counts for less (as query planners do it). */
export function both(conditions: Condition[]): Condition {
  const shares = conditions.map(({ share }) => share).sort((a, b) => a - b);
  return {
    text: conditions.map(({ text }) => text).join(' & '),
    share: shares.reduce((product, share, index) => product * share ** (1 / 2 ** index), 1),
  };
}
