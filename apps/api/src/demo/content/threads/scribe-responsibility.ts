import type { DemoThread } from '../types.ts';

export const scribeResponsibility: DemoThread = {
  key: 'scribe-responsibility',
  kind: 'question',
  language: 'fi',
  title: 'Kirjaamisavustin vastaanotolla: kuka vastaa potilasasiakirjamerkinnästä?',
  body: `Otamme perusterveydenhuollossa käyttöön kirjaamisavustimen. Se kuuntelee vastaanoton, litteroi puheen ja ehdottaa rakenteista merkintää, jonka lääkäri tai hoitaja lukee, korjaa ja hyväksyy. Avustin ei ehdota diagnooseja eikä hoitoa.

1. Kuka vastaa merkinnän sisällöstä, kun suurin osa tekstistä on ohjelmiston tuottamaa?
2. Riittääkö, että ammattihenkilö hyväksyy luonnoksen yhdellä painalluksella, vai pitääkö hyväksynnästä jäädä jokin jälki?
3. Onko tällainen avustin tekoälyasetuksessa suuririskinen?

Toimittajan mielestä kyse on ”pelkästä sanelusta”. Oma tulkintamme on, ettei vuoropuhelun tiivistäminen ole sanelua, mutta emme ole löytäneet asiasta ratkaisuja. Rekisterinpitäjänä haluamme kirjata kannan asiakastietojen käsittelyn ohjeisiin ennen käyttöönottoa.`,
  author: 'member',
  visibility: 'public',
  roles: ['deployer'],
  use: 'client_data_recording',
  provisions: [
    'fi/2023/703/sec_17/mom_1',
    'fi/2023/703/sec_25/mom_2',
    'fi/2023/703/sec_25/mom_3',
    'fi/2023/703/sec_28',
    'eu/2024/1689/art_6',
  ],
  daysAgo: 84,
  accepted: 'professional-answers',
  answers: [
    {
      key: 'professional-answers',
      author: 'expert',
      body: `**Merkinnästä vastaa ammattihenkilö, ei avustin.** Asiakastietolain 17 §:n mukaan kirjaamisvelvollisuus on ammattihenkilöllä ja palvelun antamiseen osallistuvalla avustavalla henkilöllä. Lain 25 §:n 2 momentti koskee sanelua: ammattihenkilö vastaa sanelunsa perusteella tehdyistä merkinnöistä. Vuoropuhelun tiivistäminen ei ole sanelua sanan tavanomaisessa merkityksessä, mutta vastuu ei muutu toiseksi siitä, että luonnoksen kirjoittaa ohjelmisto.

**25 §:n 3 momentti** sallii, että merkinnät voivat lisäksi koostua ohjelmistojen tuottamista, hoidon kannalta tarpeellisista merkinnöistä. Se ei vapauta sisällön vaatimuksista: 28 §:n 1 momentin mukaan merkinnöistä tulee tarpeellisessa laajuudessa ilmetä muun muassa taudinmäärityksen ja hoitoratkaisujen perusteet, ja 2 momentin mukaan osallistuneet on kyettävä selvittämään.

**Hyväksynnän jälki.** Laki ei nimenomaisesti edellytä erillistä hyväksyntää, mutta eheys, muuttumattomuus ja kiistämättömyys on varmistettava (22 §:n 1 momentti). Suosittelen, että luonnos pidetään erillään merkinnästä ja että järjestelmästä näkee, kuka hyväksyi ja milloin. Ohjeistus kuuluu vastaavan johtajan kirjallisiin ohjeisiin (7 §).

**Tekoälyasetus.** Litterointi ja tiivistäminen hoidon kirjaamiseksi ei ole sellaisenaan liitteessä III mainittu käyttötapaus, joten 6 artiklan 2 kohta ei tee avustimesta suuririskistä. Arvio riippuu tarjoajan ilmoittamasta käyttötarkoituksesta. Jos avustin alkaa tuottaa tietoa diagnoosin tai hoidon päättämiseksi, se voi olla MDR:n 2 artiklan 1 kohdan lääkinnällinen laite, ja tekoälyasetuksen 6 artiklan 1 kohta tulee arvioitavaksi. Tekoälyasetuksen 4 artikla koskee teitä jo nyt.`,
      provisions: [
        'fi/2023/703/sec_17/mom_1',
        'fi/2023/703/sec_25/mom_2',
        'fi/2023/703/sec_25/mom_3',
        'fi/2023/703/sec_28/mom_1',
        'fi/2023/703/sec_28/mom_2',
        'fi/2023/703/sec_22/mom_1',
        'fi/2023/703/sec_7/mom_1',
        'eu/2024/1689/art_6/par_1',
        'eu/2024/1689/art_6/par_2',
        'eu/2024/1689/art_4/par_1',
        'eu/2017/745/art_2/pnt_1',
      ],
      daysAgo: 80,
      positions: [
        {
          by: 'health-lawyer',
          stand: 'confirms',
          reason:
            'Sama johtopäätös. Lisään, että 25 §:n 3 momentti puhuu hoidon kannalta tarpeellisista merkinnöistä: sanatarkka litteraatti ei yleensä ole sellainen, tarkistettu tiivistelmä on.',
          daysAgo: 74,
        },
      ],
      replies: [
        {
          author: 'member2',
          body: 'Toimittajana toteutamme hyväksynnän niin, että luonnos häviää 24 tunnissa, ellei kukaan hyväksy sitä. Riittääkö tämä kiistämättömyyden kannalta, vai pitäisikö myös hylätystä luonnoksesta jäädä tieto?',
          daysAgo: 78,
          replies: [
            {
              author: 'expert',
              body: 'Hylätty luonnos ei ole merkintä, jos kukaan ei ole ottanut sitä potilasasiakirjaan. Käytöstä kertova lokitieto on eri asia: 10 §:n 1 momentti edellyttää lokia kaikesta asiakastietojen käytöstä, ja luonnoksen muodostaminen käyttää asiakastietoja.',
              daysAgo: 77,
              replies: [
                {
                  author: 'clinician',
                  body: 'Käytännössä kollegat hyväksyvät luonnoksen lukematta, kun vastaanotto on myöhässä. Auttaisiko, jos järjestelmä pakottaisi vahvistamaan lääkitysmuutokset erikseen?',
                  daysAgo: 75,
                  replies: [
                    {
                      author: 'expert',
                      body: 'Auttaisi ainakin riskien kannalta. Lääkityksen perustelut on 28 §:n 1 momentin mukaan kirjattava, ja virheellinen annos on vakavin virhe, jonka tiivistys voi tehdä. Oikeudellisesti vastuu on hyväksyjällä joka tapauksessa.',
                      daysAgo: 75,
                      replies: [
                        {
                          author: 'member',
                          body: 'Lisäsimme juuri tämän vaatimuksen: lääkitys, allergiat ja jatkosuunnitelma vahvistetaan kukin omalla painalluksellaan. Hyväksyntä vei kokeilussa keskimäärin 20 sekuntia enemmän.',
                          daysAgo: 71,
                          replies: [
                            {
                              author: 'clinician',
                              body: 'Se on kohtuullinen hinta. Kertoisitteko aikanaan kokemuksena, kuinka usein vahvistusvaihe paljasti virheen? Se olisi ensimmäinen luku, jonka itse haluaisin nähdä.',
                              daysAgo: 70,
                            },
                          ],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: 'registered-system',
      author: 'member2',
      body: `Yhtä asiaa edellinen vastaus ei käsittele: avustin on yleensä itsessään asiakastietolain tarkoittama tietojärjestelmä. Lain 3 §:n 19 kohdan mukaan tietojärjestelmällä tarkoitetaan muun muassa ohjelmistoa, jota valmistajan suunnittelemien ominaisuuksien mukaisesti on tarkoitettu käytettäväksi asiakasasiakirjojen sähköiseen käsittelyyn.

Tästä seuraa ennen tuotantokäyttöä:

- tietojärjestelmäpalvelun tuottaja kuvaa käyttötarkoituksen ja olennaisten vaatimusten täyttymisen (79 §:n 1 momentti)
- järjestelmästä ilmoitetaan valvontaviranomaisen rekisteriin (80 §:n 1 momentti)
- järjestelmää ei saa ottaa tuotantokäyttöön, ellei siitä ole ajantasaisia tietoja rekisterissä (81 §:n 2 momentti).

Luokka A tai B riippuu siitä, liitetäänkö järjestelmä valtakunnallisiin tietojärjestelmäpalveluihin (79 §:n 2 ja 3 momentti). Meidän tuotteemme kirjoittaa potilastietojärjestelmän kautta, ja olemme pitäneet sitä luokan B järjestelmänä; epäselvissä tilanteissa luokasta päättää THL (79 §:n 4 momentti). Rekisterin pitäjä on nykyisin Lupa- ja valvontavirasto, vaikka pykälien tekstissä voi vielä olla edeltäjän nimi. En ole juristi; tarkistakaa vuosien 2025–2026 muutokset ajantasaisesta laista.`,
      provisions: [
        'fi/2023/703/sec_3/mom_1/koh_19',
        'fi/2023/703/sec_79/mom_1',
        'fi/2023/703/sec_79/mom_2',
        'fi/2023/703/sec_79/mom_3',
        'fi/2023/703/sec_79/mom_4',
        'fi/2023/703/sec_80/mom_1',
        'fi/2023/703/sec_81/mom_2',
      ],
      daysAgo: 73,
      replies: [
        {
          author: 'member',
          body: 'Kiitos, tämä meni meiltä kokonaan ohi. Pyysimme nyt toimittajalta rekisteröintiä ja luokkaa koskevat tiedot osaksi tarjousta.',
          daysAgo: 72,
        },
      ],
    },
  ],
};
