import type { DemoThread } from '../types.ts';

export const biasDetectionByDeployer: DemoThread = {
  key: 'bias-detection-by-deployer',
  kind: 'question',
  language: 'en',
  title: 'May a hospital use special-category data to test whether a model treats groups differently?',
  body: `We run a purchased model that ranks referrals to a pain clinic. We suspect that it ranks patients with an interpreter lower. To test this we would need language, country of birth and diagnosis for about 9,000 patients.

- Does the AI Act give the *deployer* a legal basis for this, or only the provider?
- If there is a basis, which conditions have to be met?
- The vendor offers to run the analysis. May we send the data?`,
  author: 'clinician',
  visibility: 'network',
  roles: ['deployer'],
  use: 'triage',
  provisions: ['eu/2024/1689/art_10/par_5', 'eu/2016/679/art_9', 'fi/2019/552/sec_41'],
  daysAgo: 166,
  accepted: 'article-4a',
  answers: [
    {
      key: 'only-providers',
      author: 'law-researcher',
      writtenAgainst: '2024',
      body: `Not on the basis of the AI Act. Article 10(5) lets *providers of high-risk AI systems* exceptionally process special categories of personal data, where strictly necessary for bias detection and correction under Article 10(2), points (f) and (g), and subject to the conditions in points (a) to (f). A deployer is not mentioned, and an exception to Article 9(1) of the GDPR cannot be extended by analogy. A system that is not high-risk is not covered either.

That leaves general law. A service provider may process its own client data for knowledge management when this is necessary for evaluating the service it is responsible for (section 41, subsection 1 of Act 552/2019, together with Article 9(2)(h) of the GDPR). Monitoring equal treatment in your own pathway can fit that purpose, if the data already exist in your registers. Collecting country of birth only for the test would not.

The vendor should not receive the data: Article 10(5), point (d) is written for providers, but section 41 does not allow disclosure for the vendor’s own purposes either.`,
      provisions: [
        'eu/2024/1689/art_10/par_5',
        'eu/2024/1689/art_10/par_2',
        'eu/2016/679/art_9/par_1',
        'eu/2016/679/art_9/par_2/pnt_h',
        'fi/2019/552/sec_41/mom_1',
      ],
      daysAgo: 160,
      positions: [
        {
          by: 'data-protection-officer',
          stand: 'confirms',
          reason: 'Yhdyn: 10 artiklan 5 kohta koskee vain tarjoajaa, ja poikkeusta on tulkittava suppeasti.',
          daysAgo: 151,
        },
      ],
    },
    {
      key: 'article-4a',
      author: 'data-protection-officer',
      body: `The law changed on 27 July 2026, and the earlier answer no longer holds. Article 10(5) was deleted, and Article 4a of the AI Act replaces it with a wider scope.

**Who.** Article 4a(1) concerns providers of high-risk systems. Article 4a(2) now lets *deployers* of high-risk systems, and providers and deployers of other AI systems and models, exceptionally process special categories where it is strictly necessary to detect and correct biases that are likely to affect health and safety, harm fundamental rights or lead to prohibited discrimination. It creates no duty to do so. Recital 9 of Regulation (EU) 2026/1744 places the basis under Article 9(2)(g) of the GDPR, and the article is in Chapter I, which already applies.

**Conditions.** All of points (a) to (f) of Article 4a(1):

1. other data, including synthetic or anonymised data, would not be effective
2. limits on re-use and state-of-the-art security, including pseudonymisation
3. strict access control and confidentiality
4. no transmission to or access by other parties
5. deletion once the bias is corrected or the retention period ends, whichever comes first
6. reasons recorded in the records of processing.

Do a data protection impact assessment first.

**The vendor.** Point (d) says the data are not transmitted, transferred or otherwise accessed by *other parties*. Whether a processor acting on your instructions is an “other party” is unclear. The cautious reading is that it is. Run the analysis yourselves, or let the vendor send the code to you.

Section 41 of Act 552/2019 remains available for data in your own registers and may be the simpler basis.`,
      provisions: [
        'eu/2024/1689/art_4a/par_1',
        'eu/2024/1689/art_4a/par_1/pnt_d',
        'eu/2024/1689/art_4a/par_2',
        'eu/2026/1744/rct_9',
        'eu/2016/679/art_9/par_2/pnt_g',
        'eu/2016/679/art_35',
        'fi/2019/552/sec_41/mom_1',
      ],
      daysAgo: 54,
      positions: [
        {
          by: 'law-researcher',
          stand: 'confirms',
          reason:
            'Agreed, and this supersedes my own answer. I would add that “strictly necessary” calls for a written test plan.',
          daysAgo: 50,
        },
        {
          by: 'expert',
          stand: 'confirms',
          reason: 'We used Article 4a(2) for a similar test. The records required by point (f) took most of the time.',
          daysAgo: 35,
        },
      ],
      replies: [
        {
          author: 'clinician',
          body: 'We ran the test in our own environment. Interpreter use lowered the rank in a way the diagnosis did not explain. The vendor received aggregate results only.',
          daysAgo: 30,
          replies: [
            {
              author: 'data-protection-officer',
              body: 'That is a finding worth an experience thread of its own. Remember to delete the test data and to note the date in your records of processing.',
              daysAgo: 29,
            },
          ],
        },
      ],
    },
  ],
  needs: [
    {
      key: 'other-parties-in-article-4a',
      raisedBy: 'clinician',
      provisions: ['eu/2024/1689/art_4a/par_1/pnt_d', 'eu/2024/1689/art_4a/par_2'],
      problem:
        'Article 4a(1)(d) forbids transmission to, and access by, other parties. It is unclear whether a processor is an other party. Deployers rarely have the skills to test a model alone, so the new basis for deployers may stay unused.',
      proposal:
        'Seek a clarification at EU level that a processor bound by Article 28 of the GDPR and acting in the deployer’s own environment is not an “other party”.',
      impact: 'Two of our three planned fairness tests cannot be done with our own staff.',
      daysAgo: 52,
      supports: [
        {
          by: 'data-scientist',
          impact: 'We could help hospitals test models, but only if access in their environment is allowed.',
          daysAgo: 45,
        },
        { by: 'social-work-manager', impact: 'Sama tarve sosiaalihuollon palvelutarpeen arvioinnissa.', daysAgo: 39 },
      ],
      decisions: [
        { status: 'received', reply: 'Thank you. The need has been received.', daysAgo: 46 },
        {
          status: 'assessing',
          reply: 'We are assessing whether this can be solved by interpretation. The text is directly applicable Union law.',
          daysAgo: 36,
        },
        {
          status: 'eu',
          reply:
            'Finland cannot change the text by national law. The question will be raised in the EU when guidelines on the AI Act are prepared. Please describe concrete cases in this thread; they help.',
          daysAgo: 15,
        },
      ],
    },
  ],
};
