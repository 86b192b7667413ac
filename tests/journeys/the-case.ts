import type { Language } from '@tulkinta/contract';

/** What the people of a journey write, in the language of the pages they see. */
export interface Case {
  title: string;
  question: string;
  /** What the asker types in the picker to find `asked`. */
  picked: string;
  answer: string;
  reason: string;
  /** Words of the answer, inflected otherwise than there. */
  inflected: string;
  /** Article 26 and a need to search for, as the reader would write it. */
  provision: string;
  problem: string;
  proposal: string;
  impact: string;
  acknowledged: string;
  assessing: string;
  decision: string;
}

/** Article 26: what the asker picks. Article 14(4): what the answer cites in its text. */
export const asked = 'eu/2024/1689/art_26';
export const answered = 'eu/2024/1689/art_14/par_4';

export const cases: Record<Language, Case> = {
  fi: {
    title: 'Kuka valvoo kirjaamista avustavaa järjestelmää yövuorossa?',
    question: 'Yksikössämme otetaan käyttöön järjestelmä, joka luonnostelee kirjauksia. Yöllä paikalla on yksi hoitaja.',
    picked: 'tekoälyasetus 26',
    answer:
      'Käyttöönottaja nimeää valvojan, jolla on riittävä osaaminen. Tekoälyasetuksen 14 artiklan 4 kohta kertoo, mihin valvojan on pystyttävä.',
    reason: 'Vastaus seuraa säännöksen sanamuotoa.',
    inflected: 'valvojien osaamista',
    provision: 'tekoälyasetus 26',
    problem: 'Laki ei kerro, kuka valvoo järjestelmää, kun vuorossa on yksi työntekijä.',
    proposal: 'Lakiin lisätään säännös siitä, miten valvonta järjestetään pienissä yksiköissä.',
    impact: 'Käyttöönotto viivästyy kahdessa yksikössämme.',
    acknowledged: 'Tarve on otettu vastaan.',
    assessing: 'Arvioimme sääntelyn muutostarpeen.',
    decision: 'Asia ratkaistaan ohjeella, joka annetaan keväällä.',
  },
  sv: {
    title: 'Vem övervakar ett system som hjälper till med dokumentationen nattetid?',
    question: 'Vår enhet tar i bruk ett system som gör utkast till anteckningar. På natten är en vårdare på plats.',
    picked: 'AI-förordningen 26',
    answer:
      'Tillhandahållaren utser en övervakare med tillräcklig kompetens. Artikel 14.4 i AI-förordningen anger vad övervakaren ska kunna.',
    reason: 'Svaret följer bestämmelsens ordalydelse.',
    inflected: 'övervakarens kompetenser',
    provision: 'AI-förordningen 26',
    problem: 'Lagen anger inte vem som övervakar systemet när en enda anställd är i tjänst.',
    proposal: 'En bestämmelse om hur övervakningen ordnas i små enheter tas in i lagen.',
    impact: 'Ibruktagandet blir försenat vid två av våra enheter.',
    acknowledged: 'Behovet har tagits emot.',
    assessing: 'Vi bedömer om lagen behöver ändras.',
    decision: 'Saken klargörs med en anvisning som ges i vår.',
  },
  en: {
    title: 'Who oversees a recording assistant during the night shift?',
    question: 'Our unit is taking a system into use that drafts entries in client records. One nurse is present at night.',
    picked: 'AI Act 26',
    answer:
      'The deployer assigns an overseer with the necessary competence. Article 14(4) of the AI Act says what the overseer must be able to do.',
    reason: 'The answer follows the wording of the provision.',
    inflected: 'overseers assigned',
    provision: 'AI Act 26',
    problem: 'The law does not say who oversees the system when a single employee is on duty.',
    proposal: 'A provision on how oversight is arranged in small units is added to the Act.',
    impact: 'Taking the system into use is delayed in two of our units.',
    acknowledged: 'The need has been received.',
    assessing: 'We assess whether the law should change.',
    decision: 'The matter is settled by guidance, to be issued in spring.',
  },
};
