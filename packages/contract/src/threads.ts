import { Type, type Static } from 'typebox';
import { Body, CalendarDate, closed, Cursor, Id, nullable, ProvisionId, ProvisionIds, ShortText, Time, Title } from './fields.ts';
import { LawChange, ProvisionRef } from './law.ts';
import { NeedOnThread } from './needs.ts';
import { AuthorView, OrganisationView } from './people.ts';
import { ActRole, Language, ReviewOutcome, Seeking, Stand, Standing, ThreadKind, Use, Visibility } from './words.ts';

export const ExperienceDetails = closed({ tried: ShortText, legalBasis: ShortText, effect: ShortText, risk: ShortText });
export type ExperienceDetails = Static<typeof ExperienceDetails>;
export const InitiativeDetails = closed({ benefit: ShortText, beneficiaries: ShortText, seeks: Seeking });
export type InitiativeDetails = Static<typeof InitiativeDetails>;

export const NewThread = closed({
  kind: ThreadKind,
  title: Title,
  body: Body,
  language: Language,
  visibility: Type.Optional(Visibility),
  provisions: Type.Optional(ProvisionIds),
  roles: Type.Optional(Type.Array(ActRole, { maxItems: 8, uniqueItems: true })),
  use: Type.Optional(nullable(Use)),
  /** Required for an experience. */
  experience: Type.Optional(ExperienceDetails),
  /** Required for an initiative. */
  initiative: Type.Optional(InitiativeDetails),
});
export type NewThread = Static<typeof NewThread>;

/** `revision` is the opening post's revision the edit was made from; a later one answers 409 `edit_conflict`. */
export const ThreadPatch = closed({
  title: Type.Optional(Title),
  body: Type.Optional(Body),
  visibility: Type.Optional(Visibility),
  provisions: Type.Optional(ProvisionIds),
  roles: Type.Optional(Type.Array(ActRole, { maxItems: 8, uniqueItems: true })),
  use: Type.Optional(nullable(Use)),
  experience: Type.Optional(ExperienceDetails),
  initiative: Type.Optional(InitiativeDetails),
  revision: Type.Optional(Type.Integer({ minimum: 1 })),
});
export type ThreadPatch = Static<typeof ThreadPatch>;

export const NewAnswer = closed({ body: Body, language: Type.Optional(Language), provisions: Type.Optional(ProvisionIds) });
export type NewAnswer = Static<typeof NewAnswer>;
export const NewReply = closed({ body: Body, language: Type.Optional(Language), provisions: Type.Optional(ProvisionIds) });
export type NewReply = Static<typeof NewReply>;
export const PostPatch = closed({
  body: Body,
  provisions: Type.Optional(ProvisionIds),
  revision: Type.Optional(Type.Integer({ minimum: 1 })),
});
export type PostPatch = Static<typeof PostPatch>;
export const Acceptance = closed({ answerId: nullable(Id) });
export const NewPosition = closed({ stand: Stand, reason: ShortText });

export const PositionView = Type.Object({ by: AuthorView, stand: Stand, reason: Type.String(), at: Time });
export type PositionView = Static<typeof PositionView>;

/**
 * What an answer is worth after its law has changed. `revised` is its author's, and comes with the new body; `no_longer_holds`
 * may name the answer that replaces it.
 */
export const NewReview = closed({
  outcome: ReviewOutcome,
  reason: ShortText,
  body: Type.Optional(Body),
  provisions: Type.Optional(ProvisionIds),
  /** The revision the new body was made from. */
  revision: Type.Optional(Type.Integer({ minimum: 1 })),
  replacedBy: Type.Optional(nullable(Id)),
});
export type NewReview = Static<typeof NewReview>;
export const ReviewView = Type.Object({
  by: AuthorView,
  outcome: ReviewOutcome,
  reason: Type.String(),
  replacedBy: nullable(Id),
  /** The date of the law the answer had been written or last reviewed against. */
  lawAsOf: Type.String({ format: 'date' }),
  at: Time,
});
export type ReviewView = Static<typeof ReviewView>;

/** What the reader may do with a post or a thread. */
export const PostAbilities = Type.Object({
  edit: Type.Boolean(),
  reply: Type.Boolean(),
  takePosition: Type.Boolean(),
  /** Say what the answer is worth after its law has changed. */
  review: Type.Boolean(),
  accept: Type.Boolean(),
});
export const ThreadAbilities = Type.Object({
  edit: Type.Boolean(),
  answer: Type.Boolean(),
  raiseNeed: Type.Boolean(),
  watch: Type.Boolean(),
});

const postFields = {
  id: Id,
  /** The post replied to; null for an opening and an answer. */
  parentId: nullable(Id),
  author: AuthorView,
  language: Language,
  body: Type.String(),
  /** The body rendered: safe HTML. */
  html: Type.String(),
  revision: Type.Integer(),
  createdAt: Time,
  editedAt: nullable(Time),
  provisions: Type.Array(ProvisionRef),
  abilities: PostAbilities,
};
export const PostView = Type.Object(postFields);
export type PostView = Static<typeof PostView>;
/** Replies come flat in reading order, `depth` from 1. */
export const ReplyView = Type.Object({ ...postFields, depth: Type.Integer() });
export type ReplyView = Static<typeof ReplyView>;
export const AnswerView = Type.Object({
  ...postFields,
  standing: Standing,
  accepted: Type.Boolean(),
  positions: Type.Array(PositionView),
  /** Date of the law the answer was written or last confirmed against. */
  lawAsOf: Type.String({ format: 'date' }),
  /** What has changed since in what it cites, newest first. */
  lawChanges: Type.Array(LawChange),
  /** Newest first. */
  reviews: Type.Array(ReviewView),
  replies: Type.Array(ReplyView),
});
export type AnswerView = Static<typeof AnswerView>;

export const ThreadSummary = Type.Object({
  id: Id,
  kind: ThreadKind,
  title: Type.String(),
  language: Language,
  visibility: Visibility,
  organisation: OrganisationView,
  roles: Type.Array(ActRole),
  use: nullable(Use),
  provisions: Type.Array(ProvisionRef),
  answerCount: Type.Integer(),
  /** The best standing among its answers; null without answers. */
  standing: nullable(Standing),
  accepted: Type.Boolean(),
  needCount: Type.Integer(),
  createdAt: Time,
  lastActivityAt: Time,
});
export type ThreadSummary = Static<typeof ThreadSummary>;

export const ThreadView = Type.Object({
  id: Id,
  kind: ThreadKind,
  title: Type.String(),
  language: Language,
  visibility: Visibility,
  roles: Type.Array(ActRole),
  use: nullable(Use),
  experience: nullable(ExperienceDetails),
  initiative: nullable(InitiativeDetails),
  opening: PostView,
  /** Best standing first. */
  answers: Type.Array(AnswerView),
  /** Replies to the opening post. */
  replies: Type.Array(ReplyView),
  acceptedAnswerId: nullable(Id),
  needs: Type.Array(NeedOnThread),
  watching: Type.Boolean(),
  abilities: ThreadAbilities,
  createdAt: Time,
  lastActivityAt: Time,
});
export type ThreadView = Static<typeof ThreadView>;

/** `sort`: `activity` (default) or `created`; `unanswered` keeps threads without answers; `mine` the reader's own. */
export const ThreadQuery = closed({
  kind: Type.Optional(ThreadKind),
  act: Type.Optional(ProvisionId),
  provision: Type.Optional(ProvisionId),
  standing: Type.Optional(Standing),
  language: Type.Optional(Language),
  unanswered: Type.Optional(Type.Boolean()),
  mine: Type.Optional(Type.Boolean()),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  cursor: Type.Optional(Cursor),
});
export type ThreadQuery = Static<typeof ThreadQuery>;

/** A revision with what changed from the one before, word by word. */
export const RevisionView = Type.Object({
  revision: Type.Integer(),
  at: Time,
  by: AuthorView,
  title: nullable(Type.String()),
  body: Type.String(),
  /** What it cited then; empty for what an earlier version of the service kept. */
  provisions: Type.Array(ProvisionRef),
  changes: Type.Array(Type.Object({ kind: Type.Enum(['same', 'added', 'removed']), text: Type.String() })),
});
export type RevisionView = Static<typeof RevisionView>;
/** Where the post stands, for a page that shows its history alone. */
export const RevisionList = Type.Object({ threadId: Id, threadTitle: Type.String(), items: Type.Array(RevisionView) });

/** A text as it would look in a post. */
export const Preview = closed({ body: Body });
export const PreviewView = Type.Object({ html: Type.String() });

/** One post by itself, for its edit page. */
export const PostOfThread = Type.Object({ threadId: Id, threadTitle: Type.String(), post: PostView });

/** An answer or opening that cites a provision, for the provision's page. */
export const CitingPost = Type.Object({
  id: Id,
  threadId: Id,
  threadTitle: Type.String(),
  kind: Type.Enum(['question', 'experience', 'initiative', 'answer']),
  language: Language,
  standing: nullable(Standing),
  organisation: OrganisationView,
  createdAt: Time,
});
export type CitingPost = Static<typeof CitingPost>;
export const CitingQuery = closed({
  id: ProvisionId,
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  cursor: Type.Optional(Cursor),
});

export const DraftParams = closed({ key: Type.String({ pattern: '^[a-z0-9-]{1,80}$' }) });
/** A half-written form, kept for its writer; fields by name. */
export const Draft = closed({
  fields: Type.Record(Type.String({ maxLength: 60 }), Type.String({ maxLength: 60_000 }), { maxProperties: 60 }),
});
export const DraftView = Type.Object({ fields: Type.Record(Type.String(), Type.String()), savedAt: Time });

/** `on`: as it stood at the end of that day, in Finland. */
export const ThreadOnQuery = closed({ on: Type.Optional(CalendarDate) });
export const ReviewQuery = closed({
  /** Only those that wait for the reader: own answers, ones taken a position on, and ones in the reader's acts. */
  mine: Type.Optional(Type.Boolean()),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  cursor: Type.Optional(Cursor),
});
/** An answer that waits for review. */
export const WaitingReview = Type.Object({
  id: Id,
  threadId: Id,
  threadTitle: Type.String(),
  language: Language,
  author: AuthorView,
  createdAt: Time,
  lawAsOf: Type.String({ format: 'date' }),
  lawChanges: Type.Array(LawChange),
});
export type WaitingReview = Static<typeof WaitingReview>;
