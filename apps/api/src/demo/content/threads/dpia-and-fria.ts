import type { DemoThread } from '../types.ts';

export const dpiaAndFria: DemoThread = {
  key: 'dpia-and-fria',
  kind: 'question',
  language: 'fi',
  title: 'Tietosuojan vaikutustenarviointi ja perusoikeusvaikutusten arviointi: yksi vai kaksi asiakirjaa?',
  body: `Valmistelemme järjestelmää, joka auttaisi arvioimaan oikeutta vammaispalveluihin. Pidämme sitä tekoälyasetuksen liitteen III 5 kohdan a alakohdan mukaisena suuririskisenä järjestelmänä.

Tietosuojan vaikutustenarviointi (tietosuoja-asetuksen 35 artikla) on työn alla. Tekoälyasetuksen 27 artiklan perusoikeusvaikutusten arvioinnissa kysytään osin samoja asioita: käyttöyhteys, ihmisryhmät, riskit, valvonta.

- Pitääkö tehdä kaksi arviointia, vai voiko toinen sisältyä toiseen?
- Mistä alkaen 27 artiklan arviointi on pakollinen, ja kenelle siitä ilmoitetaan?
- Kuka arvioinnin tekee, jos järjestelmää käyttää myös ostopalvelun tuottaja?

Toivomme vastausta, jonka pohjalta voi tehdä yhden työohjeen eikä kahta rinnakkaista.`,
  author: 'social-work-manager',
  visibility: 'network',
  roles: ['deployer'],
  use: 'administration',
  provisions: ['eu/2024/1689/art_27', 'eu/2016/679/art_35', 'eu/2024/1689/anx_III/pnt_5/pnt_a'],
  daysAgo: 262,
  accepted: 'as-amended',
  answers: [
    {
      key: 'as-of-2024',
      author: 'health-lawyer',
      writtenAgainst: '2024',
      body: `Kaksi arviointia, mutta yksi työprosessi.

Tekoälyasetuksen 27 artiklan 1 kohdan velvollisuus koskee julkisoikeudellisia laitoksia ja yksityisiä, jotka tarjoavat julkisia palveluja, ennen 6 artiklan 2 kohdassa tarkoitetun suuririskisen järjestelmän käyttöönottoa. Hyvinvointialue kuuluu ensin mainittuihin, ostopalvelun tuottaja yleensä jälkimmäisiin, jos se itse on käyttöönottaja.

Artiklan 4 kohdan mukaan perusoikeusvaikutusten arviointi *täydentää* tietosuojan vaikutustenarviointia siltä osin kuin sen velvoitteet on jo täytetty 35 artiklan arvioinnissa. Ohjaisin tekemään tietosuoja-arvioinnin ensin ja laatimaan sen rinnalle erillisen perusoikeusosan, jossa käsitellään yhdenvertaisuus, hyvä hallinto, sosiaaliturva sekä lapsen ja vammaisen henkilön oikeudet.

Tuloksista ilmoitetaan markkinavalvontaviranomaiselle (27 artiklan 3 kohta).

Aikataulu: liitteen III järjestelmiä koskevia velvoitteita sovelletaan 113 artiklan mukaan 2.8.2026 alkaen. Jos käyttö alkaa silloin tai sen jälkeen, arviointi on oltava tehtynä ennen käytön alkua.`,
      provisions: [
        'eu/2024/1689/art_27/par_1',
        'eu/2024/1689/art_27/par_3',
        'eu/2024/1689/art_27/par_4',
        'eu/2024/1689/art_113',
        'eu/2016/679/art_35/par_1',
      ],
      daysAgo: 255,
      positions: [
        {
          by: 'expert',
          stand: 'confirms',
          reason: 'Sama tulkinta asetuksesta sellaisena kuin se on julkaistu. Teemme itse samassa järjestyksessä.',
          daysAgo: 248,
        },
      ],
      reviews: [
        {
          by: 'health-lawyer',
          outcome: 'no_longer_holds',
          reason:
            '27 artiklan 4 kohta sallii nyt ristiviittaukset ja tietosuoja-arvioinnin osien sisällyttämisen, ja velvollisuutta sovelletaan 2.12.2027 alkaen. Erillistä rinnakkaista osaa ei enää kannata laatia.',
          replacedBy: 'as-amended',
          daysAgo: 85,
        },
      ],
    },
    {
      key: 'as-amended',
      author: 'expert',
      body: `Vahvistin aikanaan edellisen vastauksen, mutta asetus (EU) 2026/1744 muutti 27.7.2026 kahta kohtaa siitä.

**Suhde tietosuoja-arviointiin.** 27 artiklan 4 kohdan mukaan käyttöönottaja voi nyt *sisällyttää* perusoikeusvaikutusten arviointiin ristiviittaukset tietosuojan vaikutustenarvioinnin kohtiin tai niiden asiaa koskevat osat. Toistaa ei siis tarvitse. Perusoikeusvaikutusten arviointi on silti oma suorituksensa: 1 kohdan a–f alakohdan asiat on käsiteltävä kaikki, eikä tietosuoja-arviointi yleensä kata esimerkiksi valitusmenettelyjä tai syrjintää laajasti. Tekoälytoimisto laatii kyselylomakkeen mallin (5 kohta), jota käytetään ilmoituksessa.

**Soveltamisen alku.** 27 artikla on III luvun 3 jaksossa, jota sovelletaan liitteen III järjestelmiin **2.12.2027** alkaen (113 artiklan c alakohdan i alakohta). Jos järjestelmä otetaan käyttöön jo ennen sitä, asetusta sovelletaan siihen vasta, kun sen suunnitteluun tehdään merkittäviä muutoksia, viranomaisten käyttöön tarkoitetussa järjestelmässä kuitenkin viimeistään 2.8.2030 (111 artiklan 2 kohta). Tietosuoja-asetuksen 35 artikla koskee teitä jo nyt, ja sosiaalihuollon tietojen laajamittainen käsittely uudella tekniikalla täyttää yleensä sen edellytykset.

**Kenelle.** 5 kohdan a alakohdan käyttötapauksissa markkinavalvontaviranomainen on Lupa- ja valvontavirasto (laki 1377/2025, 3 §:n 2 momentin 5 kohta).

**Ostopalvelu.** Arvioinnin tekee se, jonka valvonnassa järjestelmää käytetään. Aiempaan arviointiin voi tukeutua samankaltaisissa tapauksissa (27 artiklan 2 kohta).

Suosittelen tekemään arvioinnin vapaaehtoisesti jo hankintavaiheessa: riskit eivät odota soveltamispäivää.`,
      provisions: [
        'eu/2026/1744',
        'eu/2024/1689/art_27/par_1',
        'eu/2024/1689/art_27/par_2',
        'eu/2024/1689/art_27/par_4',
        'eu/2024/1689/art_27/par_5',
        'eu/2024/1689/art_111/par_2',
        'eu/2024/1689/art_113/pnt_c/pnt_i',
        'eu/2024/1689/anx_III/pnt_5/pnt_a',
        'eu/2016/679/art_35/par_1',
        'fi/2025/1377/sec_3/mom_2/koh_5',
      ],
      daysAgo: 96,
      positions: [
        {
          by: 'data-protection-officer',
          stand: 'confirms',
          reason:
            'Yhdyn. 35 artiklan arviointi on tehtävä ennen käsittelyn aloittamista riippumatta siitä, mihin tekoälyasetuksen soveltaminen lykkääntyi.',
          daysAgo: 90,
        },
        {
          by: 'health-lawyer',
          stand: 'confirms',
          reason: 'Tämä korvaa oman aiemman vastaukseni soveltamispäivän ja 4 kohdan osalta.',
          daysAgo: 88,
        },
      ],
      replies: [
        {
          author: 'social-work-manager',
          body: 'Kiitos. Teemme yhden asiakirjan, jossa perusoikeusosa viittaa tietosuoja-arvioinnin lukuihin, ja lisäämme siihen valitusmenettelyt ja yhdenvertaisuuden.',
          daysAgo: 87,
        },
      ],
    },
  ],
  needs: [
    {
      key: 'national-rules-on-fria',
      raisedBy: 'social-work-manager',
      provisions: ['eu/2024/1689/art_27/par_3'],
      problem:
        'Perusoikeusvaikutusten arvioinnista on ilmoitettava markkinavalvontaviranomaiselle ennen kuin lomakkeen mallia on. Hyvinvointialueella ei tiedetä, kuka arvioinnin hyväksyy ja mihin se talletetaan.',
      proposal: 'Säädetään kansallisesti arvioinnin hyväksyjästä, säilyttämisestä ja ilmoituksen tekemisestä ennen 2.8.2026.',
      impact: 'Jokainen alue laatii oman mallinsa; arviot eivät ole vertailukelpoisia.',
      daysAgo: 250,
      supports: [
        { by: 'member', impact: 'Kolme keskeneräistä arviointia, kolme eri pohjaa.', daysAgo: 241 },
        { by: 'service-developer', impact: 'Vi behöver blanketten också på svenska.', daysAgo: 233 },
      ],
      decisions: [
        { status: 'received', reply: 'Tarve on vastaanotettu.', daysAgo: 244 },
        { status: 'assessing', reply: 'Arvioimme, jättääkö asetus kansalliselle sääntelylle liikkumavaraa.', daysAgo: 224 },
        {
          status: 'drafting',
          reply:
            'Menettelysäännöksen tarvetta selvitetään esimerkkihankkeessa. Asetuksen muutosehdotus on samaan aikaan EU:ssa käsiteltävänä.',
          project: 'Esimerkkihanke: tekoälyasetuksen menettelysäännökset sosiaali- ja terveydenhuollossa',
          daysAgo: 190,
        },
        {
          status: 'lapsed',
          reply:
            'Valmistelu on päättynyt. Asetus (EU) 2026/1744 siirsi liitteen III järjestelmiä koskevien velvoitteiden soveltamisen 2.12.2027 asti ja selvensi suhdetta tietosuoja-arviointiin. Kansallista säännöstä ei tässä vaiheessa anneta; uuden tarpeen voi jättää, kun mallilomake on julkaistu.',
          daysAgo: 101,
        },
      ],
    },
  ],
};
