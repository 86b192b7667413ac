import { Type, type Static } from 'typebox';
import { closed, Cursor, Id, nullable, ProvisionId, ShortText, Time } from './fields.ts';
import { ProvisionRef } from './law.ts';
import { AuthorView, OrganisationView } from './people.ts';
import { NeedStatus } from './words.ts';

export const NewNeed = closed({
  provisions: Type.Array(ProvisionId, { minItems: 1, maxItems: 20, uniqueItems: true }),
  problem: ShortText,
  proposal: ShortText,
  impact: ShortText,
});
export type NewNeed = Static<typeof NewNeed>;
export const NewSupport = closed({ impact: ShortText });
/** Every decision carries a reply; `project` names the legislative project. */
export const NewDecision = closed({
  status: NeedStatus,
  reply: ShortText,
  project: Type.Optional(Type.String({ maxLength: 200 })),
  /** The status the decision was made from; another one answers 409 `edit_conflict`. */
  from: Type.Optional(NeedStatus),
});
export type NewDecision = Static<typeof NewDecision>;

export const DecisionView = Type.Object({
  status: NeedStatus,
  reply: nullable(Type.String()),
  project: nullable(Type.String()),
  by: nullable(AuthorView),
  at: Time,
});
export type DecisionView = Static<typeof DecisionView>;

/** A need as its thread shows it: the steps with their dates. */
export const NeedOnThread = Type.Object({
  id: Id,
  status: NeedStatus,
  problem: Type.String(),
  provisions: Type.Array(ProvisionRef),
  organisationCount: Type.Integer(),
  steps: Type.Array(DecisionView),
});
export type NeedOnThread = Static<typeof NeedOnThread>;

export const NeedSummary = Type.Object({
  id: Id,
  threadId: Id,
  threadTitle: Type.String(),
  status: NeedStatus,
  problem: Type.String(),
  provisions: Type.Array(ProvisionRef),
  organisationCount: Type.Integer(),
  raisedAt: Time,
  statusAt: Time,
  /** Waiting for the ministry's acknowledgement longer than 14 days, or for a decision longer than 90. */
  overdue: Type.Boolean(),
  project: nullable(Type.String()),
});
export type NeedSummary = Static<typeof NeedSummary>;

export const SupportView = Type.Object({ organisation: OrganisationView, impact: Type.String(), at: Time });
export const NeedAbilities = Type.Object({ support: Type.Boolean(), decide: Type.Array(NeedStatus) });
export const NeedView = Type.Object({
  id: Id,
  threadId: Id,
  threadTitle: Type.String(),
  status: NeedStatus,
  problem: Type.String(),
  proposal: Type.String(),
  impact: Type.String(),
  raisedBy: AuthorView,
  provisions: Type.Array(ProvisionRef),
  supports: Type.Array(SupportView),
  organisationCount: Type.Integer(),
  steps: Type.Array(DecisionView),
  raisedAt: Time,
  statusAt: Time,
  overdue: Type.Boolean(),
  project: nullable(Type.String()),
  /** The reader's organisation already stands behind it. */
  supported: Type.Boolean(),
  abilities: NeedAbilities,
});
export type NeedView = Static<typeof NeedView>;

/** `sort`: `newest` (default), `oldest`, `organisations`, `status`, `provision`. */
export const NeedQuery = closed({
  status: Type.Optional(NeedStatus),
  act: Type.Optional(ProvisionId),
  provision: Type.Optional(ProvisionId),
  overdue: Type.Optional(Type.Boolean()),
  mine: Type.Optional(Type.Boolean()),
  sort: Type.Optional(Type.Enum(['newest', 'oldest', 'organisations', 'status', 'provision'])),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  cursor: Type.Optional(Cursor),
});
export type NeedQuery = Static<typeof NeedQuery>;
/** Counts by status under the reader's visibility and the other filters, for the docket's chips. */
export const NeedPage = Type.Object({
  items: Type.Array(NeedSummary),
  nextCursor: nullable(Cursor),
  counts: Type.Record(Type.String(), Type.Integer()),
});
