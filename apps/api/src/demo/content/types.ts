import type {
  ActRole,
  Language,
  MemberRole,
  NeedStatus,
  ReviewOutcome,
  Seeking,
  Stand,
  ThreadKind,
  Use,
  Visibility,
} from '@tulkinta/contract';

/** The demo world as data: who is in it and what they wrote. Times are days before the day it is loaded. */

export interface DemoOrganisation {
  key: DemoOrganisationKey;
  name: Record<Language, string>;
  kind: 'wellbeing_county' | 'hospital' | 'university' | 'company' | 'law_firm' | 'ministry' | 'secretariat';
}

export interface DemoAccount {
  key: DemoAccountKey;
  /** A role, never a name a real person could bear. */
  name: string;
  role: MemberRole;
  organisation: DemoOrganisationKey;
  language: Language;
  email: string;
  /** Gets a password in the demo; the others only write. */
  signIn: boolean;
  /** Acts the member is verified to answer on; `until` is the last day (YYYY-MM-DD). */
  competences?: { act: string; until: string }[];
}

export interface DemoThread {
  /** Unique, kebab-case. */
  key: string;
  kind: ThreadKind;
  language: Language;
  title: string;
  /** Markdown. */
  body: string;
  author: DemoAccountKey;
  visibility: Visibility;
  roles: ActRole[];
  use: Use;
  /** Ids of the law catalogue, acts or provisions. */
  provisions: string[];
  /** Required for an experience and an initiative, absent for a question. */
  details?: DemoExperience | DemoInitiative;
  daysAgo: number;
  /** Key of the accepted answer. */
  accepted?: string;
  answers: DemoAnswer[];
  needs?: DemoNeed[];
}

interface DemoExperience {
  tried: string;
  legalBasis: string;
  effect: string;
  risk: string;
}

interface DemoInitiative {
  benefit: string;
  beneficiaries: string;
  seeks: Seeking;
}

export interface DemoAnswer {
  /** Unique within its thread. */
  key: string;
  author: DemoAccountKey;
  /** The thread's language unless given. */
  language?: Language;
  body: string;
  provisions: string[];
  daysAgo: number;
  /** Written before 27.7.2026 on the AI Act as published in 2024; its citations point to that version. */
  writtenAgainst?: '2024';
  positions?: DemoPosition[];
  /** After a cited provision had changed. */
  reviews?: DemoReview[];
  replies?: DemoReply[];
}

interface DemoReview {
  by: DemoAccountKey;
  outcome: ReviewOutcome;
  reason: string;
  /** Of a revised answer. */
  body?: string;
  provisions?: string[];
  /** Key of the answer that replaces one that no longer holds. */
  replacedBy?: string;
  daysAgo: number;
}

interface DemoPosition {
  by: DemoAccountKey;
  stand: Stand;
  reason: string;
  daysAgo: number;
}

export interface DemoReply {
  author: DemoAccountKey;
  language?: Language;
  body: string;
  daysAgo: number;
  replies?: DemoReply[];
}

interface DemoNeed {
  /** Unique in the whole demo world. */
  key: string;
  raisedBy: DemoAccountKey;
  provisions: string[];
  problem: string;
  proposal: string;
  impact: string;
  daysAgo: number;
  supports: { by: DemoAccountKey; impact: string; daysAgo: number }[];
  /** In order; empty while the need is only raised. */
  decisions: { status: Exclude<NeedStatus, 'raised'>; reply: string; project?: string; daysAgo: number }[];
}

export interface DemoWorld {
  organisations: DemoOrganisation[];
  accounts: DemoAccount[];
  threads: DemoThread[];
}

type DemoOrganisationKey =
  | 'esimerkkila'
  | 'pohjanmeri'
  | 'skargarden'
  | 'mallila-hospital'
  | 'mallila-university'
  | 'esimerkkikirjaus'
  | 'example-imaging'
  | 'esimerkkilakitoimisto'
  | 'stm'
  | 'digifinland';

export type DemoAccountKey =
  | 'member'
  | 'member2'
  | 'expert'
  | 'ministry'
  | 'secretariat'
  | 'county-jurist'
  | 'archipelago-jurist'
  | 'data-protection-officer'
  | 'law-researcher'
  | 'health-lawyer'
  | 'regulatory-lead'
  | 'clinician'
  | 'service-developer'
  | 'data-scientist'
  | 'social-work-manager';
