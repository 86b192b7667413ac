import type { DemoThread } from '../types.ts';

export const ehrComponentClaims: DemoThread = {
  key: 'ehr-component-claims',
  kind: 'question',
  language: 'en',
  title: 'EHDS: when does an AI documentation tool have to meet the requirements for EHR systems?',
  body: `Our tool drafts structured notes that a patient record system stores. Some customers ask for “EHDS compliance” in tenders that run until 2031.

My reading, which I would like checked:

- The tool itself is not necessarily an EHR system, and Chapter III of the EHDS Regulation does not apply to general-purpose software used in a healthcare environment (Article 25(2)).
- If a provider of a *high-risk* AI system claims interoperability with the harmonised software components of EHR systems, it must prove compliance with Section 2 of Annex II (Article 27(2)). Our tool is not classified as high-risk, so the paragraph would not apply.
- Articles 25 to 27 apply in stages from 26 March 2029 and 26 March 2031, depending on the category of data (Article 105).

Two things I cannot resolve. Does a tool intended specifically for patient records count as general-purpose software at all? And does the Finnish classification as an information system under the Client Data Act (703/2023) say anything about the EHDS?`,
  author: 'member2',
  visibility: 'network',
  roles: ['provider'],
  use: 'documentation',
  provisions: [
    'eu/2025/327/art_25/par_2',
    'eu/2025/327/art_27/par_2',
    'eu/2025/327/art_105',
    'eu/2025/327/anx_II/pnt_2',
    'fi/2023/703/sec_79',
  ],
  daysAgo: 13,
  answers: [],
};
