import type { DemoThread } from '../types.ts';

export const registrationAlreadyApplies: DemoThread = {
  key: 'registration-already-applies',
  kind: 'question',
  language: 'sv',
  title: 'Gäller registreringsskyldigheten i artikel 49 redan, när bara avsnitten 1–3 sköts upp?',
  body: `Genom förordning (EU) 2026/1744 sköts kapitel III avsnitten 1, 2 och 3 i AI-förordningen upp till den 2 december 2027 för systemen i bilaga III (artikel 113 c). Artikel 49 om registrering finns i avsnitt 5, som inte nämns. Enligt huvudregeln tillämpas förordningen från den 2 augusti 2026.

Vi använder ett system som kan höra till bilaga III punkt 5 a. Leverantören säger att inget gäller förrän i december 2027. En kollega säger att vi som myndighet borde ha registrerat användningen redan i augusti (artikel 49.3).

Vem har rätt?`,
  author: 'service-developer',
  visibility: 'network',
  roles: ['deployer'],
  use: 'administration',
  provisions: ['eu/2024/1689/art_49', 'eu/2024/1689/art_113', 'eu/2024/1689/art_26/par_8', 'eu/2024/1689/anx_VIII/sct_C'],
  daysAgo: 47,
  answers: [
    {
      key: 'formally-yes',
      author: 'law-researcher',
      language: 'sv',
      body: `Enligt ordalydelsen gäller artikel 49 redan, men jag tror inte att den har något att tillämpas på ännu.

**Ordalydelsen.** Artikel 113 tredje stycket c skjuter upp avsnitten 1, 2 och 3 i kapitel III. Avsnitt 5, där artikel 49 finns, omfattas av huvudregeln i andra stycket: den 2 augusti 2026. Lagstiftaren ändrade artikel 113 i juli 2026 och kunde ha tagit med avsnitt 5. Den ändrade samtidigt bilaga VIII avsnitt B, som gäller registrering enligt artikel 49.2, utan att skjuta upp den. Det talar för att valet var medvetet.

**Följden.** För ett system i bilaga III skulle ni alltså enligt artikel 49.3 registrera er, välja systemet och registrera användningen. Det förutsätter att leverantören först har registrerat systemet (artikel 49.1), och i praktiken att databasen enligt artikel 71 fungerar.

Är systemet redan i bruk begränsar dessutom artikel 111.2 tillämpningen: förordningen gäller det först efter betydande ändringar i utformningen, dock senast den 2 augusti 2030 om det är avsett att användas av myndigheter. Min rekommendation är försiktig: kontrollera om registrering är möjlig, be leverantören om en skriftlig bedömning och dokumentera varför ni eventuellt inte registrerar. Skulle systemet anses ligga utanför bilaga III eller omfattas av undantaget i artikel 6.3 är frågan en annan. Bara domstolar avgör slutligt.`,
      provisions: [
        'eu/2024/1689/art_49/par_1',
        'eu/2024/1689/art_49/par_2',
        'eu/2024/1689/art_49/par_3',
        'eu/2024/1689/art_71',
        'eu/2024/1689/art_111/par_2',
        'eu/2024/1689/art_113/sub_2',
        'eu/2024/1689/art_113/pnt_c',
        'eu/2024/1689/anx_VIII/sct_B',
      ],
      daysAgo: 42,
      positions: [
        {
          by: 'archipelago-jurist',
          stand: 'confirms',
          reason:
            'Jag delar utgångspunkten: ordalydelsen i artikel 113 är klar, och undantag från huvudregeln ska tolkas snävt. Dokumentation är rätt råd tills saken klarnar.',
          daysAgo: 38,
        },
        {
          by: 'health-lawyer',
          stand: 'disputes',
          reason:
            'Ordalydelsen räcker inte. Artikel 49 gäller ”AI-system med hög risk” i bilaga III, och det blir ett system genom artikel 6.2, som finns i avsnitt 1 och inte tillämpas före 2.12.2027. Artikel 49.2 förutsätter en slutsats enligt artikel 6.3 och en bedömning enligt 6.4, som inte heller tillämpas. Myndighetens skyldighet löper via artikel 26.8 i avsnitt 3, och uppgifterna i bilaga VIII avsnitt C punkt 4 är en sammanfattning av en konsekvensbedömning som ännu inte är obligatorisk. Enligt skäl 40 i ändringsförordningen var syftet att ge tid innan skyldigheterna för högrisksystem börjar tillämpas. En registrering före klassificeringen vore en skyldighet utan föremål.',
          daysAgo: 34,
        },
      ],
      replies: [
        {
          author: 'law-researcher',
          body: 'Invändningen är stark i fråga om ändamålet, och jag skrev själv att artikeln saknar föremål. Skillnaden är om det är en tolkning eller en lucka som lagstiftaren borde rätta till.',
          daysAgo: 33,
          replies: [
            {
              author: 'health-lawyer',
              body: 'Då är vi nära varandra. Jag skulle ändå inte råda en myndighet att registrera ett system som ingen ännu har klassificerat.',
              daysAgo: 32,
            },
          ],
        },
      ],
    },
  ],
  needs: [
    {
      key: 'date-of-registration-duty',
      raisedBy: 'service-developer',
      provisions: ['eu/2024/1689/art_49', 'eu/2024/1689/art_113/pnt_c'],
      problem:
        'Artikel 113 c skjuter upp avsnitten 1–3 men inte avsnitt 5. Det är oklart om registreringsskyldigheten i artikel 49 tillämpas redan från den 2 augusti 2026.',
      proposal:
        'Begär ett klargörande av kommissionen eller en rättelse av artikel 113, så att skyldigheten följer klassificeringen.',
      impact: 'Vi kan inte avgöra om vi bryter mot förordningen. Leverantörerna ger olika besked.',
      daysAgo: 22,
      supports: [{ by: 'social-work-manager', impact: 'Sama epäselvyys vammaispalvelujen järjestelmässä.', daysAgo: 17 }],
      decisions: [],
    },
  ],
};
