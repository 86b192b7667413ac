import type { DemoThread } from '../types.ts';

export const fractureDetectionExperience: DemoThread = {
  key: 'fracture-detection-experience',
  kind: 'experience',
  language: 'en',
  title: 'Experience: six months with AI fracture detection in the emergency department',
  body: `We used a CE-marked fracture detection aid for wrist and ankle radiographs, first silently, then visibly.

**What we did differently from the brochure**

- Two months of *silent mode*: the output was stored but not shown, and compared with the final reports. We found that casts and old fractures confused it, and excluded those images.
- The emergency physician records his or her own opinion before the mark is shown. It was our radiologists’ idea, and it took some persuasion.
- Every disagreement between the mark and the final report is reviewed weekly.

**What the law required of us.** As a professional user we had to make sure that users have the training and experience that safe use requires and that the device is used as the manufacturer intends (section 32, subsection 2 of Act 719/2021), and to report incidents to Fimea and the manufacturer (section 33). Article 26 of the AI Act does not bind us yet: it applies from 2 August 2028, and a device already in use before then falls under the transitional rule in Article 111(2). The weekly review is our rehearsal for Article 26(5).

We are happy to share the review form.`,
  author: 'clinician',
  visibility: 'public',
  roles: ['deployer'],
  use: 'imaging',
  provisions: [
    'fi/2021/719/sec_32/mom_2',
    'fi/2021/719/sec_33/mom_1',
    'eu/2024/1689/art_26/par_5',
    'eu/2024/1689/art_111/par_2',
    'eu/2024/1689/art_14/par_4/pnt_b',
  ],
  details: {
    tried: 'Six months, one emergency department, about 7,400 examinations, of which 2,300 in silent mode. 38 physicians.',
    legalBasis:
      'Provision of care (Article 9(2)(h) of the GDPR); device used within its intended purpose. A data protection impact assessment was updated twice. No data left the hospital for training.',
    effect:
      'Missed fractures found only in the final report fell from 3.1 % to 2.2 % of examinations in the visible phase. Time to report did not change. Our own figures, one site, not peer reviewed.',
    risk: 'Automation bias: in 19 cases the physician followed a wrong mark. Two incidents were reported. Night shifts skip the “own opinion first” step more often than day shifts.',
  },
  daysAgo: 53,
  answers: [
    {
      key: 'bias-is-in-the-design',
      author: 'regulatory-lead',
      body: `Thank you for publishing the 19 cases; manufacturers seldom see them.

Automation bias is a design question as much as a training question. Article 14(4), point (b) of the AI Act asks that the system be provided so that the overseeing person can remain aware of the tendency to over-rely on its output. That becomes the provider’s duty on 2 August 2028; for a device already on the market it applies only once the design changes significantly, or by 2 August 2030 if the system is intended for public authorities (Article 111(2)). Until then, ask for it under the contract: for instance, a setting that hides the mark until the physician’s own opinion is recorded, so that the night shift cannot skip it.

On reporting: use error caused by ergonomic features counts as an incident under Article 2, point (64) of the MDR. If the interface invites people to follow a wrong mark, tell the manufacturer even when no patient was harmed; section 33 of Act 719/2021 also covers incidents that *could have* endangered health.

Was the exclusion of casts in line with the instructions for use? If the manufacturer includes such images in the intended purpose, your finding belongs in their post-market surveillance (Article 83 of the MDR).`,
      provisions: [
        'eu/2024/1689/art_14/par_4/pnt_b',
        'eu/2024/1689/art_111/par_2',
        'eu/2017/745/art_2/pnt_64',
        'eu/2017/745/art_83/par_1',
        'fi/2021/719/sec_33/mom_1',
      ],
      daysAgo: 46,
      replies: [
        {
          author: 'clinician',
          body: 'The instructions exclude casts but say nothing about old fractures. We have reported that to the manufacturer, and the setting you describe is now on their list.',
          daysAgo: 44,
        },
      ],
    },
  ],
};
