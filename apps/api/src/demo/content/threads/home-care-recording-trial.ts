import type { DemoThread } from '../types.ts';

export const homeCareRecordingTrial: DemoThread = {
  key: 'home-care-recording-trial',
  kind: 'experience',
  language: 'fi',
  title: 'Kokemus: puheella kirjaaminen kotihoidossa 12 viikon kokeilussa',
  body: `Kokeilimme kotihoidossa puheella kirjaamista. Hoitaja sanelee käynnin jälkeen ovella tai autossa, ohjelmisto tekee rakenteisen luonnoksen ja hoitaja hyväksyy sen puhelimessa. Asiakkaan ja hoitajan keskustelua ei tallenneta.

**Mitä opimme**

- Hyväksyminen heti käynnin jälkeen on ratkaisevaa. Jos luonnokset jäävät iltaan, niitä hyväksytään muistin varassa ja virheet lisääntyvät.
- Murteet ja lääkkeiden nimet olivat suurimmat virhelähteet. Lääkitysmuutokset kirjataan siksi edelleen käsin.
- Yleiskielinen kirjaus parani, mutta tekstit pitenivät. Asiakastietolain 17 § edellyttää tarpeellisia ja riittäviä tietoja, ei kaikkea puhuttua. Rajasimme luonnoksen pituuden.
- Saneluun sopii 25 §:n 2 momentti sellaisenaan: ammattihenkilö vastaa sanelunsa perusteella tehdyistä merkinnöistä. Sosiaalihuollon kirjauksiin sovellamme samaa ajatusta, vaikka säännös koskee potilasasiakirjoja.

Jaamme mielellämme vaikutustenarvioinnin rungon ja virheluokituksen.`,
  author: 'member',
  visibility: 'public',
  roles: ['deployer'],
  use: 'client_data_recording',
  provisions: ['fi/2023/703/sec_17/mom_1', 'fi/2023/703/sec_25/mom_2', 'fi/2023/703/sec_19/mom_1', 'eu/2016/679/art_35'],
  details: {
    tried:
      '12 viikkoa, kaksi kotihoidon tiimiä, 46 työntekijää, noin 9 000 käyntikirjausta. Vertailuna kaksi tiimiä, jotka kirjasivat näppäillen.',
    legalBasis:
      'Lakisääteinen kirjaamisvelvollisuus (asiakastietolain 17 §), tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta ja 9 artiklan 2 kohdan h alakohta. Vaikutustenarviointi tehtiin ennen kokeilua, ja toimittaja on henkilötietojen käsittelijä.',
    effect:
      'Kirjaamiseen käytetty aika väheni mediaanilla 11 minuuttia työvuoroa kohti. Samana päivänä tehtyjen kirjausten osuus kasvoi 71 prosentista 93 prosenttiin. Tulokset ovat yhdestä kokeilusta eikä niitä ole vertaisarvioitu.',
    risk: 'Otoksessa 2,1 prosentissa hyväksytyistä luonnoksista oli asiavirhe, useimmin aika tai lääkkeen nimi. Saneleminen rappukäytävässä vaarantaa salassapidon; ohje on autossa tai asunnossa. Yksi työntekijä kahdeksasta palasi näppäimistöön.',
  },
  daysAgo: 44,
  answers: [
    {
      key: 'publish-the-error-classes',
      author: 'data-protection-officer',
      body: `Kiitos avoimesta raportista. Kaksi huomiota.

Virheprosentti on tärkeämpi kuin ajansäästö. Tietosuoja-asetuksen 5 artiklan 1 kohdan d alakohta edellyttää täsmällisyyttä, ja asiavirhe hyväksytyssä kirjauksessa on henkilötieto, joka on oikaistava. Ehdotan, että mittaatte myös, kuinka moni virhe huomattiin jälkikäteen ja kuka sen huomasi. Verratkaa samalla näppäillyn kirjauksen virheisiin: ilman vertailulukua 2,1 prosenttia ei kerro, onko riski kasvanut.

Sanelupaikka kuuluu tietoturvasuunnitelmaan. Asiakastietolain 77 §:n 1 momentin 5 kohta edellyttää, että käyttöympäristö soveltuu tietoturvan ja tietosuojan varmistavaan käyttöön. Rappukäytävä ei sovellu, ja siksi laitteen lukitus liikkeessä olisi parempi kuin ohje.

Pitkissä teksteissä on myös minimointikysymys. Luonnoksen pituuden rajaaminen oli hyvä ratkaisu.`,
      provisions: ['eu/2016/679/art_5/par_1/pnt_d', 'eu/2016/679/art_16', 'fi/2023/703/sec_77/mom_1/koh_5'],
      daysAgo: 39,
      replies: [
        {
          author: 'member',
          body: 'Vertailutiimien otoksessa asiavirheitä oli 1,7 prosenttia, eli ero on pieni mutta samansuuntainen kuin pelkäsitte. Lisään luvun raporttiin ja jälkihavainnot seuraavaan mittaukseen.',
          daysAgo: 37,
        },
      ],
    },
  ],
};
