import type { DemoThread } from '../types.ts';

export const guidanceChatbot: DemoThread = {
  key: 'guidance-chatbot',
  kind: 'question',
  language: 'fi',
  title: 'Generatiivinen chatbot asiakasohjauksessa: onko tietosisältö ”ennalta varmistettu”?',
  body: `Suunnittelemme asiakasohjaukseen chatbottia, joka muodostaa vastauksensa kielimallilla hyvinvointialueen omista verkkosivuista ja palvelukuvauksista. Se neuvoo palveluista, asiakasmaksuista ja yhteydenottotavoista. Se ei arvioi hoidon tarvetta.

Digipalvelulain 6 a §:n 1 momentin 2 kohta edellyttää, että viranomainen on *ennalta varmistanut* palveluautomaatiossa tuotettavan neuvonnan tietosisällön asianmukaisuuden. Kielimalli muodostaa vastauksen kuitenkin vasta kysyttäessä.

1. Voiko generatiivinen palvelu ylipäätään täyttää tämän edellytyksen?
2. Mitä tekoälyasetuksen 50 artiklan 1 kohta lisää 6 a §:n ilmoitusvelvollisuuteen, ja kuka siitä vastaa: me vai toimittaja?

Toimittaja ylläpitää palvelua pilvessä; sisällön ja nimen päätämme me.`,
  author: 'member',
  visibility: 'public',
  roles: ['deployer', 'unsure'],
  use: 'client_guidance',
  provisions: ['fi/2019/306/sec_6a', 'eu/2024/1689/art_50/par_1', 'fi/2003/434/sec_8'],
  daysAgo: 97,
  accepted: 'assured-in-advance',
  answers: [
    {
      key: 'assured-in-advance',
      author: 'law-researcher',
      body: `**Ennalta varmistaminen.** 6 a § ei sulje kielimallia pois, mutta viranomaisen on kyettävä osoittamaan ennalta, että tuotettava tietosisältö on asianmukaista (1 momentin 2 kohta). Säännös sopii helposti valmiisiin vastauksiin. Generatiivisessa palvelussa varmistaminen on mielestäni mahdollista vain, jos a) vastaukset perustuvat rajattuun, viranomaisen hyväksymään aineistoon, b) palvelu jättää vastaamatta, kun aineisto ei riitä, ja c) vastausten laatu on testattu ennen käyttöönottoa ja aina aineiston tai mallin muuttuessa. Vapaasti vastaava yleismalli ei täytä edellytystä. Raja on tulkinnanvarainen.

**Muut edellytykset:** neuvonnassa ei tuoteta viranomaisen ratkaisua (1 kohta), kieli on hyvää (3 kohta), käyttäjälle kerrotaan palveluautomaatiosta (4 kohta), hän voi jatkaa luonnollisen henkilön kanssa (5 kohta) ja tallentaa viestit (6 kohta). Laatua on seurattava ja seurannalle nimettävä vastuuhenkilö (2 momentti).

**Tekoälyasetus.** 50 artiklan 1 kohdan velvollisuus on *tarjoajan*: järjestelmä suunnitellaan niin, että ihmiselle kerrotaan vuorovaikutuksesta tekoälyjärjestelmän kanssa, jollei se ole ilmeistä. Sitä on sovellettu 2.8.2026 alkaen (113 artikla). Jos palvelu otetaan käyttöön hyvinvointialueen omalla nimellä ja alue on sen kehittänyt tai teettänyt, tarjoaja voi olla alue itse (3 artiklan 3 kohta). Tieto on annettava selkeästi ja saavutettavuusvaatimusten mukaisesti viimeistään ensimmäisessä vuorovaikutuksessa (50 artiklan 5 kohta).

Käytännössä yksi selvä ilmoitus täyttää molemmat, mutta vastuutahot ja valvojat voivat erota: 50 artiklaa valvoo lähtökohtaisesti Liikenne- ja viestintävirasto (laki 1377/2025, 5 §:n 1 momentti).`,
      provisions: [
        'fi/2019/306/sec_6a/mom_1/koh_2',
        'fi/2019/306/sec_6a/mom_1',
        'fi/2019/306/sec_6a/mom_2',
        'eu/2024/1689/art_50/par_1',
        'eu/2024/1689/art_50/par_5',
        'eu/2024/1689/art_3/pnt_3',
        'eu/2024/1689/art_113',
        'fi/2025/1377/sec_5/mom_1',
      ],
      daysAgo: 92,
      positions: [
        {
          by: 'archipelago-jurist',
          stand: 'confirms',
          reason:
            'Delar bedömningen. Kravet i 6 a § 1 mom. 2 punkten gäller datainnehållet i rådgivningen, inte varje formulering; det måste ändå kunna visas på förhand.',
          daysAgo: 86,
        },
      ],
      replies: [
        {
          author: 'member',
          body: 'Kiitos. Rajasimme aineiston ja lisäsimme ”en tiedä, ohjaan sinut asiakaspalveluun” -vastauksen. Testasimme 400 kysymyksellä, joista 31 ohjautui ihmiselle.',
          daysAgo: 80,
          replies: [
            {
              author: 'law-researcher',
              body: 'Säilyttäkää testin kysymykset ja tulokset. Ennalta varmistaminen on osoitettava jälkikäteen, ja sama aineisto toimii laadun seurannassa.',
              daysAgo: 79,
            },
          ],
        },
      ],
    },
    {
      key: 'messages-are-client-data',
      author: 'data-protection-officer',
      body: `Täydennän tietosuojan osalta. Vaikka chatbot on tarkoitettu yleiseen neuvontaan, ihmiset kertovat sille oireistaan ja elämäntilanteestaan. Terveystiedot ovat tietosuoja-asetuksen 9 artiklan 1 kohdan erityisiä tietoja riippumatta siitä, onko niitä kysytty.

Tästä syystä:

- kertokaa ennen ensimmäistä viestiä, mihin viestejä käytetään, ja pyytäkää olemaan kirjoittamatta henkilötietoja (13 artikla, 25 artiklan 2 kohta)
- 6 a §:n 1 momentin 6 kohdan tallennusmahdollisuus koskee käyttäjää. Se ei edellytä, että viranomainen säilyttää viestit; omalle säilytykselle on oltava tarkoitus ja aika (5 artiklan 1 kohdan e alakohta)
- toimittajan kanssa tarvitaan 28 artiklan 3 kohdan sopimus, ja mallin kehittäminen viesteillä on syytä kieltää siinä
- vaikutustenarviointi (35 artikla) on todennäköisesti tehtävä, koska palvelu käsittelee laajasti erityisiä tietoja uudella tekniikalla.

Jos keskustelu siirtyy ammattihenkilölle ja siitä syntyy asiakkuus, viesteistä voi tulla asiakasasiakirjoja. Silloin arviointi tehdään asiakastietolain mukaan.`,
      provisions: [
        'eu/2016/679/art_9/par_1',
        'eu/2016/679/art_13',
        'eu/2016/679/art_25/par_2',
        'eu/2016/679/art_28/par_3',
        'eu/2016/679/art_35',
        'eu/2016/679/art_5/par_1/pnt_e',
        'fi/2019/306/sec_6a/mom_1/koh_6',
      ],
      daysAgo: 85,
    },
  ],
  needs: [
    {
      key: 'service-automation-and-generative-ai',
      raisedBy: 'member',
      provisions: ['fi/2019/306/sec_6a/mom_1/koh_2'],
      problem:
        'Digipalvelulain 6 a § on kirjoitettu ennalta laadituille vastauksille. Generatiivisessa neuvonnassa ei ole selvää, mitä tietosisällön asianmukaisuuden varmistaminen ennalta edellyttää.',
      proposal:
        'Säädetään, että edellytys täyttyy, kun viranomainen on rajannut lähdeaineiston, testannut palvelun ennen käyttöönottoa ja seuraa laatua. Samalla sovitetaan ilmoitusvelvollisuus yhteen tekoälyasetuksen 50 artiklan kanssa.',
      impact: 'Neuvonnan puhelinjonot; palvelu on valmis mutta rajattu murto-osaan aiheista epäselvyyden vuoksi.',
      daysAgo: 78,
      supports: [
        {
          by: 'service-developer',
          impact: 'Samma fråga på svenska och finska; vi har skjutit upp lanseringen.',
          daysAgo: 70,
        },
        {
          by: 'social-work-manager',
          impact: 'Sosiaalineuvonnassa sama este, lisäksi kynnys saada ihminen linjalle.',
          daysAgo: 64,
        },
      ],
      decisions: [
        { status: 'received', reply: 'Tarve on vastaanotettu.', daysAgo: 71 },
        {
          status: 'assessing',
          reply: 'Arvioimme, miltä osin kyse on sosiaali- ja terveydenhuollon erityispiirteistä ja miltä osin yleislaista.',
          daysAgo: 57,
        },
        {
          status: 'transferred',
          reply:
            'Digipalvelulaki on yleislaki ja kuuluu valtiovarainministeriön toimialaan. Tarve ja keskustelu on siirretty sinne. Seuraamme asiaa ja kerromme tässä, jos siitä käynnistyy hanke.',
          daysAgo: 30,
        },
      ],
    },
  ],
};
