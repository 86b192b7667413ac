import type { DemoThread } from '../types.ts';

export const supervisionAndFines: DemoThread = {
  key: 'supervision-and-fines',
  kind: 'question',
  language: 'fi',
  title: 'Kuka valvoo tekoälyasetusta sosiaali- ja terveydenhuollossa, ja voiko hyvinvointialue saada seuraamusmaksun?',
  body: `Tekoälyasetus jättää valvontaviranomaiset ja julkisen sektorin sakot jäsenvaltion päätettäväksi. Sosiaali- ja terveydenhuollossa valvojia on ennestään monta: laitteissa Fimea, tietosuojassa tietosuojavaltuutettu, palveluissa Valvira ja aluehallintovirastot.

- Kuka valvoo liitteen III 5 kohdan a ja d alakohdan järjestelmiä, kuka kuvantamisen laitteita ja kuka chatbotin avoimuutta?
- Voidaanko hyvinvointialueelle määrätä hallinnollinen seuraamusmaksu?
- Entä hyvinvointialueiden yhdessä omistamalle yhtiölle?

Kysyn tätä, koska sama järjestelmä voi olla meillä yhtä aikaa kaikkea: laitteeksi luokiteltu ohjelmisto, henkilötietojen käsittelyä ja osa palvelua. Valmistelemme ohjetta siitä, kenelle mistäkin poikkeamasta ilmoitetaan.

Hallituksen esitys kansalliseksi laiksi (HE 46/2025 vp) on eduskunnassa. Pyydän päivittämään vastausta, kun laki on annettu.`,
  author: 'member',
  visibility: 'public',
  roles: ['deployer', 'provider'],
  use: 'administration',
  provisions: ['eu/2024/1689/art_70', 'eu/2024/1689/art_99/par_8'],
  daysAgo: 552,
  accepted: 'act-1377-2025',
  answers: [
    {
      key: 'act-1377-2025',
      author: 'health-lawyer',
      body: `Laki eräiden tekoälyjärjestelmien valvonnasta (1377/2025) tuli voimaan 1.1.2026. Vastaukset sen mukaan:

**Valvojat**

| asia | viranomainen | säännös |
|---|---|---|
| lääkinnälliset laitteet (liitteen I jakson A 11 ja 12 kohta) | Fimea | 3 §:n 1 momentin 5 kohta |
| liitteen III 5 kohdan a ja d alakohta | Lupa- ja valvontavirasto (a alakohdassa eräiden vakuutus- ja eläkelaitosten osalta Finanssivalvonta) | 3 §:n 2 momentin 5 ja 6 kohta |
| liitteen III 1 kohta, esimerkiksi tunteiden tunnistus | tietosuojavaltuutettu | 3 §:n 2 momentin 4 kohta |
| kielletyt käytännöt (5 artikla) | tietosuojavaltuutettu | 4 § |
| avoimuus (50 artikla) | Liikenne- ja viestintävirasto; suuririskisissä 3 §:n mukainen viranomainen | 5 § |

Poikkeus: jos järjestelmä perustuu saman tarjoajan yleiskäyttöiseen tekoälymalliin, sen tarjoajaa valvoo yksinomaan tekoälytoimisto (tekoälyasetuksen 75 artiklan 1 kohta). Poikkeus ei koske lääkinnällisiä laitteita.

**Seuraamusmaksu.** Sen määrää seuraamusmaksulautakunta valvontaviranomaisen esityksestä (13 §:n 1 momentti). Maksua ei voida määrätä muun muassa hyvinvointialueelle eikä hyvinvointiyhtymälle (24 §:n 3 momentti). Tekoälyasetuksen 99 artiklan 8 kohta jättää tämän jäsenvaltion ratkaistavaksi.

**Yhteisesti omistettu yhtiö.** Osakeyhtiötä ei luettelossa mainita. Maksu voidaan nähdäkseni määrätä sille esimerkiksi tarjoajana (14 §), vaikka omistajat olisivat hyvinvointialueita. Poikkeusta ei voi laajentaa tulkinnalla.

**Maksuttomuus ei ole valvonnattomuutta.** Valvontaviranomaisella on toimivaltuutensa (12 §) ja uhkasakko tehosteena (27 §). Monet suuririskisiä järjestelmiä koskevat velvollisuudet alkavat kuitenkin vasta 2.12.2027 tai 2.8.2028.`,
      provisions: [
        'fi/2025/1377/sec_3/mom_1/koh_5',
        'fi/2025/1377/sec_3/mom_2/koh_4',
        'fi/2025/1377/sec_3/mom_2/koh_5',
        'fi/2025/1377/sec_3/mom_2/koh_6',
        'fi/2025/1377/sec_4',
        'fi/2025/1377/sec_5',
        'fi/2025/1377/sec_13/mom_1',
        'fi/2025/1377/sec_14',
        'fi/2025/1377/sec_12/mom_1',
        'fi/2025/1377/sec_27/mom_1',
        'fi/2025/1377/sec_24/mom_3',
        'eu/2024/1689/art_75/par_1',
        'eu/2024/1689/art_99/par_8',
        'eu/2024/1689/art_113/pnt_c',
      ],
      daysAgo: 108,
      positions: [
        {
          by: 'law-researcher',
          stand: 'confirms',
          reason:
            'Yhdyn. Seuraamussäännöksen poikkeusta on tulkittava suppeasti, ja luettelo on tyhjentävä. Yhtiömuoto on siis oikeudellisesti merkityksellinen valinta.',
          daysAgo: 100,
        },
      ],
      replies: [
        {
          author: 'county-jurist',
          body: 'Huomio uhkasakosta: 27 §:n 1 momentti viittaa markkinavalvontalakiin, joten uhkasakon asettaminen hyvinvointialueelle ratkeaa sen ja uhkasakkolain mukaan.',
          daysAgo: 97,
          replies: [
            {
              author: 'health-lawyer',
              body: 'Totta, ja hyvä tarkennus. En ota kantaa siihen, kuinka usein sitä käytettäisiin toista viranomaista kohtaan.',
              daysAgo: 96,
            },
          ],
        },
      ],
    },
  ],
  needs: [
    {
      key: 'supervisor-for-annex-iii-in-care',
      raisedBy: 'member',
      provisions: ['eu/2024/1689/art_70/par_1', 'eu/2024/1689/anx_III/pnt_5/pnt_a'],
      problem:
        'Kansallista lakia markkinavalvontaviranomaisista ei vielä ole; hallituksen esitys (HE 46/2025 vp) on eduskunnassa. Palvelunantaja ei tiedä, keneltä kysyä liitteen III 5 kohdan järjestelmistä ja kenelle ilmoittaa vakavasta vaaratilanteesta.',
      proposal:
        'Varmistetaan esitystä käsiteltäessä, että sosiaali- ja terveydenhuollon palveluihin pääsyä koskevia järjestelmiä valvoo viranomainen, joka jo valvoo palveluja, ja että laitteita valvoo Fimea.',
      impact: 'Hankintoja on lykätty, koska valvojaa ja tulkinta-apua ei ole.',
      daysAgo: 545,
      supports: [
        { by: 'clinician', impact: 'Vaaratilanneilmoituksen osoite puuttuu tekoälyltä, joka ei ole laite.', daysAgo: 530 },
        { by: 'service-developer', impact: 'Vi vill ha en enda myndighet att fråga.', daysAgo: 521 },
      ],
      decisions: [
        { status: 'received', reply: 'Tarve on vastaanotettu.', daysAgo: 538 },
        {
          status: 'assessing',
          reply:
            'Hallituksen esitys HE 46/2025 vp on eduskunnan käsiteltävänä. Arvioimme, vastaako se tarpeeseen sosiaali- ja terveydenhuollon osalta.',
          daysAgo: 510,
        },
        {
          status: 'drafting',
          reply:
            'Työ- ja elinkeinoministeriössä valmisteltu hallituksen esitys HE 46/2025 vp on eduskunnan käsiteltävänä. Siinä on ehdotettu valvojat myös sosiaali- ja terveydenhuollon järjestelmille.',
          project: 'HE 46/2025 vp: laki eräiden tekoälyjärjestelmien valvonnasta',
          daysAgo: 470,
        },
        {
          status: 'enacted',
          reply:
            'Laki eräiden tekoälyjärjestelmien valvonnasta (1377/2025) on tullut voimaan 1.1.2026. Liitteen III 5 kohdan a ja d alakohdan järjestelmiä valvoo Lupa- ja valvontavirasto (3 §:n 2 momentin 5 kohta) ja lääkinnällisiä laitteita Fimea (3 §:n 1 momentin 5 kohta).',
          project: 'Laki eräiden tekoälyjärjestelmien valvonnasta (1377/2025)',
          daysAgo: 320,
        },
      ],
    },
    {
      key: 'references-to-repealed-points',
      raisedBy: 'county-jurist',
      provisions: [
        'fi/2025/1377/sec_14/mom_2/koh_1',
        'fi/2025/1377/sec_3/mom_1/koh_1',
        'fi/2025/1377/sec_3/mom_1/koh_4',
        'fi/2025/1377/sec_8/mom_1/koh_4',
      ],
      problem:
        'Lain 14 §:n 2 momentin 1 kohta viittaa tekoälyasetuksen 10 artiklan 5 kohtaan, joka on kumottu 27.7.2026; sisältö on nyt 4 a artiklassa, joka koskee laajempaa joukkoa. Lain 3 §:n 1 momentin 1 ja 4 kohta sekä 8 §:n 1 momentin 4 kohta viittaavat liitteen I jakson A 1 kohtaan, joka on poistettu.',
      proposal:
        'Korjataan viittaukset. Samalla arvioidaan, onko 4 a artiklan 2 kohdan rikkomisesta tarpeen säätää seuraamus, sillä seuraamusta ei voi perustaa viittaukseen kumottuun kohtaan.',
      impact: 'Seuraamussäännöksen soveltamisala on epäselvä; laillisuusperiaate ei salli korjata sitä tulkinnalla.',
      daysAgo: 9,
      supports: [
        {
          by: 'law-researcher',
          impact: 'Tutkimuksessa ja koulutuksessa viittaus on jo johtanut väärään johtopäätökseen.',
          daysAgo: 5,
        },
      ],
      decisions: [],
    },
  ],
};
