import { Type, type Static } from 'typebox';
import { closed, Cursor, Id, nullable, ProvisionId, Time } from './fields.ts';
import { ProvisionRef } from './law.ts';
import { OrganisationView } from './people.ts';
import { ActRole, Language, NeedStatus, Standing, ThreadKind, Use, Visibility } from './words.ts';

/** A query parameter that may be given several times. */
const several = <T extends Parameters<typeof Type.Array>[0]>(schema: T) => Type.Optional(Type.Array(schema, { maxItems: 20 }));

export const SearchQuery = closed({
  q: Type.Optional(Type.String({ maxLength: 400 })),
  act: several(ProvisionId),
  provision: several(ProvisionId),
  article: several(ProvisionId),
  language: several(Language),
  standing: several(Standing),
  kind: several(Type.Enum(['question', 'experience', 'initiative', 'answer'])),
  role: several(ActRole),
  use: several(Use),
  need: several(NeedStatus),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
  cursor: Type.Optional(Cursor),
});
export type SearchQuery = Static<typeof SearchQuery>;

export const Segment = Type.Object({ text: Type.String(), marked: Type.Boolean() });
export type Segment = Static<typeof Segment>;
export const SearchHit = Type.Object({
  id: Id,
  threadId: Id,
  kind: Type.Enum(['question', 'experience', 'initiative', 'answer']),
  title: Type.Array(Segment),
  excerpt: Type.Array(Segment),
  language: Language,
  standing: nullable(Standing),
  visibility: Visibility,
  organisation: OrganisationView,
  provisions: Type.Array(ProvisionRef),
  createdAt: Time,
  lawAsOf: Type.String({ format: 'date' }),
});
export type SearchHit = Static<typeof SearchHit>;
export const FacetValue = Type.Object({ value: Type.String(), count: Type.Integer(), label: Type.Optional(Type.Unknown()) });
export const SearchPage = Type.Object({
  items: Type.Array(SearchHit),
  nextCursor: nullable(Cursor),
  /** act, article, language, standing, kind, role, use, need → values with counts, most first. */
  facets: Type.Record(Type.String(), Type.Array(FacetValue)),
  /** Labels of the acts and articles named in the facets and chips. */
  labels: Type.Record(Type.String(), ProvisionRef),
  /** Provisions recognised in `q` and used as filters, and the words left over. */
  understood: Type.Object({ provisions: Type.Array(ProvisionRef), words: Type.String() }),
  estimatedTotal: Type.Integer(),
  engine: Type.Enum(['meilisearch', 'postgresql']),
  /** True when the chosen engine did not answer and PostgreSQL did. */
  fallback: Type.Boolean(),
  tookMs: Type.Number(),
});
export type SearchPage = Static<typeof SearchPage>;

export const SimilarQuery = closed({ title: Type.String({ minLength: 1, maxLength: 400 }), language: Type.Optional(Language) });
export const SimilarBody = closed({
  title: Type.String({ minLength: 1, maxLength: 400 }),
  body: Type.Optional(Type.String({ maxLength: 40_000 })),
  language: Type.Optional(Language),
  provisions: Type.Optional(Type.Array(ProvisionId, { maxItems: 40 })),
});
export const SimilarList = Type.Object({
  items: Type.Array(
    Type.Object({
      threadId: Id,
      title: Type.String(),
      kind: ThreadKind,
      language: Language,
      standing: nullable(Standing),
      answerCount: Type.Integer(),
    }),
  ),
});
