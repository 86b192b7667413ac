import type { DemoThread } from '../types.ts';

export const symptomChatExperience: DemoThread = {
  key: 'symptom-chat-experience',
  kind: 'experience',
  language: 'sv',
  title: 'Erfarenhet: AI som sammanfattar symtom före bedömningen av vårdbehovet',
  body: `Vi prövade ett system som frågar patienten om besvären i en chatt och skriver en sammanfattning åt sjukskötaren. Systemet ger ingen rekommendation och ingen brådskandegrad.

**Varför så smalt?** Enligt 51 § 2 mom. i hälso- och sjukvårdslagen görs bedömningen av en legitimerad yrkesutbildad person. Vi ville att sammanfattningen ska stödja bedömningen, inte föregripa den. Den första versionen skrev ”verkar lindrigt” i slutet, och det påverkade sjukskötarna. Vi lät ta bort alla värderande ord.

**Vad vi lärde oss**

- Patienten ska se sammanfattningen och kunna rätta den innan den skickas. Var sjätte patient ändrade något.
- Äldre personer använde hellre telefon; den vägen ska inte bli långsammare.
- En patient skrev om bröstsmärta klockan tre på natten. En fast regel, inte språkmodellen, visar numret 112 vid vissa ord.

Om syftet hade varit att bedöma hur brådskande vården är, hade vi behövt ta ställning till MDR och bilaga III punkt 5 d i AI-förordningen.`,
  author: 'service-developer',
  visibility: 'network',
  roles: ['deployer'],
  use: 'triage',
  provisions: [
    'fi/2010/1326/sec_51/mom_2',
    'fi/2010/1326/sec_50/mom_1',
    'eu/2024/1689/anx_III/pnt_5/pnt_d',
    'eu/2024/1689/art_50/par_1',
  ],
  details: {
    tried: 'Fyra månader på två hälsovårdscentraler, cirka 3 100 chattar på svenska och finska, 14 sjukskötare.',
    legalBasis:
      'Lagstadgat ordnande av vård: artiklarna 6.1 c och 9.2 h i dataskyddsförordningen samt skyldigheten att anteckna kunduppgifter enligt 17 § i kunduppgiftslagen. Konsekvensbedömning gjordes före starten. Patienten informeras om AI-systemet i första meddelandet.',
    effect:
      'Tiden från kontakt till bedömning minskade med i genomsnitt nio minuter. Sjukskötarna ansåg sammanfattningen användbar i åtta fall av tio. Siffrorna är våra egna och inte granskade.',
    risk: 'Risk för att sammanfattningen styr bedömningen, för att något utelämnas och för sämre service per telefon. Två fall där ett viktigt symtom saknades i sammanfattningen men fanns i chatten; båda upptäcktes av sjukskötaren.',
  },
  daysAgo: 77,
  answers: [
    {
      key: 'keep-the-chat-visible',
      author: 'archipelago-jurist',
      body: `Ni drog gränsen på rätt ställe. Två synpunkter ur juridiskt perspektiv.

Håll hela chatten synlig bredvid sammanfattningen. Om sammanfattningen ligger till grund för en anteckning ska journalhandlingarna i behövlig omfattning visa grunderna för vårdavgörandena (28 § 1 mom. i kunduppgiftslagen). De två utelämnade symtomen visar varför.

Ta också med fallen i egenkontrollen. Tjänsteproducenten ska enligt 27 § 1 mom. i lagen om tillsynen över social- och hälsovården övervaka kvaliteten och ändamålsenligheten samt klient- och patientsäkerheten i sin verksamhet, och i planen för egenkontroll ska beskrivas hur farliga situationer anmäls och vilka lärdomar som dras av dem. Om programvaran har ett medicinskt ändamål enligt tillverkaren gäller dessutom anmälningsskyldigheten i 33 § i lagen om medicintekniska produkter.

Den fasta regeln för 112 är klok: den är lätt att förklara och testa. Låt en läkare godkänna orden och datera varje ändring.`,
      provisions: ['fi/2023/703/sec_28/mom_1', 'fi/2023/741/sec_27/mom_1', 'fi/2021/719/sec_33/mom_1'],
      daysAgo: 70,
      replies: [
        {
          author: 'service-developer',
          body: 'Tack, vi gör chatten synlig som standard. De farliga situationerna har nu en egen klass i rapporteringssystemet.',
          daysAgo: 68,
        },
      ],
    },
  ],
};
