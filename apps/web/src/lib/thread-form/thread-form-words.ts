import type { ThreadKind } from '@tulkinta/contract';
import { m } from '#lib/paraglide/messages.js';

/** The words of the form that differ by what one is writing. */
export const threadFormWords = {
  question: {
    titleHint: m.ask_field_title_hint_question,
    step: m.ask_step_text_question,
    body: m.ask_field_body_question,
    bodyHint: m.ask_field_body_hint_question,
    send: m.ask_send_question,
  },
  experience: {
    titleHint: m.ask_field_title_hint_other,
    step: m.ask_step_text_experience,
    body: m.ask_field_body_experience,
    bodyHint: m.ask_field_body_hint_other,
    send: m.ask_send_experience,
  },
  initiative: {
    titleHint: m.ask_field_title_hint_other,
    step: m.ask_step_text_initiative,
    body: m.ask_field_body_initiative,
    bodyHint: m.ask_field_body_hint_other,
    send: m.ask_send_initiative,
  },
} as const;

/** The fields' names as the error summary says them. */
export const fieldLabels = (kind: ThreadKind): Record<string, string> => ({
  kind: m.ask_kind(),
  title: m.ask_field_title(),
  body: threadFormWords[kind].body(),
  roles: m.ask_field_roles(),
  use: m.ask_field_use(),
  language: m.ask_field_language(),
  visibility: m.ask_field_visibility(),
  provisions: m.frame_picker_label(),
  tried: m.ask_field_tried(),
  legalBasis: m.ask_field_legal_basis(),
  effect: m.ask_field_effect(),
  risk: m.ask_field_risk(),
  benefit: m.ask_field_benefit(),
  beneficiaries: m.ask_field_beneficiaries(),
  seeks: m.ask_field_seeks(),
});
