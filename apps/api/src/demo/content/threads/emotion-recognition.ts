import type { DemoThread } from '../types.ts';

export const emotionRecognition: DemoThread = {
  key: 'emotion-recognition',
  kind: 'question',
  language: 'fi',
  title: 'Äänestä tunnetiloja päättelevä työkalu etävastaanotolla ja asiakaspalvelun laadunseurannassa',
  body: `Toimittaja tarjoaa etävastaanotolle ominaisuutta, joka päättelee potilaan äänestä ahdistuneisuutta. Samaa moottoria käytettäisiin asiakaspalvelun esihenkilötyössä: se näyttäisi, milloin työntekijä kuulostaa kuormittuneelta.

Olemme lukeneet säännöksiä näin, mutta pyydämme vahvistusta:

- **Työntekijät:** tekoälyasetuksen 5 artiklan 1 kohdan f alakohta kieltää tunteiden päättelyn työpaikalla, jollei käyttö palvele lääketieteellisiä tai turvallisuuteen liittyviä tarkoituksia. Työssä jaksamisen seuranta ei liene lääketieteellinen syy.
- **Potilaat:** kielto ei koske heitä, mutta järjestelmä olisi liitteen III 1 kohdan c alakohdan suuririskinen järjestelmä, ja potilaalle on kerrottava siitä (50 artiklan 3 kohta).
- **Raja:** johdanto-osan 18 kappaleen mukaan fyysinen tila, kuten kipu tai väsymys, ei ole tunne. Onko ahdistus oire vai tunne, kun sitä mitataan hoitoa varten?

Jos tarkoitus on lääketieteellinen, onko ohjelmisto samalla lääkinnällinen laite (MDR:n 2 artiklan 1 kohta)?`,
  author: 'social-work-manager',
  visibility: 'network',
  roles: ['deployer'],
  use: 'other',
  provisions: [
    'eu/2024/1689/art_5/par_1/pnt_f',
    'eu/2024/1689/anx_III/pnt_1/pnt_c',
    'eu/2024/1689/art_50/par_3',
    'eu/2024/1689/art_3/pnt_39',
    'eu/2024/1689/rct_18',
    'eu/2017/745/art_2/pnt_1',
  ],
  daysAgo: 8,
  answers: [],
};
