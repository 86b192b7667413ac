import { Type, type Static } from 'typebox';
import { CalendarDate, closed, nullable, PerLanguage, ProvisionId, Trilingual } from './fields.ts';
import { Language, oneOf } from './words.ts';

/** A provision (or whole act) as it is shown where it is cited. */
export const ProvisionRef = Type.Object({
  id: ProvisionId,
  act: ProvisionId,
  /** As a jurist writes it, short: "AI Act, Art. 6(2)". */
  label: Trilingual,
  heading: PerLanguage,
});
export type ProvisionRef = Static<typeof ProvisionRef>;

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
export const ActTree = Type.Object({ act: ActView, items: Type.Array(TreeNode) });
export type ActTree = Static<typeof ActTree>;

export const ActParams = closed({
  jurisdiction: Type.Enum(['eu', 'fi']),
  year: Type.String({ pattern: '^\\d{4}$' }),
  number: Type.String({ pattern: '^\\d{1,5}$' }),
});
export const TreeQuery = closed({ on: Type.Optional(CalendarDate), depth: Type.Optional(Type.Enum(['headings', 'all'])) });

/** Something within a provision, with its own text. */
export const ProvisionPart = Type.Object({ ...TreeNode.properties, text: PerLanguage });

export const ProvisionVersionView = Type.Object({
  from: nullable(CalendarDate),
  to: nullable(CalendarDate),
  amendedBy: nullable(ProvisionId),
  change: Type.String(),
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
