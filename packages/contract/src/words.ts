import { Type, type Static } from 'typebox';

/** The field's closed vocabularies (DESIGN.md, Words). Order is the order they are shown in. */
export const languages = ['fi', 'sv', 'en'] as const;
export const threadKinds = ['question', 'experience', 'initiative'] as const;
export const visibilities = ['network', 'public', 'organisation'] as const;
export const memberRoles = ['member', 'expert', 'ministry', 'secretariat'] as const;
/** Who the asker is under the AI Act, Art. 3(3)–(8). */
export const actRoles = [
  'provider',
  'deployer',
  'importer',
  'distributor',
  'authorised_representative',
  'product_manufacturer',
  'none',
  'unsure',
] as const;
export const uses = [
  'client_data_recording',
  'client_guidance',
  'triage',
  'imaging',
  'documentation',
  'research',
  'administration',
  'other',
] as const;
export const standings = ['authority', 'confirmed', 'unreviewed', 'contested', 'review', 'withdrawn'] as const;
export const stands = ['confirms', 'disputes'] as const;
export const needStatuses = [
  'raised',
  'received',
  'assessing',
  'drafting',
  'guidance',
  'eu',
  'transferred',
  'declined',
  'enacted',
  'lapsed',
] as const;
/** What an answer is found to be worth after its law has changed. */
export const reviewOutcomes = ['still_holds', 'revised', 'no_longer_holds'] as const;
export const seekings = ['partners', 'grant', 'both', 'neither'] as const;
export const notificationKinds = [
  'answer',
  'reply',
  'position',
  'acceptance',
  'need_raised',
  'need_decided',
  'need_supported',
  'law_changed',
  'reviewed',
] as const;

/** The statuses a need may move to from each status; a status without followers is final. */
export const needTransitions: Record<NeedStatus, readonly NeedStatus[]> = {
  raised: ['received'],
  received: ['assessing'],
  assessing: ['drafting', 'guidance', 'eu', 'transferred', 'declined'],
  drafting: ['enacted', 'lapsed'],
  guidance: [],
  eu: [],
  transferred: [],
  declined: [],
  enacted: [],
  lapsed: [],
};

/** A schema for one of a closed list of words. Its type lets a validator look for repeated ones without comparing each with all. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  Type.Unsafe<T[number]>(Type.Enum([...words], { type: 'string' }));

export const Language = oneOf(languages);
export type Language = (typeof languages)[number];
export const ThreadKind = oneOf(threadKinds);
export type ThreadKind = (typeof threadKinds)[number];
export const Visibility = oneOf(visibilities);
export type Visibility = (typeof visibilities)[number];
export const MemberRole = oneOf(memberRoles);
export type MemberRole = (typeof memberRoles)[number];
export const ActRole = oneOf(actRoles);
export type ActRole = (typeof actRoles)[number];
export const Use = oneOf(uses);
export type Use = (typeof uses)[number];
export const Standing = oneOf(standings);
export type Standing = (typeof standings)[number];
export const Stand = oneOf(stands);
export type Stand = (typeof stands)[number];
export const NeedStatus = oneOf(needStatuses);
export type NeedStatus = (typeof needStatuses)[number];
export const ReviewOutcome = oneOf(reviewOutcomes);
export type ReviewOutcome = (typeof reviewOutcomes)[number];
export const Seeking = oneOf(seekings);
export type Seeking = (typeof seekings)[number];
export const NotificationKind = oneOf(notificationKinds);
export type NotificationKind = (typeof notificationKinds)[number];

export type { Static };
