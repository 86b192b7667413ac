import type { DemoThread } from '../types.ts';

export const socialCareRecording: DemoThread = {
  key: 'social-care-recording',
  kind: 'question',
  language: 'fi',
  title: 'Koskeeko ohjelmiston tuottamia merkintöjä koskeva säännös vain terveydenhuoltoa?',
  body: `Kirjaamisavustinta halutaan laajentaa terveydenhuollosta sosiaalityöhön: palvelutarpeen arvioihin ja asiakaskertomuksiin.

Asiakastietolain 25 §:n 3 momentin mukaan potilasasiakirjamerkinnät voivat koostua myös ohjelmistojen tuottamista merkinnöistä. Säännös on lain 5 luvussa, joka koskee potilasasiakirjoja. Sosiaalihuollon asiakasasiakirjoja koskevassa 6 luvussa (37–45 §) vastaavaa säännöstä ei ole.

Kysymykset:

- Onko vaikeneminen kielto, eli saako sosiaalityöntekijä käyttää avustinta lainkaan?
- Saako järjestelmä tallentaa asiakaskertomukseen merkinnän, jota kukaan ei ole lukenut, esimerkiksi automaattisen yhteenvedon puhelusta?
- Miten toimitaan yhteisessä palvelussa, jossa samasta tapaamisesta syntyy molempia asiakirjoja?

Henkilöstö kysyy näitä meiltä viikoittain.`,
  author: 'social-work-manager',
  visibility: 'network',
  roles: ['deployer'],
  use: 'client_data_recording',
  provisions: ['fi/2023/703/sec_25/mom_3', 'fi/2023/703/sec_37', 'fi/2023/703/sec_44', 'fi/2023/703/sec_46'],
  daysAgo: 152,
  accepted: 'silence-is-not-a-ban',
  answers: [
    {
      key: 'silence-is-not-a-ban',
      author: 'county-jurist',
      body: `Vaikeneminen ei ole kielto apuvälineelle, mutta se ei myöskään ole lupa koneen itse tekemälle merkinnälle. Erottaisin kaksi tilannetta.

**Apuväline.** Lain 17 § koskee sekä sosiaali- että terveydenhuoltoa: ammattihenkilön ja avustavan henkilön tulee kirjata tarpeelliset ja riittävät tiedot. Laki ei määrää, millä välineellä teksti syntyy. Jos sosiaalityöntekijä tarkistaa ja hyväksyy luonnoksen, merkintä on hänen. Kielen on oltava selkeää ja ymmärrettävää (19 §:n 1 momentti), ja tietosuoja-asetuksen 5 artiklan 1 kohdan d alakohta edellyttää täsmällisiä tietoja.

**Koneen oma merkintä.** 25 §:n 3 momentti koskee sanamuotonsa mukaan potilasasiakirjamerkintöjä. Sosiaalihuollosta vastaavaa säännöstä ei ole, enkä laajentaisi poikkeusta analogialla: sosiaalihuollon asiakirjoissa on usein arvioita, joilla on merkitystä päätöksenteossa, ja 44 § edellyttää tietoa siitä, ketkä ovat osallistuneet asian käsittelyyn. Lukematon yhteenveto ei siis kuulu asiakaskertomukseen. Palvelutarpeen arviossa edustajan tai läheisen käsitys tuen tarpeesta (42 §:n 1 momentti) on lisäksi kirjattava niin, että se on hänen eikä kielimallin; ks. myös sosiaalihuollon asiakaslain 8 §:n 2 momentti.

**Yhteinen palvelu.** 46 §:n mukaan asiakaskertomus tallennetaan sosiaalihuollon asiakasrekisteriin ja potilasasiakirjamerkinnät potilasrekisteriin. Samasta tapaamisesta syntyneet luonnokset on siksi eroteltava ennen tallentamista, ja kummankin hyväksyy se, jonka merkintä se on.

Kanta on tulkinta, jota ei ole koeteltu tuomioistuimessa. Erottelu olisi selvempi laissa.`,
      provisions: [
        'fi/2023/703/sec_17/mom_1',
        'fi/2023/703/sec_19/mom_1',
        'fi/2023/703/sec_25/mom_3',
        'fi/2023/703/sec_42/mom_1',
        'fi/2023/703/sec_44/mom_1',
        'fi/2023/703/sec_46/mom_1',
        'fi/2000/812/sec_8/mom_2',
        'eu/2016/679/art_5/par_1/pnt_d',
      ],
      daysAgo: 146,
      positions: [
        {
          by: 'data-protection-officer',
          stand: 'confirms',
          reason:
            'Yhdyn. Säännöksen sijainti 5 luvussa ja sanamuoto ”potilasasiakirjamerkinnät” eivät jätä tilaa laajentavalle tulkinnalle, kun kyse on erityisiin henkilötietoryhmiin kuuluvista tiedoista.',
          daysAgo: 141,
        },
        {
          by: 'archipelago-jurist',
          stand: 'confirms',
          reason: 'Samma slutsats utifrån den svenska lydelsen: 25 § 3 mom. talar om anteckningar i journalhandlingar.',
          daysAgo: 120,
        },
      ],
      replies: [
        {
          author: 'social-work-manager',
          body: 'Tällä pääsimme eteenpäin: avustin on käytössä luonnoksiin, ja puheluyhteenvedot menevät työjonoon eivätkä asiakaskertomukseen. Jätin asiasta lainmuutostarpeen.',
          daysAgo: 139,
        },
      ],
    },
    {
      key: 'ministry-view',
      author: 'ministry',
      body: `Tämä on ministeriön näkemys voimassa olevasta laista. Se ei ole sitova; lain sisällön ratkaisevat viime kädessä tuomioistuimet.

Asiakastietolain 25 §:n 3 momentti koskee potilasasiakirjamerkintöjä. Sosiaalihuollon asiakasasiakirjoista säädetään lain 6 luvussa, eikä siinä ole vastaavaa säännöstä. Kirjaamisvelvollisuudesta säädetään 17 §:ssä molempien osalta: tarpeelliset ja riittävät tiedot kirjaa ammattihenkilö tai palvelun antamiseen osallistuva avustava henkilö.

Apuvälineen käyttöä luonnoksen laatimiseen laki ei estä, kun ammattihenkilö tarkistaa luonnoksen ja vastaa merkinnästä. Palvelunantajan vastaavan johtajan on annettava menettelystä kirjalliset ohjeet ja huolehdittava henkilökunnan osaamisesta (7 §). Käytettävän tietojärjestelmän on täytettävä sitä koskevat olennaiset vaatimukset (84 §:n 1 momentti).

Säännöksen tarkistamista koskeva valmistelu on käynnissä esimerkkihankkeessa. Sen lopputulosta ei voi ennakoida, joten käytäntö kannattaa perustaa nykyiseen lakiin.`,
      provisions: [
        'fi/2023/703/sec_25/mom_3',
        'fi/2023/703/chp_6',
        'fi/2023/703/sec_17/mom_1',
        'fi/2023/703/sec_7/mom_1',
        'fi/2023/703/sec_84/mom_1',
      ],
      daysAgo: 44,
    },
  ],
  needs: [
    {
      key: 'machine-made-entries-in-social-care',
      raisedBy: 'social-work-manager',
      provisions: ['fi/2023/703/sec_25/mom_3', 'fi/2023/703/sec_37'],
      problem:
        'Laki säätää ohjelmistojen tuottamista merkinnöistä vain potilasasiakirjoissa. Sosiaalihuollossa jää tulkittavaksi, saako merkintä olla ohjelmiston tuottama ja millä ehdoilla. Alueet tekevät samasta asiasta eri ratkaisuja.',
      proposal:
        'Lisätään 6 lukuun säännös, jonka mukaan sosiaalihuollon asiakasasiakirjoihin voidaan tallentaa ohjelmiston tuottama teksti, kun ammattihenkilö on sen hyväksynyt, ja jonka mukaan hyväksymisestä jää tieto asiakirjaan. Arviota tai päätöksen perustelua ei saisi tallentaa ilman hyväksyntää.',
      impact:
        'Meillä kirjaamiseen kuluu arviolta neljännes sosiaalityön työajasta. Epäselvyys on pysäyttänyt kokeilun kahdessa palvelutehtävässä.',
      daysAgo: 138,
      supports: [
        {
          by: 'member',
          impact: 'Meillä avustin on vain terveydenhuollossa. Laajennus odottaa säännöstä tai ohjausta.',
          daysAgo: 130,
        },
        {
          by: 'service-developer',
          impact: 'Samma dokument på två språk; vi behöver en entydig regel innan vi skriver anvisningar åt personalen.',
          daysAgo: 118,
        },
        {
          by: 'member2',
          impact: 'Tuotteessa on kaksi eri hyväksymispolkua, koska asiakkaat tulkitsevat lakia eri tavoin.',
          daysAgo: 96,
        },
      ],
      decisions: [
        {
          status: 'received',
          reply: 'Kiitos. Tarve on kirjattu, ja keskustelu on liitetty siihen. Palaamme, kun vaikutukset on arvioitu.',
          daysAgo: 131,
        },
        {
          status: 'assessing',
          reply:
            'Arvioimme, onko ero terveydenhuollon ja sosiaalihuollon välillä tarkoitettu. Arvioinnissa selvitetään asiakkaan oikeusturva, asiakasturvallisuus ja vaikutus työaikaan.',
          daysAgo: 104,
        },
        {
          status: 'drafting',
          reply:
            'Säännöstä valmistellaan osana kirjaamista koskevien säännösten tarkistamista. Luonnos tulee lausunnoille. Siihen asti nykyistä lakia on sovellettava sanamuotonsa mukaan.',
          project: 'Esimerkkihanke: asiakastietolain kirjaamissäännökset',
          daysAgo: 46,
        },
      ],
    },
  ],
};
