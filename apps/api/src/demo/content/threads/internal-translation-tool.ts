import type { DemoThread } from '../types.ts';

export const internalTranslationTool: DemoThread = {
  key: 'internal-translation-tool',
  kind: 'question',
  language: 'sv',
  title: 'Internt: får beslut om socialservice översättas med ett AI-verktyg före undertecknandet?',
  body: `Endast för vår egen organisation. Handläggarna skriver beslut på finska och behöver dem ibland på svenska samma dag. Ett översättningsverktyg finns i kontorspaketet, men det saknas ett avtal om kunduppgifter för det.

Jag ser tre frågor:

- **Sekretess.** Kunduppgifterna är permanent sekretessbelagda (4 § 1 mom. i kunduppgiftslagen). Leverantören kan handla för vår räkning, men det kräver avtal enligt artikel 28.3 i dataskyddsförordningen och att uppgifterna inte används för något annat.
- **Ansvar.** Beslutet ska vara motiverat (45 § 1 mom. i förvaltningslagen) och språket sakligt, klart och begripligt (9 § 1 mom.). En felöversatt motivering är ett fel i beslutet.
- **AI-förordningen.** Översättning av inledande handlingar nämns i skäl 53 som exempel på en förberedande uppgift. Ett färdigt beslut är något annat, men verktyget påverkar inte avgörandet, så det borde inte vara ett AI-system med hög risk.

Tills vidare föreslår jag att verktyget bara används för mallar utan kunduppgifter. Kommentarer före fredag?`,
  author: 'service-developer',
  visibility: 'organisation',
  roles: ['deployer'],
  use: 'documentation',
  provisions: [
    'fi/2023/703/sec_4/mom_1',
    'eu/2016/679/art_28/par_3',
    'fi/2003/434/sec_45/mom_1',
    'fi/2003/434/sec_9/mom_1',
    'eu/2024/1689/rct_53',
  ],
  daysAgo: 5,
  answers: [],
};
