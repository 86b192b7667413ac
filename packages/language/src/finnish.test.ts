import { expect, test } from 'vitest';
import { finnishStem } from './finnish.ts';

/** Base form, then its inflected forms. */
const paradigms = `
  asetus asetuksen asetusta asetukset asetuksia asetuksissa asetuksiin asetuksella asetusten asetuksien asetukseen
  laki lain lakia lait lakeja lakien laissa lakiin laeissa laeista lailla laiksi laista
  tieto tiedon tietoa tiedot tietoja tietojen tiedoissa tietoihin tiedosta tietoon
  potilas potilaan potilasta potilaat potilaita potilaiden potilaille potilaalla potilaasta potilaista
  asiakas asiakkaan asiakasta asiakkaat asiakkaita asiakkaiden asiakkaille asiakkaalle
  järjestelmä järjestelmän järjestelmiä järjestelmien järjestelmiin järjestelmissä järjestelmässä järjestelmistä järjestelmään
  hoito hoidon hoitoa hoidot hoitoja hoidossa hoitoon hoidoista
  käyttö käytön käyttöä käytössä käyttöön käytöstä
  oikeus oikeuden oikeutta oikeudet oikeuksia oikeuksien oikeuksiin oikeuksista oikeudesta
  vastuullisuus vastuullisuuden vastuullisuutta vastuullisuudesta
  turvallisuus turvallisuuden turvallisuutta turvallisuudesta turvallisuuteen
  henkilökohtainen henkilökohtaisen henkilökohtaista henkilökohtaiset henkilökohtaisia henkilökohtaisten henkilökohtaisiin
  velvoite velvoitteen velvoitetta velvoitteet velvoitteita velvoitteiden velvoitteisiin velvoitteista
  lupa luvan lupaa luvat lupia lupien luvalla luvasta
  kohta kohdan kohtaa kohdat kohtia kohdassa kohtien kohdissa
  momentti momentin momenttia momentit momentissa momentteja momenttien
  valvonta valvonnan valvontaa valvonnassa valvontaan valvonnasta
  sääntö säännön sääntöä säännöt sääntöjä sääntöjen säännöissä säännöistä
  tarve tarpeen tarvetta tarpeet tarpeita tarpeiden tarpeista tarpeeseen
  ihminen ihmisen ihmistä ihmiset ihmisiä ihmisten ihmisiin
  käsittely käsittelyn käsittelyä käsittelyssä käsittelyyn käsittelystä
  rekisterinpitäjä rekisterinpitäjän rekisterinpitäjät rekisterinpitäjiä rekisterinpitäjien rekisterinpitäjille rekisterinpitäjälle
  arviointi arvioinnin arviointia arvioinnissa arvioinnit arviointeja arviointiin arviointien
  suostumus suostumuksen suostumusta suostumukset suostumuksia suostumukseen
  laite laitteen laitetta laitteet laitteita laitteiden laitteessa laitteisiin laitteista laitteeseen
  terveydenhuolto terveydenhuollon terveydenhuoltoa terveydenhuollossa terveydenhuoltoon
  palvelu palvelun palveluja palveluiden palvelujen palveluita palvelussa palveluihin palveluista
  vaatimus vaatimuksen vaatimukset vaatimusten vaatimuksia vaatimusta vaatimuksista
  suuririskinen suuririskisen suuririskiset suuririskisiä suuririskisten suuririskistä suuririskisiin
  tekoäly tekoälyn tekoälyä tekoälyllä tekoälyyn tekoälyssä tekoälystä
  artikla artiklan artikloja artiklat artikloissa artiklassa artiklojen artiklaan artikloihin
  kone koneen konetta koneita koneet koneessa koneiden koneeseen
  vastuu vastuun vastuuta vastuut vastuiden vastuussa vastuita vastuuseen
  lääkäri lääkärin lääkärit lääkäreitä lääkäreiden lääkärille lääkärien lääkäriin
  sairaala sairaalan sairaalat sairaaloita sairaaloiden sairaalassa sairaalaan sairaaloissa
  alue alueen aluetta alueet alueita alueiden alueella alueeseen
  riski riskin riskiä riskit riskejä riskien riskeihin riskeistä riskissä
  seloste selosteen selostetta selosteet selosteita selosteessa selosteeseen
  henkilötieto henkilötiedon henkilötietoja henkilötietojen henkilötiedot henkilötietoihin henkilötiedoista
  rekisteri rekisterin rekisteriä rekisterit rekistereitä rekisterissä rekistereiden rekisteristä rekisteriin
  viranomainen viranomaisen viranomaista viranomaiset viranomaisten viranomaisia viranomaisille viranomaisissa
  organisaatio organisaation organisaatiota organisaatiot organisaatioita organisaatioiden organisaatiossa
  tutkimus tutkimuksen tutkimusta tutkimukset tutkimuksessa tutkimuksia tutkimukseen
  ohjelmisto ohjelmiston ohjelmistoa ohjelmistot ohjelmistoja ohjelmistojen ohjelmistossa
  päätös päätöksen päätöstä päätökset päätöksiä päätösten päätöksessä päätöksien päätöksiin
  määräys määräyksen määräystä määräykset määräyksiä määräysten määräyksistä
  säädös säädöksen säädöstä säädökset säädöksiä säädösten säädöksissä
  ammattihenkilö ammattihenkilön ammattihenkilöä ammattihenkilöt ammattihenkilöitä ammattihenkilöiden ammattihenkilöille
  lapsi lapsen lasta lapset lapsia lasten lapsien lapsille
  kieli kielen kieltä kielet kieliä kielten kielellä
  vaikutus vaikutuksen vaikutusta vaikutukset vaikutuksia vaikutusten vaikutuksista
  tarjoaja tarjoajan tarjoajaa tarjoajat tarjoajia tarjoajien tarjoajille tarjoajalle
  käyttöönottaja käyttöönottajan käyttöönottajat käyttöönottajia käyttöönottajien käyttöönottajille
  ohje ohjeen ohjetta ohjeet ohjeita ohjeiden ohjeissa ohjeesta
  poikkeus poikkeuksen poikkeusta poikkeukset poikkeuksia poikkeuksista
  ilmoitus ilmoituksen ilmoitusta ilmoitukset ilmoituksia ilmoituksesta
  kirjaus kirjauksen kirjausta kirjaukset kirjauksia kirjausten kirjaukseen
  hyvinvointialue hyvinvointialueen hyvinvointialueet hyvinvointialueita hyvinvointialueiden hyvinvointialueilla
  puhelu puhelun puhelua puhelut puheluita puheluiden puheluista puhelujen
  kuva kuvan kuvaa kuvat kuvia kuvien kuvissa kuvasta
  malli mallin mallia mallit malleja mallien malleissa mallista
  koulutus koulutuksen koulutusta koulutukset koulutuksia koulutukseen koulutuksessa
  sopimus sopimuksen sopimusta sopimukset sopimuksia sopimuksessa sopimusten
  virhe virheen virhettä virheet virheitä virheiden virheistä
  peruste perusteen perustetta perusteet perusteita perusteella perusteiden
  tehtävä tehtävän tehtävää tehtävät tehtäviä tehtävien tehtävissä
  periaate periaatteen periaatetta periaatteet periaatteita periaatteiden
  liite liitteen liitettä liitteet liitteitä liitteessä liitteiden
  hanke hankkeen hanketta hankkeet hankkeita hankkeiden hankkeessa
  yritys yrityksen yritystä yritykset yrityksiä yritysten yrityksille
  kansalainen kansalaisen kansalaista kansalaiset kansalaisia kansalaisten
  automaattinen automaattisen automaattista automaattiset automaattisia automaattisesti automaattisessa
  läpinäkyvyys läpinäkyvyyden läpinäkyvyyttä läpinäkyvyydestä
  tietosuoja tietosuojan tietosuojaa tietosuojassa tietosuojasta
  botti botin bottia botit botteja bottien botilla
  triage triagen triagea
  kynnys kynnyksen kynnystä kynnykset
  sähke sähkeen
  nainen naisen naista naiset naisia naisten
  vanhus vanhuksen vanhusta vanhukset vanhusten vanhuksia
  kunta kunnan kuntaa kunnat kuntia kuntien kunnissa
  aika ajan aikaa ajat aikoja ajassa aikaan
  työ työn työtä työt töitä töiden työssä
  mielenterveys mielenterveyden mielenterveyttä
  vuosi vuoden vuotta vuodet vuosia vuosien vuodessa
  tarkoitus tarkoituksen tarkoitusta tarkoitukset tarkoitukseen tarkoituksiin
  seuranta seurannan seurantaa seurannassa seurantaan
  toiminta toiminnan toimintaa toiminnassa toimintaan toiminnot
  etiikka etiikan etiikkaa etiikasta
  statistiikka statistiikan statistiikkaa
  luokka luokan luokkaa luokat luokkia luokkien luokassa
  takuu takuun takuuta
  lähde lähteen lähdettä lähteet lähteitä lähteiden lähteestä
  puute puutteen puutetta puutteet puutteita puutteiden
  este esteen estettä esteet esteitä
  suoja suojan suojaa suojasta
  käyttää käyttävät käytetään käyttänyt käytetty käytti käyttäisi käyttäminen käyttämistä
  koskea koskee koskevat koskeva koskevan koskevia koskevien
  ilmoittaa ilmoitetaan ilmoittavat ilmoitti ilmoittaminen
`;

for (const line of paradigms.trim().split('\n')) {
  const [base = '', ...forms] = line.trim().split(' ');
  test(`forms of ${base} have its stem`, () => {
    expect(forms.map((form) => [form, finnishStem(form)])).toEqual(forms.map((form) => [form, finnishStem(base)]));
  });
}

test('words of different matter keep different stems', () => {
  const words =
    'asetus asiakas potilas laki lapsi tieto tila tekoäly palvelu riski rekisteri järjestelmä oikeus velvoite lupa vastuu tutkimus hoito'.split(
      ' ',
    );
  expect(new Set(words.map(finnishStem)).size).toBe(words.length);
});

test('lain as the end of another word is not the law', () => {
  expect(finnishStem('asiakastietolain')).toBe(finnishStem('asiakastietolaki'));
  expect(finnishStem('potilaissa')).toBe(finnishStem('potilas'));
  expect(finnishStem('tarjoajan')).not.toBe(finnishStem('määräajan'));
});
