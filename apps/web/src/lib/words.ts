import type {
  ActRole,
  Language,
  MemberRole,
  NeedStatus,
  Seeking,
  Standing,
  ThreadKind,
  Use,
  Visibility,
} from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';

type Words<T extends string> = Record<T, () => string>;

/** The closed vocabularies of the contract in the reader's language. */
export const standingWords: Words<Standing> = {
  authority: m.words_standing_authority,
  confirmed: m.words_standing_confirmed,
  unreviewed: m.words_standing_unreviewed,
  contested: m.words_standing_contested,
  review: m.words_standing_review,
  withdrawn: m.words_standing_withdrawn,
};
export const kindWords: Words<ThreadKind | 'answer'> = {
  question: m.words_kind_question,
  experience: m.words_kind_experience,
  initiative: m.words_kind_initiative,
  answer: m.words_kind_answer,
};
export const visibilityWords: Words<Visibility> = {
  network: m.words_visibility_network,
  public: m.words_visibility_public,
  organisation: m.words_visibility_organisation,
};
export const roleWords: Words<ActRole> = {
  provider: m.words_role_provider,
  deployer: m.words_role_deployer,
  importer: m.words_role_importer,
  distributor: m.words_role_distributor,
  authorised_representative: m.words_role_authorised_representative,
  product_manufacturer: m.words_role_product_manufacturer,
  none: m.words_role_none,
  unsure: m.words_role_unsure,
};
export const useWords: Words<Use> = {
  client_data_recording: m.words_use_client_data_recording,
  client_guidance: m.words_use_client_guidance,
  triage: m.words_use_triage,
  imaging: m.words_use_imaging,
  documentation: m.words_use_documentation,
  research: m.words_use_research,
  administration: m.words_use_administration,
  other: m.words_use_other,
};
export const memberWords: Words<MemberRole> = {
  member: m.words_member_member,
  expert: m.words_member_expert,
  ministry: m.words_member_ministry,
  secretariat: m.words_member_secretariat,
};
export const needWords: Words<NeedStatus> = {
  raised: m.words_need_raised,
  received: m.words_need_received,
  assessing: m.words_need_assessing,
  drafting: m.words_need_drafting,
  guidance: m.words_need_guidance,
  eu: m.words_need_eu,
  transferred: m.words_need_transferred,
  declined: m.words_need_declined,
  enacted: m.words_need_enacted,
  lapsed: m.words_need_lapsed,
};
export const seekingWords: Words<Seeking> = {
  partners: m.words_seeks_partners,
  grant: m.words_seeks_grant,
  both: m.words_seeks_both,
  neither: m.words_seeks_neither,
};
export const languageWords: Words<Language> = { fi: m.words_language_fi, sv: m.words_language_sv, en: m.words_language_en };
export const actFieldWords: Words<'ai' | 'data' | 'devices' | 'care' | 'administration'> = {
  ai: m.words_field_ai,
  data: m.words_field_data,
  devices: m.words_field_devices,
  care: m.words_field_care,
  administration: m.words_field_administration,
};
