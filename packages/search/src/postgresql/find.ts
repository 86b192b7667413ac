import type { Sql } from 'postgres';
import { isEmpty, type Asked } from '../asked.ts';
import type { FacetCount, FacetName, SearchHit, SearchQuery } from '../port.ts';
import { presentHits } from '../present.ts';
import { newestBlocks } from './blocks.ts';
import { audienceCondition, both, filterConditions, type Condition } from './conditions.ts';
import { facetsOf } from './facets.ts';
import { formsOf, lexeme, quoted } from './lexemes.ts';
import { MOST_FOUND, runStatement } from './statement.ts';
import type { Statistics } from './statistics.ts';
import type { TagCodes } from './tags.ts';

/** What searching needs. */
export interface Index {
  sql: Sql;
  tags: TagCodes;
  statistics: Statistics;
}

/** One way to read a query. */
export interface Finding {
  asked: Asked;
  /** What documents meet, besides the filters and the reader's audience. */
  matching: Condition[];
  /** What documents meet that come before all others; null where none do. */
  first: Condition | null;
}

export interface FoundPage {
  hits: SearchHit[];
  facets: Record<FacetName, FacetCount[]>;
  /** Documents looked at. */
  found: number;
  estimatedTotal: number;
}

/** Matches that a costly query is cut down to. */
const WANTED = 300;

export async function find(index: Index, query: SearchQuery, finding: Finding, whole = false): Promise<FoundPage> {
  const { sql, tags, statistics } = index;
  const { filters, audience, limit, offset } = query;
  const needed = offset + limit;
  const condition = (except?: string) => {
    const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== except));
    return both([audienceCondition(audience, statistics), ...finding.matching, ...filterConditions(others, statistics)]);
  };
  const bounded = (full: Condition) => {
    const blocks = whole ? null : newestBlocks(full.share, Math.max(WANTED, needed * 1.5), statistics);
    return { match: blocks ? `${full.text} & ${blocks.text}` : full.text, part: blocks?.share ?? 1 };
  };
  const filtered = Object.keys(filters).filter(
    (name) => name !== 'provision' && filters[name as FacetName]?.length,
  ) as FacetName[];
  const hits = bounded(condition());
  const facets = filtered.map((name) => bounded(condition(name)));

  const {
    found,
    hits: rows,
    codes,
  } = await runStatement(sql, {
    match: hits.match,
    ...rankingOf(finding.asked),
    first: finding.first?.text ?? null,
    facetMatches: facets.map(({ match }) => match),
    limit,
    offset,
  });
  // The blocks were too few when the words are rarer together than each alone would have it.
  if (found < needed && hits.part < 1) return find(index, query, finding, true);

  const estimate = found < MOST_FOUND ? found / hits.part : statistics.documents * condition().share;
  return {
    hits: presentHits(
      finding.asked,
      rows.map(([id, threadId, kind, language, title, body, score]) => ({ id, threadId, kind, language, title, body, score })),
    ),
    facets: await facetsOf(tags, codes, filtered, [hits.part, ...facets.map(({ part }) => part)]),
    found,
    estimatedTotal: Math.max(found, Math.round(Math.min(estimate, statistics.documents))),
  };
}

function rankingOf(asked: Asked): { rank: string | null; asTyped: string | null } {
  if (isEmpty(asked)) return { rank: null, asTyped: null };
  const wanted = asked.words.filter(({ minor }) => !minor);
  const words = [...new Set([...wanted.map(({ word }) => word), ...asked.phrases.flat()])].map((word) =>
    quoted(lexeme.word(word)),
  );
  const forms = wanted.flatMap(({ word, stems }) => formsOf(word, stems)).map(quoted);
  const beginnings = wanted.filter(({ unfinished }) => unfinished).map(({ word }) => `${quoted(lexeme.word(word))}:*`);
  return {
    rank: [...new Set([...words, ...forms, ...beginnings])].join(' | '),
    asTyped: words.length > 1 && words.length < 8 ? words.join(' <-> ') : null,
  };
}
