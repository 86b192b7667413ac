/** The vocabulary of the bench's texts: plain words of the field in three languages, and enough others to spread an index. */
const field =
  'tekoäly järjestelmä rekisterinpitäjä asiakastieto potilas kirjaaminen hoito ohjaus valvonta suostumus tietoturva lääkäri hoitaja hyvinvointialue käyttöönottaja tarjoaja riski arviointi läpinäkyvyys hankinta päätös automaattinen laki asetus säännös ' +
  'vårdgivare patient tillsyn ansvar personuppgift behandling säkerhet bedömning upphandling välfärdsområde beslut klient dokumentation artificiell intelligens system risk insyn ' +
  'provider deployer oversight transparency assessment record triage imaging clinician patient data consent controller processor risk system authority conformity monitoring literacy sandbox';

const syllables = ['ka', 'te', 'lo', 'mi', 'su', 'ra', 'vi', 'no', 'pe', 'ha', 'ty', 'jä'];

export const words: string[] = [
  ...field.split(' '),
  ...syllables.flatMap((first) => syllables.flatMap((second) => syllables.map((third) => first + second + third))),
];

/** What the bench searches for. */
export const queries = [
  'tekoäly',
  'potilas',
  'kirjaaminen hoito',
  'rekisterinpitäjä',
  'tillsyn ansvar',
  'oversight',
  'transparency risk',
  'välfärdsområde',
  'hankinta',
  'triage',
  'katelo',
  'sumira',
];
