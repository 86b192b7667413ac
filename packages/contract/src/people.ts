import { Type, type Static } from 'typebox';
import { CalendarDate, closed, Email, Id, Name, nullable, ProvisionId, Time, Trilingual } from './fields.ts';
import { Language, MemberRole } from './words.ts';

export const OrganisationView = Type.Object({ id: Id, name: Trilingual });
export type OrganisationView = Static<typeof OrganisationView>;

/** Who wrote: shown on every post. `verified` lists the acts the author is verified for today. */
export const AuthorView = Type.Object({
  id: Id,
  name: Type.String(),
  role: MemberRole,
  organisation: OrganisationView,
  verified: Type.Array(Type.Object({ act: ProvisionId, label: Trilingual, from: CalendarDate, until: nullable(CalendarDate) })),
});
export type AuthorView = Static<typeof AuthorView>;

/** What the signed-in member may do anywhere; what they may do to one thread stands on the thread. */
export const Abilities = Type.Object({
  ask: Type.Boolean(),
  answer: Type.Boolean(),
  confirm: Type.Boolean(),
  raiseNeed: Type.Boolean(),
  decideNeeds: Type.Boolean(),
  seeDocket: Type.Boolean(),
  invite: Type.Boolean(),
  moderate: Type.Boolean(),
});
export type Abilities = Static<typeof Abilities>;

export const MeView = Type.Object({
  id: Id,
  email: Type.String(),
  name: Type.String(),
  role: MemberRole,
  language: Language,
  organisation: OrganisationView,
  competences: Type.Array(
    Type.Object({ act: ProvisionId, label: Trilingual, from: CalendarDate, until: nullable(CalendarDate) }),
  ),
  abilities: Abilities,
  unreadNotifications: Type.Integer(),
});
export type MeView = Static<typeof MeView>;

export const SignIn = closed({
  email: Type.String({ minLength: 1, maxLength: 254 }),
  password: Type.String({ minLength: 1, maxLength: 256 }),
});
export const SessionView = Type.Object({ accessToken: Type.String(), expiresAt: Time, me: MeView });
export type SessionView = Static<typeof SessionView>;

export const SignOutQuery = closed({ everywhere: Type.Optional(Type.Boolean()) });

export const NewInvitation = closed({ email: Email, role: MemberRole, organisationId: Id, language: Type.Optional(Language) });
export const InvitationCreated = Type.Object({ id: Id, token: Type.String(), expiresAt: Time });
export const TokenParams = closed({ token: Type.String({ minLength: 20, maxLength: 100 }) });
export const InvitationView = Type.Object({
  email: Type.String(),
  role: MemberRole,
  organisation: OrganisationView,
  expiresAt: Time,
});
export type InvitationView = Static<typeof InvitationView>;
/** Passwords: at least 12 characters, no composition rules (NIST SP 800-63B). */
export const AcceptInvitation = closed({
  name: Name,
  password: Type.String({ minLength: 12, maxLength: 256 }),
});
