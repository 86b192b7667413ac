import type { DemoThread } from '../types.ts';

export const rightToRefuse: DemoThread = {
  key: 'right-to-refuse',
  kind: 'question',
  language: 'fi',
  title: 'Voiko potilas kieltää tekoälyn käytön omalla vastaanotollaan, ja pitääkö käytöstä kertoa?',
  body: `Potilas pyysi, ettei kirjaamisavustinta käytetä hänen käynnillään. Lääkäri suostui, mutta esihenkilö epäilee, ettei kieltoon ole oikeutta: kirjaamisvelvollisuus on lakisääteinen, eikä potilas päätä välineistä.

- Onko potilaalla tai sosiaalihuollon asiakkaalla oikeus kieltää tekoälyn käyttö?
- Pitääkö käytöstä kertoa etukäteen ja missä?
- Tarvitaanko suostumus?

Osa kollegoista pelkää, että kertominen synnyttää turhia kieltoja. Itse ajattelen päinvastoin: jos avustin huomataan vasta jälkikäteen OmaKannan tekstistä, luottamus kärsii enemmän. Kysymys koskee sekä pelkkää kirjaamisavustinta että kuvantamisen ohjelmistoa, jonka tulos vaikuttaa hoitopäätökseen. Toivoisin vastauksen erottavan nämä kaksi.`,
  author: 'clinician',
  visibility: 'public',
  roles: ['deployer'],
  use: 'client_data_recording',
  provisions: ['fi/1992/785/sec_5', 'fi/1992/785/sec_6', 'fi/2000/812/sec_8', 'eu/2016/679/art_13', 'eu/2024/1689/art_26/par_11'],
  daysAgo: 92,
  accepted: 'no-veto-but-inform',
  answers: [
    {
      key: 'no-veto-but-inform',
      author: 'expert',
      body: `**Kielto-oikeus.** Laissa ei ole säännöstä, joka antaisi oikeuden kieltää kirjaamisen välineen. Potilaslain 6 §:n 1 momentin mukaan potilasta *hoidetaan* yhteisymmärryksessä hänen kanssaan, ja jos hän kieltäytyy tietystä hoidosta tai hoitotoimenpiteestä, etsitään muu tapa. Kirjaaminen ei ole hoitotoimenpide. Toista on, jos tekoäly osallistuu tutkimukseen tai hoitopäätökseen: silloin yhteisymmärrys kattaa myös sen.

**Suostumus.** Sitä ei tarvita, eikä se yleensä ole oikea peruste. Käsittely perustuu lakisääteiseen kirjaamisvelvollisuuteen (asiakastietolain 17 §, tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta ja 9 artiklan 2 kohdan h alakohta). Lakisääteiseen velvoitteeseen perustuvassa käsittelyssä 21 artiklan vastustamisoikeus ei sovellu.

**Kertominen.** Tietosuoja-asetuksen 13 artikla edellyttää tietoa käsittelystä, myös vastaanottajista. Potilaslain 5 § velvoittaa kertomaan seikoista, joilla on merkitystä *päätettäessä hoitamisesta*; kirjaamisavustin ei yleensä kuulu niihin, hoitosuositus kuuluu. Sosiaalihuollossa asiakaslain 8 §:n 1 momentti ohjaa ottamaan toivomukset ensisijaisesti huomioon.

**Tekoälyasetus.** 26 artiklan 11 kohdan ilmoitusvelvollisuus koskee liitteen III järjestelmiä, jotka tekevät ihmisiä koskevia päätöksiä tai avustavat niissä, ja sitä sovelletaan 2.12.2027 alkaen. Kirjaamisavustin ei yleensä ole tällainen.

**Kuvantamisen ohjelmisto** vaikuttaa hoitopäätökseen, joten siitä on mielestäni kerrottava jo potilaslain 5 §:n nojalla, kun sillä on merkitystä potilaan ratkaisulle.

**Suositus.** Kertokaa ajanvarauksessa ja vastaanoton alussa ja kunnioittakaa kieltoa, kun kirjaaminen onnistuu muuten. Luottamus on hoidon laadun osa, vaikkei kielto olisi oikeus.`,
      provisions: [
        'fi/1992/785/sec_6/mom_1',
        'fi/1992/785/sec_5/mom_1',
        'fi/2023/703/sec_17/mom_1',
        'fi/2000/812/sec_8/mom_1',
        'eu/2016/679/art_6/par_1/pnt_c',
        'eu/2016/679/art_9/par_2/pnt_h',
        'eu/2016/679/art_13',
        'eu/2016/679/art_21/par_1',
        'eu/2024/1689/art_26/par_11',
        'eu/2024/1689/art_113/pnt_c/pnt_i',
      ],
      daysAgo: 89,
      positions: [
        {
          by: 'data-protection-officer',
          stand: 'confirms',
          reason:
            'Yhdyn. Jos käsittelyn peruste olisi 6 artiklan 1 kohdan e alakohta, vastustamista olisi arvioitava 21 artiklan mukaan; siksi peruste on kirjattava selosteeseen täsmällisesti.',
          daysAgo: 84,
        },
        {
          by: 'archipelago-jurist',
          stand: 'confirms',
          reason: 'Samma bedömning; vi informerar i kallelsen på båda språken och respekterar ett nej.',
          daysAgo: 72,
        },
      ],
      replies: [
        {
          author: 'clinician',
          body: 'Kiitos. Otamme käyttöön yhden lauseen vastaanoton alkuun ja näppäimen, jolla avustin sammuu. Kielto kirjataan vain, jos potilas pyytää sitä myös jatkossa.',
          daysAgo: 87,
        },
      ],
    },
  ],
  needs: [
    {
      key: 'informing-patients-of-ai',
      raisedBy: 'clinician',
      provisions: ['fi/1992/785/sec_5/mom_1', 'fi/2000/812/sec_5/mom_1'],
      problem:
        'Potilaslaki ja sosiaalihuollon asiakaslaki eivät sano, onko tekoälyn käytöstä hoidossa tai palvelussa kerrottava. Tekoälyasetuksen ilmoitusvelvollisuus koskee vain liitteen III järjestelmiä, eikä kuvantamisen laite ole sellainen.',
      proposal:
        'Täsmennetään selvitysvelvollisuutta niin, että asiakkaalle kerrotaan, kun tekoälyjärjestelmän tuottama arvio vaikuttaa häntä koskevaan hoito- tai palveluratkaisuun.',
      impact: 'Käytännöt vaihtelevat yksiköittäin; muistutuksissa kysytään, olisiko tekoälystä pitänyt kertoa.',
      daysAgo: 60,
      supports: [
        {
          by: 'social-work-manager',
          impact: 'Asiakas ei tiedä, mitä hän voisi kysyä. Yhtenäinen sääntö auttaisi henkilöstöäkin.',
          daysAgo: 55,
        },
        { by: 'service-developer', impact: 'Vi önskar samma skyldighet i social- och hälsovården.', daysAgo: 49 },
      ],
      decisions: [
        {
          status: 'received',
          reply: 'Tarve on vastaanotettu. Liitämme siihen aiemmat yhteydenotot samasta aiheesta ennen arviointia.',
          daysAgo: 51,
        },
      ],
    },
    {
      key: 'written-consent-for-ai-recording',
      raisedBy: 'social-work-manager',
      provisions: ['fi/2023/703/sec_17/mom_1'],
      problem:
        'Henkilöstö on epävarma, saako kirjaamisavustinta käyttää ilman suostumusta. Osa yksiköistä kerää suostumuksia paperilla.',
      proposal: 'Säädetään kirjallisesta suostumuksesta tekoälyavusteisen kirjaamisen edellytyksenä.',
      impact: 'Suostumusten hallintaan kuluu aikaa, ja suostumuksetta jäävien asiakkaiden kirjaaminen hidastuu.',
      daysAgo: 81,
      supports: [{ by: 'member', impact: 'Kannatamme selvyyttä, emme välttämättä suostumusta.', daysAgo: 77 }],
      decisions: [
        { status: 'received', reply: 'Tarve on vastaanotettu.', daysAgo: 74 },
        {
          status: 'assessing',
          reply: 'Arvioimme suostumuksen soveltuvuutta käsittelyn perusteeksi, kun kirjaaminen on lakisääteinen velvollisuus.',
          daysAgo: 59,
        },
        {
          status: 'declined',
          reply:
            'Ehdotusta ei edistetä. Kirjaaminen on lakisääteinen velvollisuus (asiakastietolain 17 §), eikä suostumus olisi siinä aidosti vapaaehtoinen, koska kieltäytyminen ei poistaisi velvollisuutta. Epävarmuuteen vastataan informointia koskevassa työssä; ks. tarve, joka koskee potilaan ja asiakkaan tiedonsaantia.',
          daysAgo: 25,
        },
      ],
    },
  ],
};
