import type { DemoThread } from '../types.ts';

export const urgencyClassification: DemoThread = {
  key: 'urgency-classification',
  kind: 'question',
  language: 'fi',
  title: 'Yhteydenottojen kiireellisyysluokittelu: onko se liitteen III 5 kohdan d alakohdan potilasluokittelua?',
  body: `Terveysasemalle saapuu arkipäivisin noin tuhat digitaalista yhteydenottoa. Tekoälyjärjestelmä järjestäisi ne kiireellisyyden mukaan, ja hoitaja tekisi arvion järjestyksessä. Järjestelmä nostaisi myös esiin yhteydenotot, joissa on päivystykseen viittaavia oireita.

Tekoälyasetuksen liitteen III 5 kohdan d alakohta mainitsee hätäpuhelujen arvioinnin, hälytystehtävien kiireellisyysjärjestyksen ja kiireellisen terveydenhuollon potilasluokittelujärjestelmät (*emergency healthcare patient triage systems*). Onko kiireettömän vastaanoton jonon järjestäminen tällaista? Vai tuleeko sovellettavaksi 5 kohdan a alakohta, tai kenties vain lääkinnällisten laitteiden sääntely?

Terveydenhuoltolain 51 §:n mukaan arvion tekee joka tapauksessa laillistettu ammattihenkilö. Hankintailmoitus on tarkoitus julkaista vuodenvaihteen jälkeen.`,
  author: 'clinician',
  visibility: 'public',
  roles: ['deployer'],
  use: 'triage',
  provisions: [
    'eu/2024/1689/anx_III/pnt_5/pnt_d',
    'eu/2024/1689/anx_III/pnt_5/pnt_a',
    'fi/2010/1326/sec_51',
    'eu/2017/745/anx_VIII/part_3/pnt_6.3',
  ],
  daysAgo: 73,
  answers: [
    {
      key: 'not-emergency-triage',
      author: 'health-lawyer',
      body: `Pelkkä kiireettömän jonon järjestäminen ei mielestäni ole 5 kohdan d alakohdan käyttötapaus.

**d alakohta.** Alakohta koskee hätäpuheluja, hälytystehtäviä ja *kiireellisen* terveydenhuollon potilasluokittelua. Johdanto-osan 58 kappale perustelee sen ratkaisuilla, jotka tehdään ihmisten hengen ja terveyden kannalta erittäin kriittisissä tilanteissa. Terveysaseman viestijono ei ole sellainen tilanne.

**a alakohta** koskee kelpoisuuden arviointia ja etuuksien tai palvelujen myöntämistä viranomaisessa. Järjestys jonossa ei ratkaise, onko potilaalla oikeus hoitoon. Jos järjestelmä sen sijaan karsisi yhteydenottoja, arvio olisi toinen.

**Lääkinnällinen laite.** Oireiden perusteella kiireellisyyttä päättelevä ohjelmisto tuottaa tietoa, jota käytetään diagnoosia tai hoitoa koskevaan päätöksentekoon. MDR:n liitteessä VIII oleva sääntö 11 johtaa silloin vähintään luokkaan IIa, ilmoitettu laitos tarvitaan, ja järjestelmä on suuririskinen tekoälyasetuksen 6 artiklan 1 kohdan nojalla. Näitä vaatimuksia sovelletaan 2.8.2028 alkaen (113 artiklan c alakohdan ii alakohta); MDR:ää sovelletaan jo nyt. Jos järjestelmä on markkinoilla ennen tuota päivää, tekoälyasetuksen vaatimukset koskevat sitä vasta merkittävän suunnittelumuutoksen jälkeen tai, jos se on tarkoitettu viranomaisten käyttöön, viimeistään 2.8.2030 (111 artiklan 2 kohta).

**Kansallinen laki.** Järjestys ei korvaa terveydenhuoltolain 51 §:n 2 momentin arviota. Yhteys on 51 §:n 1 momentin mukaan saatava saman päivän aikana, joten jonon häntäkin on käsiteltävä.

Käyttötarkoitus kannattaa rajata sopimuksessa ja käyttöohjeissa, sillä luokittelu ratkeaa tarjoajan ilmoittaman käyttötarkoituksen mukaan (3 artiklan 12 kohta).`,
      provisions: [
        'eu/2024/1689/anx_III/pnt_5/pnt_d',
        'eu/2024/1689/anx_III/pnt_5/pnt_a',
        'eu/2024/1689/rct_58',
        'eu/2024/1689/art_6/par_1',
        'eu/2024/1689/art_3/pnt_12',
        'eu/2024/1689/art_111/par_2',
        'eu/2024/1689/art_113/pnt_c/pnt_ii',
        'eu/2017/745/anx_VIII/part_3/pnt_6.3',
        'fi/2010/1326/sec_51/mom_1',
        'fi/2010/1326/sec_51/mom_2',
      ],
      daysAgo: 69,
      positions: [
        {
          by: 'expert',
          stand: 'confirms',
          reason:
            'Yhdyn siltä osin kuin järjestelmä vain järjestää kiireettömän jonon. Ratkaisevaa on sana kiireellinen d alakohdassa.',
          daysAgo: 65,
        },
        {
          by: 'archipelago-jurist',
          stand: 'disputes',
          reason:
            'Kysymyksen järjestelmä ei vain järjestä jonoa: se on tarkoitettu myös tunnistamaan päivystykseen viittaavat oireet. Silloin sen käyttötarkoitus (3 artiklan 12 kohta) kattaa kiireellisen hoidon tarpeen erottelun, ja juuri väärä ”ei kiireellinen” -tulos aiheuttaa d alakohdassa torjuttavan vaaran. 51 §:n 1 momentin arvio sisältää kiireellisyyden. Koska terveysaseman yhteydenotto on monelle ensimmäinen kosketus päivystykseen (50 §), pitäisin järjestelmää d alakohdan potilasluokitteluna.',
          daysAgo: 61,
        },
      ],
      replies: [
        {
          author: 'health-lawyer',
          body: 'Vastaväite on painava juuri oireiden nostamisen osalta. Jos se toteutetaan erillisenä, kiinteisiin sääntöihin perustuvana hälytyksenä, ero olisi selvempi. Tuomioistuinratkaisua ei ole.',
          daysAgo: 60,
          replies: [
            {
              author: 'clinician',
              body: 'Kliinisesti emme halua erottaa niitä: sama malli, joka järjestää jonon, näkee myös rintakivun. Jätämme päivystysoireiden tunnistuksen ensi vaiheesta pois, kunnes tästä on linjaus.',
              daysAgo: 58,
            },
          ],
        },
      ],
    },
  ],
};
