import { Type, type Static } from 'typebox';
import { closed, Cursor, Id, nullable, Time } from './fields.ts';
import { NeedStatus, NotificationKind, ReviewOutcome, Stand } from './words.ts';

export const NotificationView = Type.Object({
  id: Id,
  kind: NotificationKind,
  threadId: Id,
  threadTitle: Type.String(),
  postId: nullable(Id),
  needId: nullable(Id),
  status: nullable(NeedStatus),
  stand: nullable(Stand),
  outcome: nullable(ReviewOutcome),
  /** Who caused it: person and organisation as shown on the post. */
  by: nullable(Type.Object({ name: Type.String(), organisation: Type.String() })),
  at: Time,
  read: Type.Boolean(),
});
export type NotificationView = Static<typeof NotificationView>;
export const NotificationQuery = closed({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  cursor: Type.Optional(Cursor),
});
export const MarkRead = closed({ ids: Type.Optional(Type.Array(Id, { maxItems: 200 })) });
