import type { DemoOrganisation } from './types.ts';

/** All but the ministry and the secretariat are invented, and say so. */
export const organisations: DemoOrganisation[] = [
  {
    key: 'esimerkkila',
    kind: 'wellbeing_county',
    name: {
      fi: 'Esimerkkilän hyvinvointialue (esimerkki)',
      sv: 'Exempelby välfärdsområde (exempel)',
      en: 'Esimerkkilä wellbeing services county (example)',
    },
  },
  {
    key: 'pohjanmeri',
    kind: 'wellbeing_county',
    name: {
      fi: 'Pohjanmeren hyvinvointialue (esimerkki)',
      sv: 'Nordsjöns välfärdsområde (exempel)',
      en: 'Pohjanmeri wellbeing services county (example)',
    },
  },
  {
    key: 'skargarden',
    kind: 'wellbeing_county',
    name: {
      fi: 'Saariston hyvinvointialue (esimerkki)',
      sv: 'Skärgårdens välfärdsområde (exempel)',
      en: 'Archipelago wellbeing services county (example)',
    },
  },
  {
    key: 'mallila-hospital',
    kind: 'hospital',
    name: {
      fi: 'Mallilan yliopistosairaala (esimerkki)',
      sv: 'Mallila universitetssjukhus (exempel)',
      en: 'Mallila University Hospital (example)',
    },
  },
  {
    key: 'mallila-university',
    kind: 'university',
    name: {
      fi: 'Mallilan yliopisto (esimerkki)',
      sv: 'Mallila universitet (exempel)',
      en: 'University of Mallila (example)',
    },
  },
  {
    key: 'esimerkkikirjaus',
    kind: 'company',
    name: {
      fi: 'Esimerkkikirjaus Oy (esimerkki)',
      sv: 'Esimerkkikirjaus Ab (exempel)',
      en: 'Esimerkkikirjaus Ltd (example)',
    },
  },
  {
    key: 'example-imaging',
    kind: 'company',
    name: {
      fi: 'Esimerkkikuvantaminen Oy (esimerkki)',
      sv: 'Exempelbild Ab (exempel)',
      en: 'Example Imaging Ltd (example)',
    },
  },
  {
    key: 'esimerkkilakitoimisto',
    kind: 'law_firm',
    name: {
      fi: 'Esimerkkilakitoimisto Oy (esimerkki)',
      sv: 'Exempeljuristbyrån Ab (exempel)',
      en: 'Example Law Office Ltd (example)',
    },
  },
  {
    key: 'stm',
    kind: 'ministry',
    name: {
      fi: 'Sosiaali- ja terveysministeriö',
      sv: 'Social- och hälsovårdsministeriet',
      en: 'Ministry of Social Affairs and Health',
    },
  },
  { key: 'digifinland', kind: 'secretariat', name: { fi: 'DigiFinland', sv: 'DigiFinland', en: 'DigiFinland' } },
];
