import type { DemoThread } from '../types.ts';

export const sandboxTimetable: DemoThread = {
  key: 'sandbox-timetable',
  kind: 'question',
  language: 'en',
  title: 'Regulatory sandbox: when can a care-technology company apply, and what protection does it give?',
  body: `We would like to develop a fall-risk model for home care in a regulatory sandbox under Article 57 of the AI Act, together with a wellbeing services county.

- By when must Finland have a sandbox in operation?
- Does participation protect us from fines, and does it change the status of client data?
- Can the county take part, or only the provider?

The county would contribute home-care visits and fall reports; we would contribute the model and the sensors. Neither of us has done this before, and the county’s lawyers will not sign anything until the questions above have an answer.`,
  author: 'member2',
  visibility: 'network',
  roles: ['provider'],
  use: 'research',
  provisions: ['eu/2024/1689/art_57', 'eu/2024/1689/art_58', 'eu/2024/1689/art_59'],
  daysAgo: 184,
  answers: [
    {
      key: 'by-august-2026',
      author: 'health-lawyer',
      writtenAgainst: '2024',
      body: `**When.** Under Article 57(1) of the AI Act each Member State shall have at least one national AI regulatory sandbox operational by 2 August 2026, alone or jointly with others. I would prepare an application for the autumn.

**Who.** The sandbox is for providers and prospective providers. Under Article 58(2), point (b), applications may be submitted in partnership with deployers and other relevant third parties, so the county can take part with you.

**Protection.** If you observe the sandbox plan and the terms and follow the guidance in good faith, no administrative fines are imposed for infringements of the Regulation (Article 57(12)). You remain liable for damage to third parties. You receive an exit report and, on request, written proof of the activities, both of which you may use in conformity assessment (Article 57(7)).

**Data.** Article 59(1) allows further processing of personal data collected for other purposes, under strict conditions, for systems in the public interest such as public health. It does not set aside national law that excludes other purposes (Article 59(3)); for client data this has to be checked against the Act on Secondary Use (552/2019).`,
      provisions: [
        'eu/2024/1689/art_57/par_1',
        'eu/2024/1689/art_57/par_7',
        'eu/2024/1689/art_57/par_12',
        'eu/2024/1689/art_58/par_2/pnt_b',
        'eu/2024/1689/art_59/par_1',
        'eu/2024/1689/art_59/par_3',
        'fi/2019/552',
      ],
      daysAgo: 176,
      replies: [
        {
          author: 'data-scientist',
          body: 'Note for readers: the deadline in Article 57(1) was moved to 2 August 2027. The rest still looks right to me, but I am not a lawyer.',
          daysAgo: 62,
          replies: [
            {
              author: 'member2',
              body: 'Thank you. Our plan assumed autumn 2026, so this matters. Could someone competent update the answer?',
              daysAgo: 61,
            },
          ],
        },
      ],
    },
  ],
};
