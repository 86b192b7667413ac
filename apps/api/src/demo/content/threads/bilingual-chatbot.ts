import type { DemoThread } from '../types.ts';

export const bilingualChatbot: DemoThread = {
  key: 'bilingual-chatbot',
  kind: 'question',
  language: 'sv',
  title: 'Chattrobot i ett tvåspråkigt välfärdsområde: måste den svenska versionen vara lika bra?',
  body: `Vår chattrobot för kundrådgivning svarar bra på finska. På svenska svarar den, men språket är stelt, ibland blandas finska tjänstenamn in och vissa frågor leder fel. Leverantören föreslår att den svenska versionen lanseras som ”beta” eller att svaren maskinöversätts från finska.

- Räcker det att en människa alltid svarar på svenska, medan roboten bara finns på finska?
- Hur ska kravet på gott språkbruk i 6 a § i lagen om tillhandahållande av digitala tjänster tolkas för en maskinöversatt robot?
- Måste informationen om att man talar med ett AI-system ges på båda språken?`,
  author: 'service-developer',
  visibility: 'public',
  roles: ['deployer'],
  use: 'client_guidance',
  provisions: ['fi/2021/612/sec_5/mom_1', 'fi/2019/306/sec_6a/mom_1/koh_3', 'fi/2003/434/sec_9', 'eu/2024/1689/art_50/par_5'],
  daysAgo: 36,
  accepted: 'language-of-choice',
  answers: [
    {
      key: 'language-of-choice',
      author: 'archipelago-jurist',
      body: `**Språket.** I ett tvåspråkigt välfärdsområde ska social- och hälsovården ordnas på både finska och svenska så att kunderna blir betjänade på det språk de väljer (5 § 1 mom. i lagen om ordnande av social- och hälsovård). Bestämmelsen gäller vården, men rådgivning om hur man får den är en del av vägen dit, och myndigheten har en egen rådgivningsskyldighet enligt 8 § i förvaltningslagen. En robot på bara finska är inte förbjuden i sig, om den som väljer svenska utan dröjsmål får samma rådgivning av en människa. Om den finska kunden får svar dygnet runt och den svenska på vardagar blir servicen däremot sämre på det ena språket, och det kan jag inte rekommendera.

**Gott språkbruk.** Enligt 6 a § 1 mom. 3 punkten ska myndigheten på förhand ha säkerställt att tjänsteautomationen uppfyller kravet på gott språkbruk, det vill säga ett sakligt, klart och begripligt språk (9 § 1 mom. i förvaltningslagen). Kravet gäller varje språk som roboten svarar på. Maskinöversättning är tillåten om resultatet har granskats; en ogranskad betaversion uppfyller inte kravet ”på förhand”. Också datainnehållet ska vara korrekt på svenska (2 punkten).

**Information.** Enligt 6 a § 1 mom. 4 punkten ska användaren informeras om att det är en tjänsteautomation. Artikel 50.1 i AI-förordningen kräver av leverantören att systemet utformas så att detsamma framgår, och informationen ska vara klar och urskiljbar (artikel 50.5). Den fyller inte sin funktion på ett språk som användaren inte har valt.

Testa med samma frågor på båda språken och dokumentera skillnaden.`,
      provisions: [
        'fi/2021/612/sec_5/mom_1',
        'fi/2003/434/sec_8/mom_1',
        'fi/2003/434/sec_9/mom_1',
        'fi/2019/306/sec_6a/mom_1/koh_2',
        'fi/2019/306/sec_6a/mom_1/koh_3',
        'fi/2019/306/sec_6a/mom_1/koh_4',
        'eu/2024/1689/art_50/par_1',
        'eu/2024/1689/art_50/par_5',
      ],
      daysAgo: 33,
      positions: [
        {
          by: 'law-researcher',
          stand: 'confirms',
          reason:
            'Samaa mieltä. Ennalta varmistaminen koskee jokaista kieltä erikseen; suomenkielinen testi ei osoita ruotsinkielisen neuvonnan laatua.',
          daysAgo: 29,
        },
      ],
      replies: [
        {
          author: 'service-developer',
          body: 'Tack. Vi lanserar svenska med färre ämnen men granskade svar och för resten vidare till en människa. Testfrågorna är nu desamma på båda språken.',
          daysAgo: 28,
        },
      ],
    },
  ],
};
