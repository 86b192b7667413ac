import type { DemoThread } from '../types.ts';

export const secondaryUseTraining: DemoThread = {
  key: 'secondary-use-training',
  kind: 'question',
  language: 'fi',
  title: 'Tekoälymallin opettaminen potilastiedoilla: mihin toisiolain perusteeseen voi nojata?',
  body: `Kehitämme sairaalan kanssa mallia, joka ennustaa keuhkoröntgenlähetteistä kiireellisyyttä. Opettamiseen tarvitaan noin 200 000 lähetettä ja lausuntoa yksilötasoisina ja pseudonymisoituina. Tarkoitus on julkaista tutkimus, ottaa malli sairaalan omaan käyttöön ja myöhemmin tarjota se muille.

Toisiolain 2 §:ssä on useita käyttötarkoituksia, ja samaan hankkeeseen sopisi kolme: tieteellinen tutkimus, kehittämis- ja innovaatiotoiminta sekä tietojohtaminen.

- Mikä niistä kantaa mallin opettamisen?
- Saako opetetun mallin viedä ulos tietoturvallisesta käyttöympäristöstä?
- Mitä EHDS-asetus muuttaa ja milloin?

Sairaalan tietopalvelu ja yliopiston juristi ovat antaneet kaksi erilaista vastausta.`,
  author: 'data-scientist',
  visibility: 'public',
  roles: ['provider', 'deployer'],
  use: 'research',
  provisions: [
    'fi/2019/552/sec_2',
    'fi/2019/552/sec_37',
    'fi/2019/552/sec_38',
    'fi/2019/552/sec_41',
    'eu/2025/327/art_53/par_1/pnt_e',
  ],
  daysAgo: 135,
  accepted: 'three-purposes',
  answers: [
    {
      key: 'three-purposes',
      author: 'expert',
      body: `Hanke on jaettava vaiheisiin, koska yksikään peruste ei kanna kaikkea.

**Kehittämis- ja innovaatiotoiminta (37 §)** ei kanna mallin opettamista. Pykälän 1 momentti antaa tähän tarkoitukseen vain aggregoituja tilastotietoja, ja ne ovat 3 §:n 18 kohdan mukaan luotettavasti anonymisoituja. Lähetetason aineistoa ei saa tällä perusteella, vaikka määritelmä (3 §:n 4 kohta) puhuu uusista tuotteista.

**Tieteellinen tutkimus (38 §)** kantaa opettamisen, jos hanke on aidosti tutkimusta: kysymys, menetelmä ja tulosten julkaiseminen. Tietolupa tarvitaan, ja aineisto käsitellään tietoturvallisessa käyttöympäristössä (51 §). Pelkkä tuotekehitys tutkimuksen nimellä ei kelpaa.

**Tietojohtaminen (41 §:n 1 momentti)** sallii palvelunantajan käsitellä *omia* asiakastietojaan, kun se on *välttämätöntä* oman palvelutoiminnan esimerkiksi kehittämiseksi. Sairaala voi mielestäni arvioida ja säätää mallia omaan toimintaansa sen nojalla. Mallin kehittäminen muille tarjottavaksi menee yli. Raja on tulkinnanvarainen.

**Mallin vieminen ulos.** Käyttöympäristöstä saa viedä vain anonyymejä tuloksia: luvansaaja arvioi riskin ja ilmoittaa viennistä Tietolupaviranomaiselle, joka tarvittaessa tarkastaa tulokset (52 §). Opetettu malli ei istu säännökseen selvästi: siitä voi joissain tapauksissa johtaa opetusaineistoa, joten anonymiteetti on osoitettava testein. Asia kannattaa ratkaista jo tietolupahakemuksessa.

**EHDS.** 53 artiklan 1 kohdan e alakohdan ii alakohta mainitsee algoritmien opettamisen, mutta osana tieteellistä tutkimusta. IV lukua sovelletaan pääosin 26.3.2029 alkaen (105 artikla).

Toisiolain muutokset tulivat pääosin voimaan 1.5.2026. Usean rekisterinpitäjän tietoihin lupaa voi nyt hakea joko Tietolupaviranomaiselta tai erikseen kultakin julkiselta rekisterinpitäjältä; tarkistakaa momentit ajantasaisesta laista.`,
      provisions: [
        'fi/2019/552/sec_37/mom_1',
        'fi/2019/552/sec_3/mom_1/koh_4',
        'fi/2019/552/sec_3/mom_1/koh_18',
        'fi/2019/552/sec_38/mom_1',
        'fi/2019/552/sec_51',
        'fi/2019/552/sec_41/mom_1',
        'fi/2019/552/sec_52',
        'eu/2025/327/art_53/par_1/pnt_e/pnt_ii',
        'eu/2025/327/art_105',
      ],
      daysAgo: 128,
      positions: [
        {
          by: 'law-researcher',
          stand: 'confirms',
          reason:
            'Sama käsitys 37 ja 38 §:stä. 41 §:n välttämättömyys on tulkittava suppeasti, koska se poikkeaa salassapidosta ilman lupamenettelyä.',
          daysAgo: 121,
        },
        {
          by: 'health-lawyer',
          stand: 'confirms',
          reason: 'Yhdyn. Korostan vaiheiden dokumentointia: sama aineisto ei vaihda käyttötarkoitusta ilman uutta perustetta.',
          daysAgo: 109,
        },
      ],
      replies: [
        {
          author: 'data-scientist',
          body: 'Haimme tietolupaa tutkimukseen ja kirjasimme mallin painot omaksi tuloksekseen, jonka anonymiteetti testataan ennen luovutusta. Lupa käsitellään parhaillaan.',
          daysAgo: 95,
        },
      ],
    },
    {
      key: 'sandbox-route',
      author: 'health-lawyer',
      body: `Yksi reitti puuttuu edellä: tekoälyasetuksen 59 artikla. Sääntelyn testiympäristössä muihin tarkoituksiin laillisesti kerättyjä henkilötietoja saa käsitellä järjestelmän kehittämiseen, opettamiseen ja testaamiseen, jos kaikki 1 kohdan edellytykset täyttyvät. Kansanterveys, mukaan lukien tautien toteaminen ja diagnosointi, on yksi sallituista aloista (a alakohdan i alakohta).

Edellytykset ovat tiukat: vaatimuksia ei voida tehokkaasti täyttää anonymisoiduilla tai synteettisillä tiedoilla (b alakohta), ympäristö on eristetty (d alakohta), testiympäristössä syntyneitä henkilötietoja ei jaeta sen ulkopuolelle (e alakohta) ja tiedot poistetaan lopuksi (g alakohta).

Kaksi varausta:

1. 59 artiklan 3 kohdan mukaan 1 kohta ei rajoita kansallista lakia, joka sulkee pois käsittelyn muihin kuin siinä nimenomaisesti mainittuihin tarkoituksiin. Toisiolain tyhjentäviä tarkoituksia voidaan pitää tällaisena. En ole varma, ja kysyisin kantaa viranomaiselta.
2. Kansallisen testiympäristön on oltava toiminnassa vasta viimeistään 2.8.2027 (57 artiklan 1 kohta sellaisena kuin se on muutettuna).

Testiympäristöä ei tiettävästi vielä ole, joten reittiä ei voi käyttää nyt, mutta siitä kannattaa valmistautua keskustelemaan.`,
      provisions: ['eu/2024/1689/art_59/par_1', 'eu/2024/1689/art_59/par_3', 'eu/2024/1689/art_57/par_1', 'fi/2019/552/sec_2'],
      daysAgo: 82,
    },
  ],
  needs: [
    {
      key: 'training-data-for-development',
      raisedBy: 'data-scientist',
      provisions: ['fi/2019/552/sec_37/mom_1', 'fi/2019/552/sec_3/mom_1/koh_4'],
      problem:
        'Toisiolain 37 § antaa kehittämis- ja innovaatiotoimintaan vain aggregoituja tilastotietoja. Tekoälymallia ei voi opettaa niillä, joten kehitystyö puetaan tutkimukseksi tai siirtyy maihin, joissa aineiston saa tietoturvalliseen ympäristöön.',
      proposal:
        'Mahdollistetaan tietolupa pseudonymisoituun aineistoon tietoturvallisessa käyttöympäristössä terveydenhuollon tekoälyjärjestelmien kehittämiseen, testaamiseen ja arviointiin, EHDS-asetuksen 53 artiklan tarkoitukset huomioon ottaen ja ennen niiden soveltamisen alkua.',
      impact:
        'Suomalaisella aineistolla arvioituja malleja on vähän; potilasturvallisuuden kannalta olennainen paikallinen arviointi jää tekemättä.',
      daysAgo: 124,
      supports: [
        {
          by: 'clinician',
          impact:
            'Ulkomailla opetettu malli ei tunnista suomenkielisiä lähetteitä, emmekä voi arvioida sitä omalla aineistolla ajoissa.',
          daysAgo: 117,
        },
        {
          by: 'regulatory-lead',
          impact: 'We validate abroad and re-validate in Finland later; the delay is about a year per product.',
          daysAgo: 101,
        },
        {
          by: 'member2',
          impact: 'Puheentunnistuksen laatu suomen ja ruotsin murteilla riippuu aineistosta, jota emme saa käyttää.',
          daysAgo: 88,
        },
      ],
      decisions: [
        {
          status: 'received',
          reply: 'Tarve on vastaanotettu. Aihe liittyy EHDS-asetuksen kansalliseen toimeenpanoon.',
          daysAgo: 115,
        },
        {
          status: 'assessing',
          reply:
            'Arvioimme vaikutukset tietosuojaan, luottamukseen ja kehitystyöhön ja sen, onko muutos tehtävissä ennen EHDS-asetuksen IV luvun soveltamista. Pyydämme jäseniltä esimerkkejä hankkeista, jotka ovat estyneet.',
          daysAgo: 98,
        },
      ],
    },
  ],
};
