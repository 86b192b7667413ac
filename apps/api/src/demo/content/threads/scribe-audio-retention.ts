import type { DemoThread } from '../types.ts';

export const scribeAudioRetention: DemoThread = {
  key: 'scribe-audio-retention',
  kind: 'question',
  language: 'fi',
  title: 'Onko kirjaamisavustimen äänitallenne potilasasiakirja?',
  body: `Kirjaamisavustin tarvitsee puheen hetkellisesti muistiin. Tuotteessamme ääni poistetaan, kun luonnos on muodostettu. Yksi asiakas vaatii, että ääni säilytetään potilasasiakirjana, toinen taas, ettei sitä saa tallentaa lainkaan.

Asiakastietolain 26 §:n 1 momentin mukaan potilasasiakirjoihin kuuluvat myös ”muut potilaan terveyspalvelujen toteuttamiseen liittyvät kuva-, ääni- ja videotallenteet”. Toisaalta lain 17 §:n mukaan kirjataan tarpeelliset ja riittävät tiedot.

Onko muutaman minuutin välimuistissa oleva ääni tällainen tallenne? Entä jos se säilytetään viikon, jotta lääkäri voi tarkistaa luonnoksen siitä?

Haluaisimme toteuttaa yhden tavan, joka kestää valvonnan.`,
  author: 'member2',
  visibility: 'network',
  roles: ['provider'],
  use: 'client_data_recording',
  provisions: ['fi/2023/703/sec_26/mom_1', 'fi/2023/703/sec_17/mom_1', 'fi/2023/703/sec_23/mom_1'],
  daysAgo: 66,
  answers: [
    {
      key: 'transient-audio-is-not-a-record',
      author: 'expert',
      body: `Välimuistissa oleva, heti poistettava ääni ei mielestäni ole potilasasiakirja.

26 §:n 1 momentti luettelee, mitä potilasasiakirjoihin *kuuluu*; se ei velvoita tekemään tallenteita eikä muuta jokaista teknistä vaihetta asiakirjaksi. Potilasasiakirja on potilasta koskeva asiakasasiakirja (3 §:n 4 kohta), ja asiakasasiakirjan määritelmä on tarkoitussidonnainen: asiakirja on laadittu, vastaanotettu tai sisältää tietoja palvelun tarpeen arviointia, järjestämistä tai toteuttamista *varten* (3 §:n 3 kohta). Litteroinnin välivaihe palvelee vain tekstin muodostamista. Kirjaamisvelvollisuus koskee tarpeellisia ja riittäviä tietoja (17 §), ja ne ovat hyväksytyssä merkinnässä.

Säilyttäminen olisi myös ongelmallista. Äänessä on kolmansien henkilöiden tietoja ja sivupuheita, joita hoito ei edellytä. Tietosuoja-asetuksen 5 artiklan 1 kohdan c alakohdan tietojen minimointi ja e alakohdan säilytyksen rajoittaminen puhuvat poistamisen puolesta. Edellytys on, että poistaminen on varma, ääntä ei käytetä muuhun, esimerkiksi mallin kehittämiseen, ja menettely on kuvattu vaikutustenarvioinnissa ja tietoturvasuunnitelmassa (77 §).

Viikon säilytys on eri asia. Silloin ammattihenkilö voi palata tallenteeseen hoidon toteuttamiseksi, ja 26 §:n 1 momentin sanamuoto alkaa soveltua. En suosittele sitä ilman viranomaisen ohjausta.`,
      provisions: [
        'fi/2023/703/sec_26/mom_1',
        'fi/2023/703/sec_3/mom_1/koh_3',
        'fi/2023/703/sec_3/mom_1/koh_4',
        'fi/2023/703/sec_17/mom_1',
        'fi/2023/703/sec_77/mom_1',
        'eu/2016/679/art_5/par_1/pnt_c',
        'eu/2016/679/art_5/par_1/pnt_e',
      ],
      daysAgo: 63,
      positions: [
        {
          by: 'county-jurist',
          stand: 'confirms',
          reason:
            'Yhdyn. Jos jokainen tekninen välivaihe olisi asiakirja, myös sanelun puskurit ja etäyhteyden välimuisti olisivat. Ratkaisevaa on, onko tallenne tehty käytettäväksi hoidossa.',
          daysAgo: 59,
        },
        {
          by: 'data-protection-officer',
          stand: 'disputes',
          reason:
            'Eri mieltä. 3 §:n 2 kohdan asiakirja on myös viesti, jonka saa selville vain äänentoistolaitteella; kestoa ei edellytetä. 26 §:n 1 momentti mainitsee äänitallenteet erikseen ja rajaamatta. Kun merkinnän sisältö johdetaan tallenteesta, se sisältää tietoja palvelun toteuttamista varten (3 §:n 3 kohta). Asiakirja tuhotaan vasta säilytysajan päätyttyä (23 ja 24 §), ei sopimuksen perusteella. Minimointiperiaate ei syrjäytä lakisääteistä säilytysvelvollisuutta.',
          daysAgo: 56,
        },
      ],
      replies: [
        {
          author: 'data-protection-officer',
          body: 'Täsmennän: en pidä ikuista säilyttämistä hyvänä, vaan sanon, että nykylaista se on vaikea lukea pois. Siksi tästä tarvitaan ohjaus.',
          daysAgo: 55,
          replies: [
            {
              author: 'expert',
              body: 'Ohjauksen tarpeesta olemme yhtä mieltä. Todistearvon voi hoitaa myös niin, että potilas näkee merkinnän heti OmaKannassa ja voi pyytää oikaisua.',
              daysAgo: 54,
            },
          ],
        },
      ],
    },
  ],
  needs: [
    {
      key: 'scribe-audio-guidance',
      raisedBy: 'member2',
      provisions: ['fi/2023/703/sec_26/mom_1', 'fi/2023/703/sec_23/mom_1'],
      problem:
        'Ei ole selvää, onko tekoälyavusteisen kirjaamisen aikana syntyvä ääni potilasasiakirjaan kuuluva tallenne. Palvelunantajat vaativat samalta tuotteelta vastakkaisia ratkaisuja.',
      proposal:
        'Todetaan ohjauksessa tai laissa, että kirjaamisen tekninen välivaihe ei ole potilasasiakirja, jos tallenne poistetaan merkinnän hyväksymiseen mennessä eikä sitä käytetä muuhun tarkoitukseen.',
      impact: 'Kaksi eri säilytysratkaisua samassa tuotteessa; kustannus ja tietoturvariski kasvavat.',
      daysAgo: 53,
      supports: [
        {
          by: 'clinician',
          impact: 'Potilaat kysyvät, mihin ääni jää. Vastaus riippuu nyt siitä, missä hoitopaikassa kysytään.',
          daysAgo: 50,
        },
        { by: 'member', impact: 'Tarvitsemme kannan ennen kuin laajennamme suun terveydenhuoltoon.', daysAgo: 44 },
      ],
      decisions: [
        {
          status: 'received',
          reply: 'Tarve on vastaanotettu. Molemmat perustelut ovat keskustelussa hyvin esillä.',
          daysAgo: 48,
        },
        {
          status: 'assessing',
          reply: 'Selvitämme yhdessä THL:n kanssa, ratkeaako asia asiakastietolain 97 §:n 2 momentin mukaisella ohjauksella.',
          daysAgo: 33,
        },
        {
          status: 'guidance',
          reply:
            'Asia hoidetaan ohjauksella, ei tässä vaiheessa lainmuutoksella. Ohjeessa otetaan kantaa poistamisen ajankohtaan, muuhun käyttöön ja potilaan informointiin. Jos ohjaus ei riitä, tarve voidaan avata uudelleen.',
          daysAgo: 12,
        },
      ],
    },
  ],
};
