import type { DemoThread } from '../types.ts';

export const automatedClientFees: DemoThread = {
  key: 'automated-client-fees',
  kind: 'question',
  language: 'fi',
  title: 'Asiakasmaksupäätöksen automatisointi: kelpaako koneoppimismalli hallintolain 53 e §:n käsittelysäännöksi?',
  body: `Asiakasmaksun määrääminen on pääosin laskentaa, mutta maksun alentamista koskevassa hakemuksessa arvioidaan toimeentuloa ja tilannetta. Meille on tarjottu ratkaisua, jossa koneoppimismalli on opetettu aiemmilla päätöksillä ja se joko ratkaisee asian tai siirtää sen käsittelijälle.

- Voiko mallin tuotos olla hallintolain 53 e §:n 2 momentissa tarkoitettu käsittelysääntö?
- Jos malli vain ehdottaa ja virkamies ”hyväksyy nipun”, onko asia silloin ratkaistu automaattisesti?
- Onko järjestelmä tekoälyasetuksessa suuririskinen?

Hakemuksia tulee noin 1 200 kuukaudessa, ja käsittelyaika on venynyt. Haluamme automatisoida sen, minkä laki sallii, mutta emme enempää.`,
  author: 'member',
  visibility: 'network',
  roles: ['deployer'],
  use: 'administration',
  provisions: [
    'fi/2003/434/sec_53e',
    'fi/2003/434/sec_53f',
    'fi/2003/434/sec_53g',
    'fi/2019/906/sec_28d',
    'eu/2024/1689/anx_III/pnt_5/pnt_a',
  ],
  daysAgo: 104,
  accepted: 'rules-made-by-people',
  answers: [
    {
      key: 'rules-made-by-people',
      author: 'law-researcher',
      body: `**Käsittelysääntö on ihmisen ennalta laatima.** Hallintolain 53 e §:n 2 momentin mukaan automaattisen ratkaisun on perustuttava sovellettavan lain ja etukäteisen harkinnan perusteella laadittuihin käsittelysääntöihin. Tiedonhallintalain 2 §:n 16 kohdan mukaan ne ovat luonnollisen henkilön ennalta laatimia sääntöjä. Aiemmista päätöksistä opittu malli ei ole tällainen sääntö, joten se ei voi yksin ratkaista asiaa.

**Harkinta.** Automaattisesti saa ratkaista asian, johon ei sisälly tapauskohtaista harkintaa edellyttäviä seikkoja tai jonka harkintaa edellyttävät seikat virkamies tai muu asian käsittelijä on arvioinut. Maksun laskeminen sopii, alentamisen harkinta ei. Yhdistelmä on mahdollinen: käsittelijä arvioi ja järjestelmä laskee ja antaa päätöksen.

**Nippuhyväksyntä.** Ratkaisu on automaattinen, jos luonnollinen henkilö ei *tarkasta ja hyväksy* sitä (1 momentti). Hyväksyntä, jossa yksittäiseen asiaan ei perehdytä, ei mielestäni täytä tätä. Tietosuoja-asetuksen 22 artiklan 1 kohta johtaa samaan suuntaan.

**Menettely**, kun automaatiota käytetään: maksuton oikaisuvaatimus (53 f §), ilmoitus päätöksessä (53 g §), käsittelysääntöjen dokumentointi (tiedonhallintalain 28 a §), käyttöönottopäätös (28 d §) ja sen julkaiseminen (28 e §).

**Tekoälyasetus.** Pelkkä ihmisen määrittelemiä sääntöjä suorittava järjestelmä ei ole tekoälyjärjestelmä (johdanto-osan 12 kappale). Malli, jolla arvioidaan oikeutta alennukseen, on lähellä liitteen III 5 kohdan a alakohtaa; onko alennus ”etuus” siinä tarkoitetussa mielessä, on avoinna. 6 artiklan 3 kohdan valmistelevaa tehtävää koskeva poikkeus ei auta, jos malli profiloi hakijoita.`,
      provisions: [
        'fi/2003/434/sec_53e/mom_1',
        'fi/2003/434/sec_53e/mom_2',
        'fi/2003/434/sec_53f/mom_1',
        'fi/2003/434/sec_53g/mom_1',
        'fi/2019/906/sec_2/mom_1/koh_16',
        'fi/2019/906/sec_28a/mom_2',
        'fi/2019/906/sec_28d/mom_1',
        'fi/2019/906/sec_28e/mom_1',
        'eu/2016/679/art_22/par_1',
        'eu/2024/1689/rct_12',
        'eu/2024/1689/art_6/par_3',
        'eu/2024/1689/anx_III/pnt_5/pnt_a',
      ],
      daysAgo: 99,
      positions: [
        {
          by: 'archipelago-jurist',
          stand: 'confirms',
          reason:
            'Behandlingsreglerna ska ha utarbetats av en fysisk person på förhand. En modell som lärt sig av tidigare beslut uppfyller inte definitionen i 2 § 16 punkten i informationshanteringslagen.',
          daysAgo: 94,
        },
        {
          by: 'county-jurist',
          stand: 'confirms',
          reason: 'Sama kanta. Meillä nippuhyväksyntä on kielletty ohjeessa juuri tästä syystä.',
          daysAgo: 91,
        },
      ],
      replies: [
        {
          author: 'member',
          body: 'Jätimme mallin pois ratkaisuvaiheesta. Nyt se vain lajittelee hakemukset puuttuvien liitteiden mukaan, ja sääntöihin perustuva osa laskee maksun. Käyttöönottopäätös on valmisteilla.',
          daysAgo: 83,
          replies: [
            {
              author: 'law-researcher',
              body: 'Järkevä rajaus. Muistakaa, ettei oikaisuvaatimusta voi ratkaista automaattisesti (53 e §:n 4 momentti): sen tutkii ja ratkaisee aina ihminen.',
              daysAgo: 82,
            },
          ],
        },
      ],
    },
    {
      key: 'how-we-drafted-the-decision',
      author: 'service-developer',
      language: 'sv',
      body: `Vi har gjort ett beslut om införande för en mindre avgift och delar vårt upplägg. Beslutet innehåller grunderna och de tillämpade bestämmelserna, en förteckning över handlingarna, datum för införandet, vem som fattat beslutet och en kontaktuppgift, så som 28 d § 1 mom. i informationshanteringslagen kräver.

Det som tog tid var behandlingsreglerna. Av dem ska framgå hur förfarandet är icke-diskriminerande, hur ärendet utreds inklusive hörande och hur avgörandet motiveras (28 a § 2 mom.). Vi skrev reglerna först som vanlig text och därefter som tabeller, och en jurist godkände texten.

I beslutet till kunden står att ärendet har avgjorts automatiserat och var beslutet om införande finns (53 g § 1 mom. i förvaltningslagen). En lärdom: ordna den mänskliga omprövningen innan ni tar systemet i bruk. Under den första månaden begärde tre av hundra omprövning, oftast för att inkomstuppgiften var gammal.`,
      provisions: ['fi/2019/906/sec_28d/mom_1', 'fi/2019/906/sec_28a/mom_2', 'fi/2003/434/sec_53g/mom_1'],
      daysAgo: 76,
    },
  ],
};
