import type { DemoThread } from '../types.ts';

export const deployerLogs: DemoThread = {
  key: 'deployer-logs',
  kind: 'question',
  language: 'fi',
  title: 'Tekoälyjärjestelmän lokit ja asiakastietolain käyttölokit: mitä käyttöönottaja säilyttää ja kuinka kauan?',
  body: `Asiakkaamme kysyvät, riittääkö asiakastietolain 10 §:n käyttöloki tekoälyasetuksen 26 artiklan 6 kohdan lokiksi.

Järjestelmämme kirjaa kolme asiaa: kuka katsoi tai käytti asiakastietoja, minkä syötteen järjestelmä sai ja minkä tuloksen se antoi, sekä virheet ja mallin version. Syötteessä ja tuloksessa on asiakastietoja.

- Ovatko nämä samaa lokia?
- Voiko 26 artiklan 6 kohdan lokin pitää kuusi kuukautta ja hävittää sitten?
- Onko asiakkaalla oikeus saada lokista tieto siitä, että tekoäly on käsitellyt hänen tietojaan?

Tallennustila on halpaa, mutta jokainen kopio asiakastiedosta on oma riskinsä.`,
  author: 'member2',
  visibility: 'network',
  roles: ['provider', 'deployer'],
  use: 'documentation',
  provisions: ['eu/2024/1689/art_26/par_6', 'eu/2024/1689/art_12', 'fi/2023/703/sec_10', 'fi/2019/906/sec_17'],
  daysAgo: 49,
  accepted: 'two-logs',
  answers: [
    {
      key: 'two-logs',
      author: 'data-protection-officer',
      body: `Ne ovat eri lokeja, joilla on eri tarkoitus, vaikka ne syntyisivät samassa tietokannassa.

**Käyttöloki** (asiakastietolain 10 §) osoittaa, kuka on käyttänyt asiakastietoja, mihin ja milloin. Se on kerättävä jo nyt kaikesta käytöstä, myös tekoälyjärjestelmän kautta tapahtuvasta. Viranomaisella on lisäksi tiedonhallintalain 17 §:n velvollisuus kerätä tarpeelliset lokitiedot kirjautumista edellyttävästä järjestelmästä.

**Tekoälyjärjestelmän loki** (tekoälyasetuksen 12 artiklan 1 kohta ja 26 artiklan 6 kohta) kuvaa järjestelmän toimintaa: syöte, tulos, versio, poikkeama. Velvollisuus koskee suuririskistä järjestelmää ja lokeja, jotka ovat käyttöönottajan hallinnassa. Kuusi kuukautta on *vähimmäisaika*; ajan on vastattava käyttötarkoitusta, ja muu unionin tai kansallinen laki, erityisesti tietosuojalainsäädäntö, voi säätää toisin. Velvollisuutta sovelletaan liitteen III järjestelmiin 2.12.2027 ja liitteen I järjestelmiin 2.8.2028 alkaen.

**Hävittäminen.** Asiakastietoja sisältävän toimintalokin säilytysaika on perusteltava tietosuoja-asetuksen 5 artiklan 1 kohdan e alakohdan mukaan. Kuusi kuukautta voi olla liian lyhyt, jos virhe havaitaan myöhemmin, ja liian pitkä, jos loki on täysi kopio potilaskertomuksesta. Käyttölokin aika tarkistetaan asiakastietolaista liitteineen, ei 26 artiklasta.

**Asiakkaan oikeus.** Asiakastietolain 11 §:n 1 momentti antaa oikeuden tietää, kuka tietoja on käyttänyt ja millä perusteella. Siitä ei suoraan seuraa oikeutta saada toimintalokia, mutta tietosuoja-asetuksen 15 artiklan pyyntö voi kattaa sen siltä osin kuin se on häntä koskevaa henkilötietoa.`,
      provisions: [
        'fi/2023/703/sec_10/mom_1',
        'fi/2023/703/sec_10/mom_2',
        'fi/2023/703/sec_11/mom_1',
        'fi/2019/906/sec_17/mom_1',
        'eu/2024/1689/art_12/par_1',
        'eu/2024/1689/art_26/par_6',
        'eu/2024/1689/art_113/pnt_c',
        'eu/2016/679/art_5/par_1/pnt_e',
        'eu/2016/679/art_15/par_1',
      ],
      daysAgo: 43,
      positions: [
        {
          by: 'expert',
          stand: 'confirms',
          reason:
            'Yhdyn erotteluun. Lisään, että laki 1377/2025 (18 §:n 1 momentin 4 kohta) kytkee käyttöönottajan seuraamusmaksun juuri kuuden kuukauden vähimmäisaikaan.',
          daysAgo: 37,
        },
      ],
      replies: [
        {
          author: 'member2',
          body: 'Erotamme lokit teknisesti ja annamme asiakkaan asettaa toimintalokille ajan, vähintään kuusi kuukautta. Syötteestä tallennamme vain tiivisteen ja viittauksen asiakirjaan.',
          daysAgo: 36,
        },
      ],
    },
  ],
};
