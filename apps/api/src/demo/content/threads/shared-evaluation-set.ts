import type { DemoThread } from '../types.ts';

export const sharedEvaluationSet: DemoThread = {
  key: 'shared-evaluation-set',
  kind: 'initiative',
  language: 'fi',
  title: 'Aloite: yhteinen arviointiaineisto suomen- ja ruotsinkielisille kirjaamisavustimille',
  body: `Jokainen hyvinvointialue testaa kirjaamisavustimia omalla otoksellaan, eikä tuloksia voi verrata. Ehdotamme yhteistä arviointiaineistoa, joka tehdään **näytellyistä** vastaanotoista: ei oikeita potilaita, ei asiakastietoja.

**Mitä tehdään**

1. 200 käsikirjoitettua vastaanottoa ja kotikäyntiä, suomeksi ja ruotsiksi, eri murteilla ja taustaäänillä
2. asiantuntijoiden mallikirjaus ja virheluokitus (lääkitys, aika, henkilö, keksitty tieto, puuttuva tieto)
3. avoin mittaustapa, jolla toimittaja ja käyttöönottaja saavat saman luvun.

Koska aineisto ei sisällä asiakastietoja, siihen ei tarvita tietolupaa. Näyttelijän ääni on silti henkilötieto, ja sen käytöstä sovitaan jokaisen kanssa. Tulokset auttavat käyttöönottajaa osoittamaan tietosuoja-asetuksen 5 artiklan 1 kohdan d alakohdan täsmällisyyttä ja tietojärjestelmän toiminnallisten vaatimusten täyttymistä (asiakastietolain 84 §). Suuririskisissä järjestelmissä niitä voi käyttää 26 artiklan 5 kohdan seurannassa, kun velvollisuus aikanaan soveltuu.

Etsimme kumppaneita ja rahoitusta. Aineisto julkaistaan avoimella lisenssillä.`,
  author: 'clinician',
  visibility: 'network',
  roles: ['deployer', 'provider'],
  use: 'client_data_recording',
  provisions: ['fi/2023/703/sec_84/mom_1', 'eu/2016/679/art_5/par_1/pnt_d', 'eu/2024/1689/art_26/par_5'],
  details: {
    benefit: 'Vertailukelpoinen mitta virheille, joista on haittaa asiakkaalle, ja perusta hankintojen vähimmäisvaatimuksille.',
    beneficiaries: 'Hyvinvointialueet, yksityiset palveluntuottajat, toimittajat ja viime kädessä asiakkaat ja potilaat.',
    seeks: 'both',
  },
  daysAgo: 27,
  answers: [
    {
      key: 'we-join-in-swedish',
      author: 'service-developer',
      language: 'sv',
      body: `Vi är med och tar ansvar för den svenskspråkiga delen. Vårt förslag är att minst 60 av de 200 scenarierna är på svenska, med både österbottniska och nyländska dialekter, och att några är tvåspråkiga: klienten talar svenska och anhöriga finska.

Två önskemål:

- Felklasserna ska vara gemensamma, så att en leverantör inte kan vara ”godkänd på finska” med en annan måttstock.
- Mät också om systemet byter språk i journaltexten. I ett tvåspråkigt välfärdsområde ordnas vården på det språk kunden väljer (5 § 1 mom. i lagen om ordnande av social- och hälsovård), och texten ska vara klar och begriplig (19 § 1 mom. i kunduppgiftslagen).

Vi kan erbjuda en sjukskötare och en socialarbetare på 20 procent i tre månader, men inspelningarna behöver finansiering.`,
      provisions: ['fi/2021/612/sec_5/mom_1', 'fi/2023/703/sec_19/mom_1'],
      daysAgo: 21,
      replies: [
        {
          author: 'clinician',
          body: 'Kiitos, tämä auttaa paljon. Lisään kielen vaihtumisen omaksi virheluokakseen ja varaan ruotsille 60 tilannetta. Kutsun suunnittelukokouksen tammikuulle.',
          daysAgo: 20,
        },
      ],
    },
  ],
};
