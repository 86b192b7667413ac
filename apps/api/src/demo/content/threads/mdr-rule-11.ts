import type { DemoThread } from '../types.ts';

export const mdrRule11: DemoThread = {
  key: 'mdr-rule-11',
  kind: 'question',
  language: 'en',
  title: 'Is software under MDR Rule 11 always high-risk under Article 6(1) of the AI Act, and from when?',
  body: `We are spinning out decision-support software that estimates the risk of sepsis from laboratory values and vital signs. It will be placed on the market as a medical device. Under Rule 11 in Annex VIII to the MDR we expect class IIb.

- Does every Rule 11 device become a high-risk AI system, or only those that are a safety component of something else?
- Which conformity assessment do we follow, and does the notified body assess the AI Act requirements too?
- From which date do the AI Act requirements apply to us?

We are a small company with five people, so the order in which we do things matters.`,
  author: 'data-scientist',
  visibility: 'public',
  roles: ['provider', 'product_manufacturer'],
  use: 'triage',
  provisions: [
    'eu/2024/1689/art_6/par_1',
    'eu/2024/1689/anx_I/sct_A/pnt_11',
    'eu/2017/745/anx_VIII/part_3/pnt_6.3',
    'eu/2024/1689/art_43/par_3',
  ],
  daysAgo: 215,
  accepted: 'dates-moved',
  answers: [
    {
      key: 'as-published',
      author: 'regulatory-lead',
      writtenAgainst: '2024',
      body: `Two conditions in Article 6(1) of the AI Act must both be met: the AI system is a safety component of a product, *or is itself a product*, covered by the legislation in Annex I; and that product is required to undergo third-party conformity assessment. The MDR is in Section A of Annex I, point 11. Your software is itself the product, so you need not ask whether it is a safety component.

The second condition follows the class. Under Rule 11, software providing information used to take decisions with diagnosis or therapeutic purposes is at least class IIa, and classes IIa, IIb and III involve a notified body. Software in class I does not, and is then not high-risk under Article 6(1).

Under Article 43(3) you follow the MDR procedure, and the requirements of Section 2 of Chapter III form part of that assessment.

Under Article 113 of the AI Act, Article 6(1) and the corresponding obligations apply from **2 August 2027**. Plan your technical file so that one set of documentation covers both regulations (Article 11(2)).`,
      provisions: [
        'eu/2024/1689/art_6/par_1',
        'eu/2024/1689/anx_I/sct_A/pnt_11',
        'eu/2024/1689/art_43/par_3',
        'eu/2024/1689/art_11/par_2',
        'eu/2024/1689/art_113',
        'eu/2017/745/anx_VIII/part_3/pnt_6.3',
      ],
      daysAgo: 208,
      positions: [
        {
          by: 'health-lawyer',
          stand: 'confirms',
          reason: 'Same reading of the text as published. The date is the one to watch: an amending proposal is pending.',
          daysAgo: 200,
        },
      ],
      reviews: [
        {
          by: 'regulatory-lead',
          outcome: 'revised',
          reason: 'Dates and procedure brought in line with Regulation (EU) 2026/1744; the classification is unchanged.',
          body: `Two conditions in Article 6(1) of the AI Act must both be met: the AI system is a safety component of a product, *or is itself a product*, covered by the legislation in Annex I; and that product is required to undergo third-party conformity assessment. The MDR is in Section A of Annex I, point 11. Your software is itself the product, so you need not ask whether it is a safety component.

The second condition follows the class. Under Rule 11, software providing information used to take decisions with diagnosis or therapeutic purposes is at least class IIa, and classes IIa, IIb and III involve a notified body. Software in class I does not, and is then not high-risk under Article 6(1).

Under Article 43(3) you follow the MDR procedure. The requirements of Section 2 of Chapter III form part of that assessment, and so does the quality management system under Article 17.

Under Article 113, point (c)(ii), the requirements apply to systems that are high-risk under Article 6(1) from **2 August 2028**; for a system already on the market by then, see Article 111(2). Plan your technical file so that one set of documentation covers both regulations (Article 11(2)).`,
          provisions: [
            'eu/2024/1689/art_6/par_1',
            'eu/2024/1689/anx_I/sct_A/pnt_11',
            'eu/2024/1689/art_43/par_3',
            'eu/2024/1689/art_11/par_2',
            'eu/2024/1689/art_113/pnt_c/pnt_ii',
            'eu/2024/1689/art_111/par_2',
            'eu/2017/745/anx_VIII/part_3/pnt_6.3',
          ],
          daysAgo: 88,
        },
      ],
    },
    {
      key: 'class-decides',
      author: 'archipelago-jurist',
      language: 'sv',
      writtenAgainst: '2024',
      body: `Kort svar på den första frågan: nej, inte alltid. Artikel 6 i AI-förordningen ställer två villkor, och båda ska vara uppfyllda. Programvara som enligt regel 11 hör till klass I kräver inget anmält organ, och då uppfylls inte det andra villkoret.

Det är alltså klassen enligt MDR som avgör, inte att programvaran använder AI. Klassen bestäms av det avsedda ändamålet; en programvara som ger underlag för beslut om diagnos eller behandling hamnar inte i klass I.`,
      provisions: ['eu/2024/1689/art_6', 'eu/2017/745/anx_VIII/part_3/pnt_6.3'],
      daysAgo: 205,
      positions: [
        {
          by: 'health-lawyer',
          stand: 'confirms',
          reason: 'Agreed: the class follows the intended purpose, and the second condition follows the class.',
          daysAgo: 202,
        },
      ],
      reviews: [
        {
          by: 'archipelago-jurist',
          outcome: 'still_holds',
          reason:
            'Artikel 6 fick nya punkter 1a–1c om säkerhetskomponenter. Här är programvaran själv produkten, så slutsatsen är densamma.',
          daysAgo: 97,
        },
      ],
    },
    {
      key: 'dates-moved',
      author: 'health-lawyer',
      body: `The classification in the earlier answer stands; the dates and some of the procedure do not. Regulation (EU) 2026/1744 has applied since 27 July 2026.

**Date.** For systems that are high-risk under Article 6(1) and Annex I, Sections 1, 2 and 3 of Chapter III now apply from **2 August 2028** (Article 113, point (c)(ii)). If the first unit of your system is on the market before that date, Article 111(2) applies the Regulation only after a significant change in design, or by 2 August 2030 if the system is intended for public authorities. The MDR applies to you today without change.

**Safety component.** Article 6(1a) says that systems used solely for non-safety aspects of user assistance, performance optimisation or convenience are not safety components, unless their failure would endanger health and safety (Article 6(1b)). This does not help you: your software is itself the product.

**Procedure.** Article 43(3) still makes the AI requirements part of the MDR assessment and now adds the assessment of the quality management system under Article 17. Notified bodies designated under the MDR may assess AI requirements under conditions, but must apply for designation under the AI Act by 28 January 2028. Ask yours about its plans now.

**Possible relief.** Under Article 2(13) the Commission shall, by 2 August 2027, specify requirements that may be limited where Annex I Section A legislation gives equivalent protection. We do not know the content yet. As an SME you may document in simplified form (Article 11(1)).

My order for five people: MDR quality system first, with Article 17(3) in mind; then data governance (Article 10), which cannot be repaired afterwards; then the rest.`,
      provisions: [
        'eu/2026/1744',
        'eu/2024/1689/art_113/pnt_c/pnt_ii',
        'eu/2024/1689/art_111/par_2',
        'eu/2024/1689/art_6/par_1',
        'eu/2024/1689/art_6/par_1a',
        'eu/2024/1689/art_6/par_1b',
        'eu/2024/1689/art_43/par_3',
        'eu/2024/1689/art_2/par_13',
        'eu/2024/1689/art_11/par_1',
        'eu/2024/1689/art_17/par_3',
        'eu/2024/1689/art_10',
      ],
      daysAgo: 94,
      positions: [
        {
          by: 'regulatory-lead',
          stand: 'confirms',
          reason:
            'Agreed, and this replaces the date in my own answer. Our notified body confirmed that it is preparing for designation.',
          daysAgo: 89,
        },
        {
          by: 'archipelago-jurist',
          stand: 'confirms',
          reason: 'Samma slutsats. För köparen betyder det att kraven bör skrivas in i avtalet redan nu.',
          daysAgo: 81,
        },
      ],
      replies: [
        {
          author: 'data-scientist',
          body: 'Thank you. We have asked two notified bodies; one will not take AI devices before 2028. That decided our schedule more than the law did.',
          daysAgo: 86,
        },
      ],
    },
  ],
};
