import type { DemoThread } from '../types.ts';

export const whatAppliesNow: DemoThread = {
  key: 'what-applies-now',
  kind: 'question',
  language: 'en',
  title: 'After the Digital Omnibus: which parts of the AI Act apply in health and social care today?',
  body: `Our customers have read that “the AI Act was postponed” and some have stopped preparing. We would like one overview we can link to: what applies now, what follows later this year, and what was really moved.

We supply documentation software and a guidance chatbot. Neither is a medical device.

In particular: does the postponement touch the transparency duties, AI literacy or the prohibited practices? And what about a system we delivered in 2025?

If parts of this are disputed, please say so; we would rather tell customers that a question is open.`,
  author: 'member2',
  visibility: 'public',
  roles: ['provider'],
  use: 'other',
  provisions: ['eu/2024/1689/art_113', 'eu/2024/1689/art_111', 'eu/2024/1689/art_50', 'eu/2024/1689/art_4', 'eu/2024/1689/art_5'],
  daysAgo: 90,
  accepted: 'calendar',
  answers: [
    {
      key: 'calendar',
      author: 'expert',
      body: `Of the dates in Article 113, only those of the high-risk rules were postponed. Under Article 113 of the AI Act, as amended by Regulation (EU) 2026/1744:

**Applies now**

- Since 2 February 2025: definitions and AI literacy (Article 4, in its new wording since 27 July 2026), and the prohibited practices in Article 5. Article 4a on bias detection, inserted in Chapter I, has applied since 27 July 2026.
- Since 2 August 2025: governance and penalties, and general-purpose AI models.
- Since 2 August 2026: the rest except what is listed below, including transparency under Article 50. Your chatbot must be designed so that people are informed that they interact with an AI system, unless that is obvious (Article 50(1)).

**Applies from 2 December 2026**

- Marking of synthetic content under Article 50(2) for systems placed on the market before 2 August 2026 (Article 111(4)). Newer systems have no such grace period. Check whether the exception for assistive functions that do not substantially alter the input covers your software.
- The new prohibitions in Article 5(1), points (ba) and (bb).

**Moved**

- Sections 1, 2 and 3 of Chapter III: **2 December 2027** for Annex III systems, **2 August 2028** for Annex I systems such as medical devices.
- The deadline for national regulatory sandboxes (Article 57(1)): **2 August 2027**.

**A system delivered in 2025.** If it is high-risk, Article 111(2) applies: only significant changes in design after the date of application bring it under the Regulation, but for systems intended for public authorities providers and deployers must comply by 2 August 2030 in any case.

**Open.** Section 5 of Chapter III, with the registration duties in Article 49, was not moved, yet it presupposes a classification that was.

The GDPR, the MDR and the Finnish Client Data Act (703/2023) were not postponed by anything. This is an overview, not advice on a product.`,
      provisions: [
        'eu/2024/1689/art_113',
        'eu/2024/1689/art_113/pnt_a',
        'eu/2024/1689/art_113/pnt_b',
        'eu/2024/1689/art_113/pnt_c',
        'eu/2024/1689/art_4/par_1',
        'eu/2024/1689/art_4a',
        'eu/2024/1689/art_5/par_1',
        'eu/2024/1689/art_50/par_1',
        'eu/2024/1689/art_50/par_2',
        'eu/2024/1689/art_57/par_1',
        'eu/2024/1689/art_111/par_2',
        'eu/2024/1689/art_111/par_4',
        'eu/2024/1689/art_49',
        'eu/2026/1744',
      ],
      daysAgo: 85,
      positions: [
        {
          by: 'archipelago-jurist',
          stand: 'confirms',
          reason: 'Correct. The open question on Section 5 (registration) has a thread of its own.',
          daysAgo: 31,
        },
        {
          by: 'law-researcher',
          stand: 'confirms',
          reason: 'I checked each date against Article 113 as consolidated on 27 July 2026.',
          daysAgo: 78,
        },
      ],
      replies: [
        {
          author: 'member2',
          body: 'Does a draft patient record count as synthetic text under Article 50(2)? Our tool writes it from speech.',
          daysAgo: 83,
          replies: [
            {
              author: 'expert',
              body: 'It is generated text, so the paragraph is in play. The exception covers assistive functions for standard editing and cases where the semantics of the input are not substantially altered. A faithful transcript fits; a free summary is less certain.',
              daysAgo: 82,
              replies: [
                {
                  author: 'regulatory-lead',
                  body: 'We decided to mark summaries in the metadata in any case. It costs little, and the reader of the record benefits from knowing which text a machine drafted.',
                  daysAgo: 79,
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
