import type { DemoThread } from '../types.ts';

export const oversightInImaging: DemoThread = {
  key: 'oversight-in-imaging',
  kind: 'question',
  language: 'sv',
  title: 'AI i bilddiagnostik: vad kräver mänsklig kontroll av tillhandahållaren?',
  body: `Vi tar i bruk en CE-märkt programvara som markerar misstänkta frakturer i röntgenbilder. Radiologen ger alltid utlåtandet, men på jourtid ser den jourhavande läkaren markeringen innan utlåtandet finns.

- Är vi tillhandahållare (*deployer*) enligt AI-förordningen, och vilka skyldigheter har vi i dag?
- Vem kan utöva den mänskliga kontrollen: den jourhavande läkaren eller bara radiologen?
- Vad gör vi om programvaran missar en fraktur som en människa hade sett?

Leverantören har gett en dags utbildning åt radiologerna men ingen åt jouren. Chefläkaren vill ha besked innan programmet visas på jourskärmarna.`,
  author: 'service-developer',
  visibility: 'network',
  roles: ['deployer'],
  use: 'imaging',
  provisions: [
    'eu/2024/1689/art_14',
    'eu/2024/1689/art_26',
    'fi/2021/719/sec_32',
    'fi/2021/719/sec_33',
    'eu/2017/745/anx_VIII/part_3/pnt_6.3',
  ],
  daysAgo: 62,
  accepted: 'two-layers-of-duty',
  answers: [
    {
      key: 'two-layers-of-duty',
      author: 'archipelago-jurist',
      body: `Välfärdsområdet är tillhandahållare: det använder systemet under eget överinseende (artikel 3.4 i AI-förordningen). Skyldigheterna finns i två lager.

**I dag** gäller lagen om medicintekniska produkter. Som yrkesmässig användare ska ni enligt 32 § 2 mom. försäkra er om att användaren har den utbildning och erfarenhet som en säker användning kräver (1 punkten), att produkten är CE-märkt (2 punkten) och att den används i enlighet med tillverkarens ändamål och anvisningar (4 punkten). Markeringen får alltså inte ensam styra vården på jourtid, om tillverkaren förutsätter en läkares bedömning.

**AI-förordningens** krav på system med hög risk börjar för produkter i bilaga I tillämpas den 2 augusti 2028. Ert system tas i bruk före det, och då gäller artikel 111.2: skyldigheterna inträder om systemet genomgår betydande ändringar i sin utformning, och för system avsedda att användas av myndigheter senast den 2 augusti 2030. Programvara som ger information för diagnostiska beslut hör enligt regel 11 i bilaga VIII till MDR minst till klass IIa och kräver ett anmält organ, och då är det ett AI-system med hög risk enligt artikel 6.1. Enligt artikel 26.2 ska ni utse fysiska personer med nödvändig kompetens, utbildning och befogenhet. Förordningen kräver inte en viss yrkesgrupp. Den som utövar kontrollen ska kunna förstå systemets begränsningar, vara medveten om risken för överdriven tillit och kunna bortse från resultatet (artikel 14.4 a, b och d). En jourhavande läkare kan uppfylla det, om utbildningen är ordnad och radiologen kan nås.

**Missad fraktur.** Ett tillbud som har eller kunde ha lett till att patientens hälsa äventyras och som beror på produktens prestanda ska anmälas till Fimea och tillverkaren (33 § 1 mom.). Fimea är också marknadskontrollmyndighet för dessa AI-system (3 § 1 mom. 5 punkten i lag 1377/2025).`,
      provisions: [
        'eu/2024/1689/art_3/pnt_4',
        'eu/2024/1689/art_6/par_1',
        'eu/2024/1689/art_14/par_4',
        'eu/2024/1689/art_26/par_2',
        'eu/2024/1689/art_111/par_2',
        'eu/2024/1689/art_113/pnt_c/pnt_ii',
        'eu/2017/745/anx_VIII/part_3/pnt_6.3',
        'fi/2021/719/sec_32/mom_2',
        'fi/2021/719/sec_33/mom_1',
        'fi/2025/1377/sec_3/mom_1/koh_5',
      ],
      daysAgo: 57,
      positions: [
        {
          by: 'regulatory-lead',
          stand: 'confirms',
          reason:
            'Correct from the manufacturer’s side too: the intended purpose in the instructions for use decides whether a junior doctor may act on the mark before the radiologist’s report.',
          daysAgo: 51,
        },
        {
          by: 'expert',
          stand: 'confirms',
          reason:
            'Yhdyn. Laitelain 32 §:n 2 momentti kantaa käytännössä jo nyt sen, mitä 26 artiklan 2 kohta myöhemmin edellyttää.',
          daysAgo: 42,
        },
      ],
      replies: [
        {
          author: 'clinician',
          language: 'fi',
          body: 'Meillä päivystäjä näkee merkinnän vasta kirjattuaan oman arvionsa. Se vähensi ylilöydöksiä ja tekee valvonnasta aitoa, mutta hidastaa hieman.',
          daysAgo: 49,
          replies: [
            {
              author: 'service-developer',
              body: 'Bra idé. Vi prövar samma ordning på en jourenhet i januari och följer upp tiden till utlåtande och antalet ändrade bedömningar.',
              daysAgo: 48,
            },
          ],
        },
      ],
    },
  ],
};
