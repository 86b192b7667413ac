import type { DemoThread } from '../types.ts';

export const internalPilotLimits: DemoThread = {
  key: 'internal-pilot-limits',
  kind: 'question',
  language: 'fi',
  title: 'Sisäinen: saako pilottia jatkaa, kun tietoturvasuunnitelma on päivittämättä?',
  body: `Vain oman organisaation käyttöön. Kirjaamisavustimen pilotti kahdessa terveyskeskuksessa päättyy kuun lopussa, ja yksiköt haluaisivat jatkaa keskeytyksettä.

Tilanne:

- tietosuojan vaikutustenarviointi on tehty pilottia varten, mutta se rajaa käytön 40 käyttäjään
- tietoturvasuunnitelmaa (asiakastietolain 77 §) ei ole päivitetty avustimen osalta
- kirjalliset käsittelyohjeet (7 §) ovat luonnoksena
- toimittaja on ilmoittanut järjestelmän valvontaviranomaisen rekisteriin, mutta vahvistusta ei ole saatu.

Ehdotan, että tauko pidetään ja jatko sidotaan kolmeen asiaan: rekisterin vahvistus, ohjeet ja päivitetty suunnitelma. Onko tähän juridista huomautettavaa? Erityisesti: voiko jatkaa supistettuna, jos vain rekisteritieto puuttuu?`,
  author: 'member',
  visibility: 'organisation',
  roles: ['deployer'],
  use: 'client_data_recording',
  provisions: ['fi/2023/703/sec_77', 'fi/2023/703/sec_7/mom_1', 'fi/2023/703/sec_81/mom_2', 'eu/2016/679/art_35/par_11'],
  daysAgo: 16,
  answers: [
    {
      key: 'pause-it',
      author: 'county-jurist',
      body: `Tauko on oikea ratkaisu, enkä jatkaisi supistettunakaan ennen rekisteritietoa. Asiakastietolain 81 §:n 2 momentti on ehdoton: tietojärjestelmää ei saa ottaa tuotantokäyttöön, ellei siitä ole ajantasaisia tietoja rekisterissä. Pilotti oikeilla potilailla on tuotantokäyttöä, vaikka käyttäjiä olisi vähän. Tämä olisi pitänyt tarkistaa ennen pilottia, joten kirjataan poikkeama ja kerrotaan siitä tietosuojavastaavalle.

Vaikutustenarviointi on tarkistettava, kun käyttäjämäärä kasvaa yli sen, mitä arvioitiin: tietosuoja-asetuksen 35 artiklan 11 kohta edellyttää uudelleentarkastelua ainakin, kun käsittelyn riski muuttuu.

Järjestys: 1) rekisterin vahvistus, 2) vastaavan johtajan ohjeet (7 §), 3) tietoturvasuunnitelman päivitys koulutuksen ja käyttöympäristön osalta (77 §:n 1 momentin 1 ja 5 kohta), 4) päätös jatkosta. Pilotin aikaiset hyväksytyt merkinnät ovat potilasasiakirjoja ja säilyvät; luonnokset poistetaan.`,
      provisions: [
        'fi/2023/703/sec_81/mom_2',
        'fi/2023/703/sec_7/mom_1',
        'fi/2023/703/sec_77/mom_1/koh_1',
        'fi/2023/703/sec_77/mom_1/koh_5',
        'eu/2016/679/art_35/par_11',
      ],
      daysAgo: 14,
    },
  ],
};
