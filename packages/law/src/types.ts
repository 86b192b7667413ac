/** The three languages of the service. */
export type Language = 'fi' | 'sv' | 'en';
export const languages: readonly Language[] = ['fi', 'sv', 'en'];
/** One text in each language. */
export type Trilingual = Record<Language, string>;
/** A text in the languages it is known in; never a guessed translation. */
export type PerLanguage = Partial<Trilingual>;

export type ActField = 'ai' | 'data' | 'devices' | 'care' | 'administration';

/** A legal act the catalogue knows. Dates are ISO calendar dates, `until` inclusive. */
export interface Act {
  /** `eu/2024/1689`, `fi/2023/703`. */
  id: string;
  /** As it is written: "(EU) 2024/1689", "703/2023". */
  number: string;
  type: 'regulation' | 'amending regulation' | 'statute';
  jurisdiction: 'eu' | 'fi';
  field: ActField;
  celex?: string;
  eli: string;
  titles: PerLanguage;
  /** The name a jurist uses first. */
  shortNames: Trilingual;
  /** Languages whose short name is only descriptive, not official or established. */
  unofficialNames: Language[];
  /** Every name in nominative (fi), definite (sv) or plain (en) form; the first is the usual one. */
  names: Record<Language, string[]>;
  officialUrls: PerLanguage;
  published?: string;
  inForceFrom?: string;
  /** When the act as a whole applies; provisions may apply earlier or later. */
  appliesFrom?: string;
  amendments: { act: string; from: string }[];
  /** Acts that bore the same short name before, for reading old texts. */
  earlierActs: { number: string; names: { fi: string[]; sv: string[] }; from?: string; until: string }[];
  /** What is missing or unofficial in our data, as codes that pages explain. */
  caveats: string[];
  /** Amending acts known to exist and not applied here. */
  missingAmendments: string[];
  /** Classification rules and the like that are called by a number of their own: "Rule 11" of MDR Annex VIII, by path. */
  rules?: Record<string, string>;
  /** Headings of earlier versions by path, `until` exclusive. */
  formerHeadings?: Record<string, PerLanguage & { until: string }>;
}

export type ProvisionKind =
  | 'recital'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'subparagraph'
  | 'subsection'
  | 'point'
  | 'indent'
  | 'annex'
  | 'heading'
  | 'table';

/** A provision as it stood from `from` until the day before `to`; null where the date is not known, or still runs. */
export interface ProvisionVersion {
  from: string | null;
  to: string | null;
  /** Id of the amending act this version comes from; null for the original text. */
  amendedBy: string | null;
  /** `amended`: changed at least once, the dates are not in our data. */
  change: 'original' | 'inserted' | 'replaced' | 'amended';
  /** The heading of this version where it differed from today's. */
  headings?: PerLanguage;
  /** The import that made it known; absent for what the package's own data knows. */
  serial?: number;
  /** The secretariat has said that the change to this version does not touch meaning. */
  passed?: boolean;
}

/** A date of application that holds for a part of the cases only, or for all (`scope` absent). */
export interface Application {
  from: string;
  /** `annex-iii`, `annex-i`: high-risk AI systems under AI Act Art. 6(2), 6(1); `priority-a-c`, `priority-d-f`: EHDS Art. 14(1). */
  scope?: string;
}

/** An addressable part of an act. Kinds are the field's English words: a Finnish § is a `section`, a momentti a `subsection`. */
export interface Provision {
  /** `eu/2024/1689/art_6/par_2/pnt_a`. */
  id: string;
  act: string;
  /** Null at the top of the act. */
  parent: string | null;
  kind: ProvisionKind;
  /** `6`, `4a`, `III`, `a`, `3.1`. */
  number: string;
  /** Position in the act, from 0. */
  order: number;
  headings: PerLanguage;
  /** Oldest first, at least one. */
  versions: ProvisionVersion[];
  /** The earliest date of application. */
  appliesFrom?: string;
  /** Every date of application, where it depends on the case. */
  application?: Application[];
  /** Repealed or deleted by this act; the date is the last version's `to` where it is known. */
  repealedBy?: string;
  /** Of the repeal, as of a version. */
  repeal?: Pick<ProvisionVersion, 'serial' | 'passed'>;
  /** Where what it said is now: moved to one place, split into several. */
  movedTo?: string[];
}

/** What an amendment did to one provision on the day it came into force. */
export interface ProvisionChange {
  provision: string;
  /** ISO date. */
  from: string;
  change: 'inserted' | 'replaced' | 'deleted';
  amendedBy: string | null;
  headings?: PerLanguage;
  movedTo: string[];
  /** The import that made it known; 0 for the package's own data. */
  serial: number;
  /** It does not touch meaning. */
  passed: boolean;
}

export interface CatalogueData {
  acts: Act[];
  provisions: Provision[];
}
