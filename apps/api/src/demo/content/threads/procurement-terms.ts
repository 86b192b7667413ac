import type { DemoThread } from '../types.ts';

export const procurementTerms: DemoThread = {
  key: 'procurement-terms',
  kind: 'question',
  language: 'fi',
  title: 'Tekoälyn hankinta ennen joulukuuta 2027: mitä tarjouspyyntöön ja sopimukseen?',
  body: `Kilpailutamme neljän vuoden sopimusta järjestelmästä, joka arvioi kuntoutuksen tarvetta. Käyttö alkaa keväällä 2027, siis ennen kuin liitteen III järjestelmien vaatimuksia sovelletaan, mutta sopimuskausi ulottuu selvästi sen yli.

- Voimmeko vaatia tekoälyasetuksen mukaisuutta jo nyt?
- Koskeeko asetus järjestelmää, joka on otettu käyttöön ennen 2.12.2027?
- Onko 25 artiklan 4 kohta se säännös, joka antaa meille oikeuden tietoihin?

Markkinavuoropuhelussa kaksi toimittajaa ilmoitti tekevänsä vaatimustenmukaisuuden arvioinnin vasta, kun on pakko. Kolmas lupasi sen heti mutta ei suostunut avaamaan, millä aineistolla malli on opetettu. Emme haluaisi sulkea pois ketään tarpeettomasti, mutta emme myöskään jäädä neljäksi vuodeksi järjestelmään, jota ei saa käyttää.`,
  author: 'social-work-manager',
  visibility: 'network',
  roles: ['deployer'],
  use: 'administration',
  provisions: [
    'eu/2024/1689/art_13',
    'eu/2024/1689/art_25/par_4',
    'eu/2024/1689/art_26',
    'eu/2024/1689/art_111/par_2',
    'fi/2019/906/sec_13/mom_4',
  ],
  daysAgo: 31,
  answers: [
    {
      key: 'ask-for-it-in-the-contract',
      author: 'county-jurist',
      body: `**Saako vaatia?** Saa. Vaatimus on sopimusperusteinen, kunnes velvollisuudet tulevat sovellettaviksi. Sitokaa se säännöksiin, jotta sisältö ei jää auki.

**Ennen 2.12.2027 käyttöön otettu järjestelmä.** 111 artiklan 2 kohdan mukaan asetusta sovelletaan aiemmin markkinoille saatettuihin suuririskisiin järjestelmiin vain, jos niiden suunnitteluun tehdään sen jälkeen merkittäviä muutoksia. Viranomaisten käyttöön tarkoitetuissa järjestelmissä tarjoajan ja käyttöönottajan on kuitenkin joka tapauksessa täytettävä vaatimukset viimeistään 2.8.2030. Neljän vuoden sopimuksessa tämä osuu teidän kaudellenne.

**25 artiklan 4 kohta ei ole teidän säännöksenne.** Se koskee suuririskisen järjestelmän *tarjoajan* ja sen alihankkijoiden sopimusta. Käyttöönottajan tiedot tulevat 13 artiklan käyttöohjeista, joten vaatikaa niiden sisältö (3 kohta) sopimuksessa.

**Lista:**

1. käyttöohjeet 13 artiklan 3 kohdan sisällöllä, suomeksi ja tarvittaessa ruotsiksi
2. ihmisen suorittaman valvonnan keinot (14 artikla) ja niiden kuvaus
3. lokit, pääsy niihin ja luovutus sopimuksen päättyessä (26 artiklan 6 kohta)
4. tiedot vaikutustenarviointeihin (26 artiklan 9 kohta, tietosuoja-asetuksen 35 artikla)
5. ilmoitus muutoksista mallissa ja oikeus testata ennen päivitystä
6. tietoturvallisuustoimenpiteet, jotka viranomaisen on varmistettava hankinnassaan (tiedonhallintalain 13 §:n 4 momentti)
7. käsittelijäsopimus (tietosuoja-asetuksen 28 artiklan 3 kohta), jossa opettaminen asiakastiedoilla kielletään tai siitä sovitaan erikseen
8. jos järjestelmä on asiakastietolain tietojärjestelmä: ajantasaiset tiedot valvontaviranomaisen rekisterissä (81 §:n 2 momentti).

Hankintalain vertailuperusteisiin en tässä ota kantaa.`,
      provisions: [
        'eu/2024/1689/art_111/par_2',
        'eu/2024/1689/art_25/par_4',
        'eu/2024/1689/art_13/par_3',
        'eu/2024/1689/art_14',
        'eu/2024/1689/art_26/par_6',
        'eu/2024/1689/art_26/par_9',
        'eu/2016/679/art_28/par_3',
        'eu/2016/679/art_35',
        'fi/2019/906/sec_13/mom_4',
        'fi/2023/703/sec_81/mom_2',
      ],
      daysAgo: 26,
      replies: [
        {
          author: 'member2',
          body: 'Tarjoajan näkökulmasta kohta 5 on vaikein: pilvimalli päivittyy meistä riippumatta. Voisiko vaatimus olla version kiinnittäminen ja ilmoitus 30 päivää ennen vaihtoa?',
          daysAgo: 24,
          replies: [
            {
              author: 'county-jurist',
              body: 'Se olisi meille riittävä, kunhan versio näkyy lokissa ja vanhaan voi palata, jos arviointi epäonnistuu. Kirjatkaa myös, kuka päättää päivityksestä kiireellisessä tietoturva-asiassa.',
              daysAgo: 23,
            },
          ],
        },
      ],
    },
  ],
};
