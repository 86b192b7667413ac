import type { DemoThread } from '../types.ts';

export const aiLiteracy: DemoThread = {
  key: 'ai-literacy',
  kind: 'question',
  language: 'fi',
  title: 'Tekoälylukutaito (4 artikla): mitä sairaalan on osoitettava?',
  body: `Koulutamme noin 4 000 työntekijää, joista osa käyttää kirjaamisavustinta päivittäin ja osa ei koskaan. Johto kysyy, vaatiiko tekoälyasetuksen 4 artikla kaikilta todistuksen suoritetusta kurssista ja voiko puutteesta seurata sanktio.

- Riittääkö verkkokurssi, vai pitääkö osaaminen todentaa?
- Koskeeko velvollisuus myös vuokralääkäreitä ja opiskelijoita?
- Miten tämä suhtautuu asiakastietolain koulutusvaatimuksiin?

Nykyinen ehdotuksemme on kolmiportainen: kaikille lyhyt perehdytys, käyttäjille järjestelmäkohtainen koulutus ja pääkäyttäjille syventävä osuus, jossa käsitellään rajoitukset, ylitulkinta ja vaaratilanteista ilmoittaminen. Kirjaamme osallistumisen, mutta emme tähän mennessä ole mitanneet osaamista millään tavalla.`,
  author: 'clinician',
  visibility: 'network',
  roles: ['deployer'],
  use: 'other',
  provisions: ['eu/2024/1689/art_4', 'fi/2023/703/sec_7', 'fi/2023/703/sec_77'],
  daysAgo: 205,
  answers: [
    {
      key: 'sufficient-level',
      author: 'county-jurist',
      writtenAgainst: '2024',
      body: `4 artiklan mukaan tarjoajien ja käyttöönottajien on toteutettava toimenpiteitä *varmistaakseen* parhaan kykynsä mukaan, että henkilöstöllä on *riittävä* tekoälylukutaito. Velvollisuus koskee myös muita, jotka käyttävät järjestelmää organisaation puolesta, eli vuokratyövoimaa ja ohjattuja opiskelijoita.

Tästä seuraa mielestäni kolme asiaa:

1. Taso on määriteltävä tehtäväryhmittäin. Kirjaamisavustinta käyttävältä edellytetään enemmän kuin siltä, joka ei käytä tekoälyä.
2. Taso on voitava osoittaa. Pelkkä kurssin tarjoaminen ei riitä, vaan tarvitaan jokin todentaminen, esimerkiksi testi.
3. Toimenpiteet on kirjattava, koska niiden riittävyyttä voidaan arvioida valvonnassa.

Asetuksen 99 artiklassa ei ole erikseen säädetty sakkoa 4 artiklan rikkomisesta. Artiklaa on sovellettu 2.2.2025 alkaen.`,
      provisions: ['eu/2024/1689/art_4', 'eu/2024/1689/art_99', 'eu/2024/1689/art_113'],
      daysAgo: 198,
      positions: [
        {
          by: 'data-protection-officer',
          stand: 'confirms',
          reason: 'Sama lukutapa: ”riittävä taso” edellyttää, että taso on asetettu ja sen saavuttamista seurataan.',
          daysAgo: 190,
        },
      ],
      reviews: [
        {
          by: 'county-jurist',
          outcome: 'no_longer_holds',
          reason:
            '4 artikla ei enää edellytä riittävän tason varmistamista eikä minkään tason takaamista, joten tason asettamista ja todentamista koskevat johtopäätökseni eivät päde. Uudempi vastaus kuvaa nykyisen velvollisuuden.',
          replacedBy: 'measures-not-results',
          daysAgo: 40,
        },
      ],
    },
    {
      key: 'measures-not-results',
      author: 'archipelago-jurist',
      language: 'sv',
      body: `Artikel 4 ersattes den 27 juli 2026 genom förordning (EU) 2026/1744. Svaret ovan bygger på den tidigare lydelsen.

Enligt artikel 4.1 i AI-förordningen ska leverantörer och tillhandahållare vidta åtgärder för att *stödja utvecklingen* av AI-kunnigheten hos personalen och andra som använder systemen för deras räkning. Förordningen säger nu uttryckligen att ingen viss nivå behöver garanteras för en enskild person. Hänsyn tas till teknisk kunskap, erfarenhet, utbildning och sammanhang samt till de personer som systemen används på.

Min slutsats:

- ett prov eller intyg krävs inte av artikel 4, men åtgärderna bör planeras efter uppgift och dokumenteras
- inhyrd personal och studerande omfattas när de använder systemet för er räkning
- kommissionen ska offentliggöra praktiska exempel (artikel 4.2).

Den nationella lagen är däremot strängare och gäller oförändrad. Enligt 77 § 1 mom. 1 punkten i kunduppgiftslagen ska det i informationssäkerhetsplanen redogöras för hur det säkerställs att de som använder informationssystemen har den utbildning som användningen kräver, och den ansvariga föreståndaren ska enligt 7 § se till att personalen har tillräcklig kompetens. För system med hög risk tillkommer artikel 26.2 från den 2 december 2027 eller den 2 augusti 2028.`,
      provisions: [
        'eu/2024/1689/art_4/par_1',
        'eu/2024/1689/art_4/par_2',
        'eu/2024/1689/art_26/par_2',
        'eu/2024/1689/art_113/pnt_c',
        'eu/2026/1744',
        'fi/2023/703/sec_77/mom_1/koh_1',
        'fi/2023/703/sec_7/mom_1',
      ],
      daysAgo: 41,
      replies: [
        {
          author: 'clinician',
          language: 'fi',
          body: 'Tämä ratkaisi asian: emme vaadi 4 artiklan vuoksi testiä kaikilta, mutta kirjaamisavustimen käyttäjiltä edellytämme koulutusta asiakastietolain 77 §:n perusteella.',
          daysAgo: 38,
        },
      ],
    },
  ],
};
