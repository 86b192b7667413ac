/** Base forms of the words that the field's compounds are made of. */
export const compoundParts = {
  fi: `
    aineisto ajanvaraus alakohta algoritmi ala alue ammatti analyysi anto apu arkisto artikla arviointi asema asetus asia asiakas asiakirja asiamies
    asiantuntija asiointi asukas aukko automaatio avustaja data diagnoosi diagnostiikka direktiivi edustaja elin eläke ennakko ennuste erikois
    erityis esitys esteettömyys etiikka etu haastattelu hakemus haku hallinta hallinto hammas hanke hankinta harjoittaja harkinta henkilö
    henkilöstö historia hoitaja hoito huolto hyvinvointi hyväksyminen häiriö ilmoitus itsemääräämis jaosto johto joukko jäsen järjestelmä
    järjestäminen järjestö kanava kansa kansalainen kansaneläke kantelu katselu kaupunki kehitys keino keskus kertomus kielto kieli
    kirja kirjaaminen kirjaus kirjaukset kohta kokeilu kokonaisuus kokous komissio korvaus koti koulu koulutus kriteeri kulu kunta kuntoutus kustannus
    kuva kuvantaminen kuvaus kynnys kyky käsittely käsittelijä käyttäjä käyttö käyttöönottaja käyttöönotto käytäntö laatu laboratorio laite laitos
    laki lapsi lausunto lautakunta liite liikenne lisenssi loki lomake luokitus luokka luottamus luovutus lupa luvun lääke lääketiede lääkintä lääkäri
    lähete maahantuoja maksu malli markkina menetelmä menettely merkintä metodi ministeriö mittari määritelmä määräaika määräys neuvola
    neuvonta neuvosto näyttö ohje ohjaus ohjelma ohjelmisto oikaisu oikeus oletus omavalvonta omaisuus operaattori opetus oppiminen
    organisaatio osaaminen osapuoli osasto palaute palautus palvelu palvelutarve parlamentti peli perhe periaate perusoikeus peruste pelastus
    perustuslaki piiri poikkeama poikkeus potilas posti prosessi puhelin puhe pyyntö päivystys päätös pöytäkirja radiologia raha rahoitus raja
    rajoitus rangaistus raportti raportointi ratkaisu rekisteri rekisterinpitäjä resepti riski rikos robotti ryhmä sairaala sairaanhoito sairaus
    salaisuus sairas salassapito sanelu seloste selvitys seulonta seuraamus seuranta sijainti siirto sisältö sivu sosiaali sopimus sovellus suojelu suoja
    suostumus suunnitelma suunnittelu sähkö säilytys säädös säännös sääntö tahto taito tallenne tallennus talous tapahtuma tarkastus tarkoitus
    tarjoaja tarve tehtävä tekniikka teko tekoäly teksti terapia terveys terveydenhuolto testi testaus tiede tieto tiedosto tietokanta tiedonhallinta
    tietosuoja tietoturva tila tilasto tilanne toimenpide toimi toimija toiminta toimisto toimivalta toisio tuki tulos tunnus tunnistus
    tuotanto tuote tuottaja tuotos turva turvallisuus tutkija tutkimus tutkinta työ täytäntöönpano ulosotto
    unioni vaara vaatimus vahinko vaikutus vakuutus valitus valmistaja valmius valta valtio valtuutettu valvonta vammainen vanhus varallisuus
    vastuu vastaava velvoite velvollisuus verkko verkosto viestintä vika viranomainen virasto viranhaltija virka virhe voima vuosi väestö väline
    yhdenmukaisuus yhdistys yhteiskunta yhteistoiminta yhteistyö yhteys yksikkö yksityis yleis yritys ympäristö
  `,
  sv: `
    administration algoritm analys anmälan ansvar ansvarig anställd användare användning apparat arbete arkiv artikel assistent avtal
    avgift barn bedömning befolkning begäran behandling behov behörighet beredskap beslut beskrivning besvär betalning bild bilaga
    central data diagnos diagnostik direktiv distributör dokument dokumentation domstol drift ersättning familj fel forskning fråga fullmäktige
    funktion företag förbud förordning förslag förvaltning föräldrar förändring förhand grund grupp gräns handling hantering hem historia
    hjälp hälsa hälso hälsovård importör information innehåll inspektion integritet intelligens intresse invånare jour journal kund klient
    klass klassificering kommission kommun kommunikation koncern konsekvens kontakt kontroll kostnad krav kvalitet laboratorium lag lagstiftning
    ledning leverantör licens liv logg läkare läkemedel löfte lärande makt marknad material medborgare medicin meddelande metod miljö minister
    ministerium modell myndighet nivå nämnd nät nätverk område ombud omprövning ordning organ organisation patient pension person personal
    personuppgift plan plats post praxis princip process produkt produktion program projekt protokoll prov punkt rapport rapportering
    recept register rehabilitering reform region registrering resultat risk robot roll rätt rättighet sak samarbete samtycke sekretess service
    sjukdom sjukhus sjukvård skada skola skydd skyldighet social socialvård specialist språk stat statistik stöd studie styrelse syfte system
    säkerhet tal tandvård teknik teknologi telefon test text tid tillhandahållare tillstånd tillsyn tillverkare tillämpning tillgänglighet tjänst tolkning
    träning undersökning undervisning union uppdrag uppgift upphandling utbildning utlåtande utredning utveckling utvärdering val vetenskap verk
    verksamhet verktyg villkor välfärd välfärdsområde vård värde yrke ärende åtgärd ämbete ändamål äldre övervakning
  `,
};
