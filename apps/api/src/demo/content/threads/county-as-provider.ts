import type { DemoThread } from '../types.ts';

export const countyAsProvider: DemoThread = {
  key: 'county-as-provider',
  kind: 'question',
  language: 'fi',
  title: 'Milloin hyvinvointialueesta tulee tekoälyjärjestelmän tarjoaja?',
  body: `Rakennamme yleiskäyttöisen kielimallin päälle oman työkalun, joka tiivistää asiakirjoja sosiaalityöntekijälle. Malli ostetaan pilvipalveluna, mutta ohjeistuksen, käyttöliittymän ja nimen teemme itse. Myöhemmin työkalulla halutaan pisteyttää, ketkä asiakkaista tarvitsisivat tehostettua tukea.

Toinen kysymys koskee yhtiötä, jonka omistamme neljän muun alueen kanssa. Yhtiö kehittäisi saman työkalun kaikille.

- Olemmeko tarjoaja vai käyttöönottaja?
- Muuttuuko rooli pisteytyksen myötä?
- Mitä alkuperäiseltä toimittajalta voi silloin vaatia?

Sopimusluonnoksessa toimittaja kuvaa itsensä ”teknologian toimittajaksi” eikä käytä kumpaakaan asetuksen termiä. Haluamme kirjata roolit sopimukseen oikein jo ennen allekirjoittamista.`,
  author: 'member',
  visibility: 'network',
  roles: ['provider', 'deployer', 'unsure'],
  use: 'documentation',
  provisions: ['eu/2024/1689/art_3/pnt_3', 'eu/2024/1689/art_3/pnt_4', 'eu/2024/1689/art_25', 'fi/2021/611/sec_9'],
  daysAgo: 58,
  accepted: 'own-name-own-duty',
  answers: [
    {
      key: 'own-name-own-duty',
      author: 'health-lawyer',
      body: `**Tiivistystyökalu.** Tarjoaja on se, joka kehittää tekoälyjärjestelmän tai teettää sen ja ottaa sen käyttöön *omalla nimellään tai tavaramerkillään*, myös maksutta (3 artiklan 3 kohta). Käyttöönotto kattaa toimittamisen omaan käyttöön (3 artiklan 11 kohta). Valmiin mallin ostaminen ei tee teistä mallin tarjoajaa, mutta sen päälle rakentamanne järjestelmän tarjoaja voitte olla, ja samalla käyttöönottaja (4 kohta).

Tällä on vielä rajallinen merkitys: tiivistys ei sellaisenaan ole suuririskinen. Tarjoajaa koskevat kuitenkin jo 4 artikla ja soveltuvin osin 50 artikla.

**Pisteytys.** Käyttötarkoitus muuttuu. Jos pisteillä arvioidaan oikeutta olennaisiin palveluihin, tullaan liitteen III 5 kohdan a alakohtaan. Se, joka muuttaa muun järjestelmän käyttötarkoitusta niin, että siitä tulee suuririskinen, katsotaan suuririskisen järjestelmän tarjoajaksi (25 artiklan 1 kohdan c alakohta), ja 16 artiklan velvollisuudet tulevat teille. Koska pisteytys on profilointia, 6 artiklan 3 kohdan poikkeus ei ole käytettävissä. Velvollisuuksia sovelletaan 2.12.2027 alkaen.

**Alkuperäinen toimittaja.** Jos ostatte valmiin *järjestelmän*, 25 artiklan 2 kohta velvoittaa sen tarjoajan yhteistyöhön; muutettuna kohta luettelee myös dokumentaation, tiedon tunnetuista rajoituksista ja kohdennetun teknisen pääsyn. Velvollisuutta ei ole, jos tarjoaja on selvästi ilmoittanut, ettei järjestelmää saa muuttaa suuririskiseksi. Jos ostatte pelkän *mallin*, sovitte tiedoista, teknisestä pääsystä ja avusta kirjallisesti (25 artiklan 4 kohta). Lukekaa siis käyttöehdot.

**Yhtiö.** Jos yhtiö kehittää ja tarjoaa työkalun nimellään, se on tarjoaja ja te käyttöönottaja. Järjestämisvastuu säilyy teillä joka tapauksessa (hyvinvointialuelain 9 §:n 3 momentti).`,
      provisions: [
        'eu/2024/1689/art_3/pnt_3',
        'eu/2024/1689/art_3/pnt_4',
        'eu/2024/1689/art_3/pnt_11',
        'eu/2024/1689/art_4/par_1',
        'eu/2024/1689/art_25/par_1/pnt_c',
        'eu/2024/1689/art_25/par_2',
        'eu/2024/1689/art_25/par_4',
        'eu/2024/1689/art_16',
        'eu/2024/1689/art_6/par_3',
        'eu/2024/1689/anx_III/pnt_5/pnt_a',
        'eu/2024/1689/art_113/pnt_c/pnt_i',
        'fi/2021/611/sec_9/mom_3',
      ],
      daysAgo: 52,
      positions: [
        {
          by: 'county-jurist',
          stand: 'confirms',
          reason:
            'Yhdyn. Oma nimi käyttöliittymässä ei yksin ratkaise, mutta yhdessä kehittämisen ja käyttöönoton kanssa ratkaisee.',
          daysAgo: 47,
        },
        {
          by: 'archipelago-jurist',
          stand: 'confirms',
          reason: 'Samma bedömning. För oss avgörs rollen av vems namn systemet tas i bruk under, inte av vem som betalar.',
          daysAgo: 40,
        },
      ],
      replies: [
        {
          author: 'member',
          body: 'Hyödyllistä. Mallin käyttöehdoissa todella kielletään suuririskinen käyttö, joten pisteytys vaatisi toisen mallin tai uuden sopimuksen. Pisteytys on nyt jäissä.',
          daysAgo: 45,
          replies: [
            {
              author: 'health-lawyer',
              body: 'Pyytäkää toimittajalta kirjallinen kanta siitä, mitä se on luovuttamassa. Kielto voi poistaa 25 artiklan 2 kohdan yhteistyövelvollisuuden, mutta se ei estä sopimasta samoista asioista.',
              daysAgo: 44,
            },
          ],
        },
      ],
    },
  ],
};
