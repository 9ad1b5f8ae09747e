### Texts that every page shares: header, footer, navigation, front page, general phrases.

## Header and navigation
site-skip-link = Siirry sisältöön
site-menu = Valikko
site-menu-open = Avaa valikko
site-menu-close = Sulje valikko
site-navigation = Päävalikko
site-breadcrumbs = Olet tässä
site-home = Etusivu
site-national-home = Koko Suomen etusivu
# $name: the name of the portal
site-logo = { $name }: etusivu
site-language = Kieli
site-language-choose = Valitse kieli
site-language-choose-lead = Valitse, millä kielellä haluat lukea sivuja. Neuvontaa saa usein muillakin kielillä.
site-language-missing = tämän sivun tekstiä ei ole tällä kielellä
nav-regions = Maakunnat
nav-municipalities = Kunnat
nav-topics = Aiheet
nav-providers = Täältä saat apua
nav-helplines = Neuvontapuhelimet
nav-news = Uutiset
nav-events = Tapahtumat
nav-organisations = Organisaatiot
nav-network = Verkosto
nav-helpers = Autatko muita?
nav-about = Tietoa palvelusta
nav-all-languages = Kaikki kielet
nav-help-languages = Apua eri kielillä
nav-guides = Ohjeita

## Front page
home-title = Täältä löydät apua digiasioihin
home-lead = Saat apua puhelimen, tabletin ja tietokoneen käyttöön sekä verkossa asiointiin. Apu on useimmiten maksutonta.
home-question-where = Missä päin tarvitset apua?
home-question-what = Missä asiassa tarvitset apua?
home-question-how = Miten haluat apua?
home-choose-region = Valitse maakunta
home-choose-municipality = Valitse kunta
home-all-municipalities = Kaikki kunnat aakkosjärjestyksessä
home-call-heading = Soita ja kysy
home-call-lead = Et tarvitse nettiä. Puhelimessa kerrotaan, mistä saat apua.
header-more-phones = Kaikki neuvontapuhelimet
home-topics-heading = Näissä asioissa autetaan
home-languages-heading = Millä kielellä haluat apua?
home-all-topics = Kaikki aiheet
home-news-heading = Ajankohtaista
home-events-heading = Tulossa olevia tapahtumia
home-helpers-heading = Autatko muita digiasioissa?
home-helpers-text = Täältä löydät aineistoa, koulutuksia ja oman alueesi verkoston.
home-helpers-link = Sivut auttajille
home-safety-heading = Näin saat apua turvallisesti
home-safety-text = Auttaja ei koskaan kysy pankkitunnuksiasi, salasanojasi tai maksukorttisi numeroa. Näppäile ne aina itse.
# $region: the name of a region
home-region-title = { $region }: täältä saat apua digiasioihin
home-what-is-heading = Mitä digituki on?
home-what-is-text = Digituki on apua laitteiden ja verkkopalvelujen käyttöön. Sitä antavat esimerkiksi kirjastot, kunnat, järjestöt ja oppilaitokset. Asiat tehdään yhdessä ja sinun tahtiisi.
# $count: a number
home-count-providers = { $count ->
    [one] { $count } avun tarjoaja koko Suomessa
   *[other] { $count } avun tarjoajaa koko Suomessa
}

## General phrases
general-read-more = Lue lisää
# $title: the title of a page
general-read-more-about = Lue lisää: { $title }
general-show-all = Näytä kaikki
general-show-more = Näytä lisää
general-show-less = Näytä vähemmän
# $count: a number
general-and-more = ja { $count } muuta
# $title: the title of a page
general-back-to = Takaisin: { $title }
general-to-top = Takaisin sivun alkuun
general-contents = Tällä sivulla
general-phone = Puhelin
general-email = Sähköposti
general-website = Verkkosivut
general-address = Osoite
# $number: a phone number
general-call = Soita { $number }
# $address: an address of a page or a mailbox
general-send-email = Lähetä sähköpostia: { $address }
general-open-map = Näytä kartalla (avaa toisen sivuston)
general-other-site = avaa toisen sivuston
general-download = Lataa tiedosto
general-yes = Kyllä
general-no = Ei
general-unknown = Ei tiedossa
general-not-told = Ei kerrottu
# $date: a date, written out
general-published = Julkaistu { $date }
# $date: a date, written out
general-updated = Päivitetty { $date }
general-source = Lähde
general-licence = Käyttölupa
general-print = Tulosta
general-share = Jaa
general-copy-link = Kopioi linkki
general-link-copied = Linkki kopioitu
general-note = Huomaa
general-close = Sulje
general-more-information = Lisätietoja
general-contact = Yhteystiedot
general-municipality = Kunta
general-region = Maakunta
general-postal-code = Postinumero
general-topic = Aihe
general-topics = Aiheet
general-languages = Kielet
general-organisation = Organisaatio
general-summary = Lyhyesti
general-today = tänään
general-tomorrow = huomenna
# $time: a time of day
general-time = klo { $time }
general-previous = Edellinen
general-next = Seuraava
general-pages = Sivut
# $page: a number
# $pages: a number
general-page-number = Sivu { $page }/{ $pages }
general-list-empty = Täällä ei ole vielä mitään.
# $distance: a distance with its unit
general-distance = noin { $distance } linnuntietä
# $count: a number
general-minutes = { $count ->
    [one] { $count } minuutti
   *[other] { $count } minuuttia
}
# $count: a number
general-days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
}
# $count: a number
general-inhabitants = { $count ->
    [one] { $count } asukas
   *[other] { $count } asukasta
}
general-machine-translation = Tämä teksti on konekäännös. Ihminen ei ole vielä tarkistanut sitä.
general-translation-outdated = Tämä käännös voi olla vanhentunut: alkuperäistä tekstiä on muutettu sen jälkeen.
general-unverified-fact = Tarkista asia soittamalla ennen kuin lähdet.

## Texts for search engines and shared links
# $title: the title of a page
# $site: the name of the portal
meta-title = { $title } – { $site }
meta-home = Täältä löydät digituen: kuka auttaa puhelimen, tietokoneen ja verkkopalvelujen kanssa, missä, milloin ja mihin hintaan.
# $municipality: the name of a municipality
meta-municipality = { $municipality }: kuka auttaa puhelimen, tietokoneen ja verkkopalvelujen kanssa, missä ja milloin.
# $region: the name of a region
meta-region = { $region }: digituen tarjoajat kunnittain, neuvontapuhelimet, uutiset ja tapahtumat.
# $topic: the name of a topic
meta-topic = { $topic }: mistä saat apua ja kuka neuvoo puhelimessa.
# $organisation: the name of an organisation
meta-organisation = { $organisation }: digituki ja yhteystiedot.

## Footer
footer-heading = Tietoa sivustosta
# $organisation: the name of an organisation
footer-owner = Sivustosta vastaa: { $organisation }
footer-about = Tietoa palvelusta
footer-accessibility = Saavutettavuusseloste
footer-privacy = Sivusto ei kerää tietoja sinusta eikä käytä evästeitä.
footer-feedback = Anna palautetta
footer-network = Auttajien verkosto
footer-feeds = Syötteet ja kalenterit
footer-open-data = Avoin data
footer-sources = Aineistojen lähteet
# $name: a name
# $licence: the name of a licence
footer-source = { $name } ({ $licence })
# $date: a date, written out
footer-as-of = Tiedot on koottu { $date }.
footer-national = Koko Suomen sivusto
footer-languages = Sivusto muilla kielillä
footer-coverage = Missä apua on ja missä sitä puuttuu

## A mistake on a page
report-heading = Onko tiedoissa virhe?
report-lead = Kerro siitä meille. Sinun ei tarvitse antaa nimeäsi.
report-email = Ilmoita virheestä sähköpostilla
report-form = Ilmoita virheestä lomakkeella
# $number: a phone number
report-phone = Tai soita: { $number }
# $number: a phone number
report-sms = Tai lähetä tekstiviesti: { $number }
# $title: the title of a page
report-subject = Virhe sivulla: { $title }
# $address: an address of a page or a mailbox
report-body = Sivun osoite: { $address }. Kerro, mikä on väärin ja miten asia oikeasti on.

## Printing
print-heading = Tulosta tai jaa
print-this-page = Tulosta tämä sivu
# $address: an address of a page or a mailbox
print-address = Sivun osoite: { $address }
# $date: a date, written out
print-date = Tiedot koottu { $date }. Tarkista muutokset verkosta tai soittamalla.

## Feeds, calendars and lists for other websites
feeds-heading = Syötteet ja kalenterit
feeds-lead = Syötteen avulla saat uudet uutiset ja tapahtumat omaan lukuohjelmaasi tai kalenteriisi.
feeds-news = Uutiset (Atom)
# $place: the name of a place or municipality
feeds-news-of = Uutiset: { $place }
# $place: the name of a place or municipality
feeds-changes-of = Muutokset palveluissa: { $place }
feeds-events = Tapahtumat (kalenteri)
# $place: the name of a place or municipality
feeds-events-of = Tapahtumat: { $place }
feeds-embed-heading = Lista omalle verkkosivullesi
feeds-embed-text = Voit näyttää tämän luettelon omalla verkkosivullasi. Se päivittyy itsestään.
feeds-open-data = Avoin data (JSON, CSV)

## Sample content and previews
sample-heading = Tämä on esimerkkisivusto
sample-notice = Kunnat ja maakunnat ovat oikeita, mutta palvelut, puhelinnumerot ja ajat ovat keksittyjä. Älä soita niihin.
preview-notice = Tämä on esikatselu. Sivua ei ole vielä julkaistu.
