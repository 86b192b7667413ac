import type { DemoThread } from '../types.ts';

export const finlandSwedishSpeech: DemoThread = {
  key: 'finland-swedish-speech',
  kind: 'initiative',
  language: 'sv',
  title: 'Initiativ: taligenkänning som förstår finlandssvenska i vården',
  body: `De anteckningsverktyg som upphandlas i Finland är tränade på finska och på rikssvenska. Finlandssvenska dialekter, ord som *hälsovårdscentral* och meningar som byter språk mitt i ger märkbart fler fel. Följden är att svenskspråkiga patienters journaler håller sämre kvalitet eller att personalen skriver för hand.

Vi föreslår ett gemensamt arbete mellan de tvåspråkiga välfärdsområdena:

1. inspelat, frivilligt och avpersonifierat tal från personal, inte från patienter
2. en ordlista över vårdens och socialvårdens begrepp på finlandssvenska
3. gemensamma krav i upphandlingar: samma felgräns för båda språken.

Rättslig bakgrund: vården ordnas på det språk kunden väljer (5 § 1 mom. i lagen om ordnande av social- och hälsovård), och de tvåspråkiga välfärdsområdena ska ha ett samarbetsavtal (39 § 1 mom.). Träning med personalens tal kräver en egen grund i dataskyddsförordningen; vi utgår från samtycke som kan återkallas, eftersom deltagandet inte hör till arbetsuppgifterna.`,
  author: 'service-developer',
  visibility: 'network',
  roles: ['deployer', 'none'],
  use: 'client_data_recording',
  provisions: [
    'fi/2021/612/sec_5/mom_1',
    'fi/2021/612/sec_39/mom_1',
    'fi/2023/703/sec_19/mom_1',
    'eu/2016/679/art_6/par_1/pnt_a',
  ],
  details: {
    benefit:
      'Lika god kvalitet på anteckningar för svenskspråkiga patienter och klienter, och mindre skrivarbete för personalen.',
    beneficiaries: 'Svenskspråkiga kunder och personal i de tvåspråkiga välfärdsområdena samt leverantörerna.',
    seeks: 'grant',
  },
  daysAgo: 18,
  answers: [
    {
      key: 'consent-at-work',
      author: 'data-protection-officer',
      language: 'sv',
      body: `Ett bra initiativ. Samtycket behöver dock tänkas igenom: i ett anställningsförhållande är det sällan frivilligt, eftersom parterna inte är jämbördiga. Det kan hålla här om deltagandet verkligen saknar betydelse för arbetet, om ingen chef ser vem som deltar och om ett nej inte syns någonstans. Då är artikel 6.1 a i dataskyddsförordningen möjlig.

Rösten är en personuppgift också utan namn. ”Avpersonifierat” är därför ett för starkt ord för ljud; räkna med att inspelningarna är personuppgifter under hela arbetet och beskriv lagringstiden (artikel 5.1 e). Om inspelningarna inte används för att identifiera någon omfattas rösten däremot inte av artikel 9.1 som biometrisk uppgift.

Spela upp manus i stället för verkliga patientmöten. Då uppkommer inga kunduppgifter, och lagen om sekundär användning blir inte tillämplig. Be en leverantör bekräfta att modellen går att träna om när någon återkallar sitt samtycke; annars ska det sägas i informationen.`,
      provisions: [
        'eu/2016/679/art_6/par_1/pnt_a',
        'eu/2016/679/art_5/par_1/pnt_e',
        'eu/2016/679/art_9/par_1',
        'fi/2019/552/sec_2',
      ],
      daysAgo: 13,
    },
  ],
};
