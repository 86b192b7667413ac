import type { DemoThread } from '../types.ts';

export const generalChatbotAtWork: DemoThread = {
  key: 'general-chatbot-at-work',
  kind: 'question',
  language: 'en',
  title: 'Staff use a general-purpose chatbot to draft patient letters: what has to be in place?',
  body: `International staff in our clinic draft letters with a general-purpose chatbot and then paste them into the record. Names are removed, but the letters describe rare conditions in detail.

- Is removing the name enough for the text to fall outside the GDPR and the Client Data Act?
- Would a company licence with a data processing agreement make it lawful?
- Does the AI Act make us the provider of a new system because we use it for health care?`,
  author: 'clinician',
  visibility: 'network',
  roles: ['deployer', 'unsure'],
  use: 'documentation',
  provisions: [
    'fi/2023/703/sec_4',
    'fi/2023/703/sec_5',
    'eu/2016/679/art_4/pnt_1',
    'eu/2016/679/art_28',
    'eu/2024/1689/art_25/par_1/pnt_c',
  ],
  daysAgo: 20,
  answers: [
    {
      key: 'name-is-not-the-point',
      author: 'data-protection-officer',
      body: `**Removing the name is not enough.** A person is identifiable also indirectly, by factors specific to their physical, physiological or social identity (Article 4, point (1) of the GDPR). A detailed account of a rare disease in a small country usually meets that test. It is also client data that is permanently secret and may not be given to an outsider (section 4, subsections 1 and 2 of Act 703/2023), and staff are bound by confidentiality (section 5). Using a private account is a disclosure, whatever the terms of the service say.

**A licence can solve part of it.** A supplier acting on the service provider’s behalf is not an outsider in the sense of section 4, subsection 2, if it takes part in tasks related to the care on the provider’s assignment. You then need a contract under Article 28(3) of the GDPR, no use of the data for the supplier’s own purposes, a lawful transfer if data leave the EU, an impact assessment and written instructions to staff (section 7). If the tool is intended for processing client documents, check also sections 79 to 81 on information systems.

**The AI Act.** Using the tool does not make you a provider. Article 25(1), point (c) concerns changing the intended purpose of a system so that it becomes *high-risk*; drafting a letter that a professional checks does not do that. You are a deployer, and Article 4 applies.

For now: stop the private accounts, offer an approved tool quickly, and assess what has happened as a possible personal data breach (Article 33 of the GDPR). People return to what works.`,
      provisions: [
        'eu/2016/679/art_4/pnt_1',
        'fi/2023/703/sec_4/mom_1',
        'fi/2023/703/sec_4/mom_2',
        'fi/2023/703/sec_5/mom_1',
        'fi/2023/703/sec_7/mom_1',
        'fi/2023/703/sec_79',
        'fi/2023/703/sec_80',
        'fi/2023/703/sec_81',
        'eu/2016/679/art_28/par_3',
        'eu/2016/679/art_33',
        'eu/2024/1689/art_25/par_1/pnt_c',
        'eu/2024/1689/art_4/par_1',
      ],
      daysAgo: 17,
      replies: [
        {
          author: 'clinician',
          body: 'Clear, thank you. We blocked the private accounts yesterday and opened the assessment. An approved tool is promised for January.',
          daysAgo: 15,
        },
      ],
    },
  ],
};
