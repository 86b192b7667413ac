import { Type, type Static } from 'typebox';
import { CalendarDate, closed, Id, nullable, PerLanguage, ProvisionId, ShortText, Time, Trilingual } from './fields.ts';
import { Language, oneOf, Standing } from './words.ts';

/** A provision (or whole act) as it is shown where it is cited. */
export const ProvisionRef = Type.Object({
  id: ProvisionId,
  act: ProvisionId,
  /** As a jurist writes it, short: "AI Act, Art. 6(2)". */
  label: Trilingual,
  heading: PerLanguage,
});
export type ProvisionRef = Static<typeof ProvisionRef>;

/** A day on which cited law changed: which act, by which acts, and which of its provisions, in document order, at most 20. */
export const LawChange = Type.Object({
  act: ProvisionId,
  label: Trilingual,
  from: CalendarDate,
  amendedBy: Type.Array(ProvisionId),
  provisions: Type.Array(ProvisionRef),
});
export type LawChange = Static<typeof LawChange>;

export const actFields = ['ai', 'data', 'devices', 'care', 'administration'] as const;

export const ActView = Type.Object({
  id: ProvisionId,
  number: Type.String(),
  type: Type.String(),
  jurisdiction: Type.Enum(['eu', 'fi']),
  field: oneOf(actFields),
  title: PerLanguage,
  shortName: Trilingual,
  officialUrl: PerLanguage,
  /** Languages the headings are known in. */
  headingLanguages: Type.Array(Language),
  /** What is known to be missing or unofficial in our data, as codes the pages explain. */
  caveats: Type.Array(Type.String()),
  /** Numbers of amending acts known to exist and not applied in our data. */
  missingAmendments: Type.Array(Type.String()),
  inForceFrom: nullable(CalendarDate),
  appliesFrom: nullable(CalendarDate),
  versions: Type.Array(Type.Object({ from: CalendarDate, amendedBy: nullable(ProvisionId) })),
  counts: Type.Object({ threads: Type.Integer(), needs: Type.Integer() }),
});
export type ActView = Static<typeof ActView>;
/** `counts` false: without looking who cites what, for pages that show names. */
export const ActsQuery = closed({ counts: Type.Optional(Type.Boolean()) });
export const ActList = Type.Object({ items: Type.Array(ActView) });

/** When a provision applies, for some cases only where `scope` says which (`annex-iii`, `annex-i`, `priority-a-c`, `priority-d-f`). */
export const Application = Type.Object({ from: CalendarDate, scope: Type.Optional(Type.String()) });

export const TreeNode = Type.Object({
  id: ProvisionId,
  parent: nullable(ProvisionId),
  kind: Type.String(),
  number: Type.String(),
  label: Trilingual,
  heading: PerLanguage,
  from: nullable(CalendarDate),
  to: nullable(CalendarDate),
  appliesFrom: nullable(CalendarDate),
  application: Type.Array(Application),
  /** The amending act that made today's version, or deleted the provision. */
  modifiedBy: nullable(ProvisionId),
  change: Type.String(),
  deleted: Type.Boolean(),
  /** The latest day on which anything under it changed; null when nothing has. */
  changedWithin: nullable(CalendarDate),
  counts: Type.Object({ threads: Type.Integer(), needs: Type.Integer() }),
});
export type TreeNode = Static<typeof TreeNode>;
export const ActTree = Type.Object({
  act: ActView,
  items: Type.Array(TreeNode),
  /** Where the words asked for stand in the texts, in document order. */
  found: Type.Array(ProvisionId),
});
export type ActTree = Static<typeof ActTree>;

export const ActParams = closed({
  jurisdiction: Type.Enum(['eu', 'fi']),
  year: Type.String({ pattern: '^\\d{4}$' }),
  number: Type.String({ pattern: '^\\d{1,5}$' }),
});
export const AmendmentParams = closed({ ...ActParams.properties, from: CalendarDate });
/** A stretch of a text that an amendment kept, added or removed. */
export const DiffPart = Type.Object({ kind: Type.Enum(['same', 'added', 'removed']), text: Type.String() });
export const AmendedProvision = Type.Object({
  provision: ProvisionRef,
  change: Type.Enum(['inserted', 'replaced', 'deleted']),
  /** Where what was deleted is now. */
  movedTo: Type.Array(ProvisionRef),
  /** It does not touch meaning, the secretariat has said. */
  passed: Type.Boolean(),
  /** Word by word, in the language asked for if both texts are known in it, else in one in which they are; null in none. */
  diff: nullable(Type.Object({ language: Language, parts: Type.Array(DiffPart) })),
});
export type AmendedProvision = Static<typeof AmendedProvision>;
/** An answer that the amendment touches, as far as the reader may see. */
export const TouchedAnswer = Type.Object({
  id: Id,
  threadId: Id,
  threadTitle: Type.String(),
  language: Language,
  standing: Standing,
  organisation: Type.Object({ id: Id, name: Trilingual }),
  lawAsOf: CalendarDate,
});
export const AmendmentView = Type.Object({
  act: ActView,
  from: CalendarDate,
  amendedBy: Type.Array(ProvisionId),
  changes: Type.Array(AmendedProvision),
  answers: Type.Array(TouchedAnswer),
});
export type AmendmentView = Static<typeof AmendmentView>;
export const PassChanges = closed({
  provisions: Type.Array(ProvisionId, { minItems: 1, maxItems: 2_000, uniqueItems: true }),
  reason: ShortText,
});

export const TreeQuery = closed({
  on: Type.Optional(CalendarDate),
  depth: Type.Optional(Type.Enum(['headings', 'all'])),
  /** Words to find in the texts, as written. */
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
});

/** Something within a provision, with its own text. */
export const ProvisionPart = Type.Object({ ...TreeNode.properties, text: PerLanguage });

export const ProvisionVersionView = Type.Object({
  from: nullable(CalendarDate),
  to: nullable(CalendarDate),
  amendedBy: nullable(ProvisionId),
  change: Type.String(),
});

/** Where a term that the act defines is used in a text of the provision or of a part of it: UTF-16 offsets. */
export const DefinedTerm = Type.Object({
  provision: ProvisionId,
  language: Language,
  start: Type.Integer(),
  end: Type.Integer(),
  definition: ProvisionId,
});

export const ProvisionView = Type.Object({
  id: ProvisionId,
  act: ActView,
  kind: Type.String(),
  number: Type.String(),
  label: Trilingual,
  longLabel: Trilingual,
  heading: PerLanguage,
  /** The official text where it has been imported; absent where it has not. */
  text: PerLanguage,
  from: nullable(CalendarDate),
  to: nullable(CalendarDate),
  appliesFrom: nullable(CalendarDate),
  application: Type.Array(Application),
  deleted: Type.Boolean(),
  /** Terms that the act defines, where the texts use them. */
  terms: Type.Array(DefinedTerm),
  /** Where what it said is now, once deleted. */
  movedTo: Type.Array(ProvisionRef),
  versions: Type.Array(ProvisionVersionView),
  officialUrl: PerLanguage,
  ancestors: Type.Array(ProvisionRef),
  /** All within the provision, in document order, each with its own text where it has been imported. */
  children: Type.Array(ProvisionPart),
  previous: nullable(ProvisionRef),
  next: nullable(ProvisionRef),
  counts: Type.Object({ threads: Type.Integer(), answers: Type.Integer(), needs: Type.Integer() }),
});
export type ProvisionView = Static<typeof ProvisionView>;
export const ProvisionQuery = closed({
  id: ProvisionId,
  language: Type.Optional(Language),
  on: Type.Optional(CalendarDate),
});

export const ProvisionMatchQuery = closed({
  q: Type.String({ minLength: 1, maxLength: 200 }),
  language: Type.Optional(Language),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 30 })),
});
export const ProvisionMatches = Type.Object({ items: Type.Array(ProvisionRef) });

export const Citation = Type.Object({
  start: Type.Integer(),
  end: Type.Integer(),
  text: Type.String(),
  provisions: Type.Array(ProvisionId),
  label: Type.String(),
  heading: Type.Optional(Type.String()),
  /** The number, else the name, of a cited act that the catalogue does not know. */
  unresolvedAct: Type.Optional(Type.String()),
});
export type Citation = Static<typeof Citation>;
export const CitationQuery = closed({
  text: Type.String({ maxLength: 4_000 }),
  language: Type.Optional(Language),
  act: Type.Optional(ProvisionId),
});
export const CitationBody = closed({
  text: Type.String({ maxLength: 200_000 }),
  language: Type.Optional(Language),
  act: Type.Optional(ProvisionId),
});
export const CitationList = Type.Object({ citations: Type.Array(Citation) });

/** A version that the official services have and we do not. */
export const LawOffer = Type.Object({ act: ProvisionId, label: Trilingual, from: CalendarDate, seenAt: Time });
export const LawFetch = Type.Object({
  id: Id,
  act: ProvisionId,
  label: Trilingual,
  languages: Type.Array(Language),
  at: Time,
  state: Type.Enum(['waiting', 'running', 'done']),
  /** How each text fared; without `code` and counts the service does not have it in the language. */
  results: Type.Array(
    Type.Object({
      language: Language,
      kind: Type.Enum(['original', 'consolidated']),
      code: Type.Optional(Type.String()),
      added: Type.Optional(Type.Integer()),
      corrected: Type.Optional(Type.Integer()),
      amendedFrom: Type.Optional(CalendarDate),
    }),
  ),
});
export type LawFetch = Static<typeof LawFetch>;
export const LawKeeping = Type.Object({ offers: Type.Array(LawOffer), fetches: Type.Array(LawFetch) });
export const NewLawFetch = closed({
  act: ProvisionId,
  languages: Type.Array(Language, { minItems: 1, maxItems: 3, uniqueItems: true }),
});
export const OfferDismissal = closed({ act: ProvisionId, from: CalendarDate });
