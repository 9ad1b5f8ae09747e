### Texts that every page shares: header, footer, navigation, front page, general phrases.
### Native check wanted. Messages marked with “?” are the most doubtful.

## Header and navigation
site-skip-link = Njuike sisdollui
site-menu = Fállu
site-menu-open = Raba fálu
site-menu-close = Gidde fálu
site-navigation = Váldofállu
site-breadcrumbs = Don leat dás
site-home = Álgosiidu
site-national-home = Olles Suoma álgosiidu
# $name: the name of the portal
site-logo = { $name }: álgosiidu
site-language = Giella
site-language-choose = Vállje giela
# ?
site-language-choose-lead = Vállje makkár gillii háliidat lohkat siidduid. Veahki oažžu dávjá maiddái eará gielaide.
# ?
site-language-missing = dán siiddu teaksta ii leat dán gillii
# ?
nav-regions = Eanangottit
nav-municipalities = Gielddat
nav-topics = Fáttát
nav-providers = Dáppe oaččut veahki
# ?
nav-helplines = Ráđđentelefovnnat
nav-news = Ođđasat
nav-events = Dáhpáhusat
nav-organisations = Organisašuvnnat
nav-network = Fierpmádat
nav-helpers = Veahkehat go earáid?
nav-about = Dieđut bálvalusas
nav-all-languages = Buot gielat
nav-help-languages = Veahkki iešguđet gillii
# ?
nav-guides = Rávvagat

## Front page
# ?
home-title = Dáppe gávnnat veahki digitála áššiide
# ?
home-lead = Oaččut veahki telefovnna, tableahta ja dihtora geavaheapmái ja áššiid dikšumii neahtas. Veahkki lea dávjjimusat nuvttá.
home-question-where = Gos don dárbbašat veahki?
home-question-what = Mainna don dárbbašat veahki?
home-question-how = Mo don háliidat veahki?
# ?
home-choose-region = Vállje eanangotti
home-choose-municipality = Vállje gieldda
# ?
home-all-municipalities = Buot gielddat alfabehtalaš ortnegis
home-call-heading = Riŋge ja jeara
# ?
home-call-lead = It dárbbaš interneahta. Telefovnnas muitalit gos oaččut veahki.
# ?
header-more-phones = Buot rávvehantelefovnnat
# ?
home-topics-heading = Dáiguin áššiiguin oaččut veahki
# ?
home-languages-heading = Makkár gillii háliidat veahki?
# ?
home-all-topics = Buot fáttát
home-news-heading = Áigeguovdil
# ?
home-events-heading = Boahttevaš dáhpáhusat
# ?
home-helpers-heading = Veahkehat go earáid digitála áššiin?
# ?
home-helpers-text = Dáppe gávnnat materiála, skuvlejumiid ja iežat guovllu fierpmádaga.
# ?
home-helpers-link = Siiddut veahkeheddjiide
# ?
home-safety-heading = Ná oaččut veahki oadjebasat
# ?
home-safety-text = Veahkeheaddji ii goassege jeara du báŋkodovddaldagaid, suollemas sániid dahje goartta nummira. Čále daid álo ieš.
# $region: the name of a region
# ?
home-region-title = { $region }: dáppe oaččut veahki digitála áššiide
home-what-is-heading = Mii lea digitála doarjja?
# ?
home-what-is-text = Digitála doarjja lea veahkki rusttegiid ja neahttabálvalusaid geavaheapmái. Dan addet ovdamearkka dihte girjerádjosat, gielddat, searvvit ja oahppolágádusat. Áššit dahkkojuvvojit ovttas ja du leavttuin.
# $count: a number
# ?
home-count-providers = { $count ->
    [one] { $count } veahkkefálli olles Suomas
    [two] { $count } veahkkefálli olles Suomas
   *[other] { $count } veahkkefálli olles Suomas
}

## General phrases
general-read-more = Loga eanet
# $title: the title of a page
general-read-more-about = Loga eanet: { $title }
general-show-all = Čájet buot
general-show-more = Čájet eanet
general-show-less = Čájet unnit
# $count: a number
# ?
general-and-more = ja { $count } eará
# $title: the title of a page
general-back-to = Ruovttoluotta: { $title }
# ?
general-to-top = Ruovttoluotta siiddu álgui
general-contents = Dán siiddus
general-phone = Telefovdna
general-email = Šleađgapoasta
general-website = Neahttasiiddut
general-address = Čujuhus
# $number: a phone number
general-call = Riŋge { $number }
# $address: an address of a page or a mailbox
general-send-email = Sádde šleađgapoastta: { $address }
# ?
general-open-map = Čájet kártta alde (rahpá eará neahttasiiddu)
# ?
general-other-site = rahpá eará neahttasiiddu
# ?
general-download = Viečča fiilla
general-yes = Juo
general-no = Ii
# ?
general-unknown = Ii leat diehtu
# ?
general-not-told = Ii leat muitaluvvon
# $date: a date, written out
general-published = Almmuhuvvon { $date }
# $date: a date, written out
general-updated = Beaiváduvvon { $date }
general-source = Gáldu
# ?
general-licence = Geavahanlohpi
# ?
general-print = Prente
general-share = Juoge
# ?
general-copy-link = Máŋge liŋkka
# ?
general-link-copied = Liŋka máŋgejuvvon
general-note = Fuomáš
general-close = Gidde
general-more-information = Lassedieđut
general-contact = Oktavuođadieđut
general-municipality = Gielda
# ?
general-region = Eanangoddi
general-postal-code = Poastanummir
general-topic = Fáddá
general-topics = Fáttát
general-languages = Gielat
general-organisation = Organisašuvdna
general-summary = Oanehaččat
general-today = odne
general-tomorrow = ihttin
# $time: a time of day
# ?
general-time = dii. { $time }
# ?
general-previous = Ovddit
general-next = Čuovvovaš
general-pages = Siiddut
# $page: a number
# $pages: a number
general-page-number = Siidu { $page }/{ $pages }
# ?
general-list-empty = Dáppe ii leat vel mihkkege.
# $distance: a distance with its unit
# ?
general-distance = sullii { $distance } njuolga
# $count: a number
general-minutes = { $count ->
    [one] { $count } minuhtta
    [two] { $count } minuhta
   *[other] { $count } minuhta
}
# $count: a number
general-days = { $count ->
    [one] { $count } beaivi
    [two] { $count } beaivvi
   *[other] { $count } beaivvi
}
# $count: a number
general-inhabitants = { $count ->
    [one] { $count } ássi
    [two] { $count } ássi
   *[other] { $count } ássi
}
# ?
general-machine-translation = Dát teaksta lea mašiidnajorgalus. Olmmoš ii leat vel dárkkistan dan.
# ?
general-translation-outdated = Dát jorgalus sáhttá leat boarásmuvvan: álgoteaksta lea rievdaduvvon dan maŋŋá.
# ?
general-unverified-fact = Dárkkis ášši riŋgemiin ovdal go vuolggát.

## Texts for search engines and shared links
# $title: the title of a page
# $site: the name of the portal
meta-title = { $title } – { $site }
# ?
meta-home = Dáppe gávnnat digitála doarjaga: gii veahkeha telefovnnain, dihtoriin ja neahttabálvalusaiguin, gos, goas ja man hattiin.
# $municipality: the name of a municipality
# ?
meta-municipality = { $municipality }: gii veahkeha telefovnnain, dihtoriin ja neahttabálvalusaiguin, gos ja goas.
# $region: the name of a region
# ?
meta-region = { $region }: digitála doarjja gielddaid mielde, ráđđentelefovnnat, ođđasat ja dáhpáhusat.
# $topic: the name of a topic
# ?
meta-topic = { $topic }: gos oaččut veahki ja gii ráđđe telefovnnas.
# $organisation: the name of an organisation
# ?
meta-organisation = { $organisation }: digitála doarjja ja oktavuođadieđut.

## Footer
# ?
footer-heading = Dieđut neahttasiiddus
# $organisation: the name of an organisation
# ?
footer-owner = Neahttasiiddus vástida: { $organisation }
footer-about = Dieđut bálvalusas
# ?
footer-accessibility = Olahanvuođačilgehus
# ?
footer-privacy = Neahttasiidu ii čohkke dieđuid dus iige geavat diehtočoahkuid.
# ?
footer-feedback = Atte máhcahaga
# ?
footer-network = Veahkeheddjiid fierpmádat
# ?
footer-feeds = Ođasfiillat ja kaleandarat
# ?
footer-open-data = Rabas dáhta
# ?
footer-sources = Materiálaid gáldut
# $name: a name
# $licence: the name of a licence
footer-source = { $name } ({ $licence })
# $date: a date, written out
# ?
footer-as-of = Dieđut leat čohkkejuvvon { $date }.
# ?
footer-national = Olles Suoma neahttasiidu
# ?
footer-languages = Neahttasiidu eará gielaide
# ?
footer-coverage = Gos veahkki lea ja gos dat váilu

## A mistake on a page
# ?
report-heading = Leago dieđuin meattáhus?
# ?
report-lead = Muital dan midjiide. It dárbbaš addit nammat.
# ?
report-email = Almmut meattáhusa šleađgapoasttain
# ?
report-form = Almmut meattáhusa skoviin
# $number: a phone number
report-phone = Dahje riŋge: { $number }
# $number: a phone number
# ?
report-sms = Dahje sádde teakstadieđu: { $number }
# $title: the title of a page
# ?
report-subject = Meattáhus siiddus: { $title }
# $address: an address of a page or a mailbox
# ?
report-body = Siiddu čujuhus: { $address }. Muital mii lea boastut ja mo ášši duođaid lea.

## Printing
# ?
print-heading = Prente dahje juoge
# ?
print-this-page = Prente dán siiddu
# $address: an address of a page or a mailbox
print-address = Siiddu čujuhus: { $address }
# $date: a date, written out
# ?
print-date = Dieđut čohkkejuvvon { $date }. Dárkkis rievdadusaid neahtas dahje riŋgemiin.

## Feeds, calendars and lists for other websites
# ?
feeds-heading = Ođasfiillat ja kaleandarat
# ?
feeds-lead = Ođasfiilla bokte oaččut ođđa ođđasiid ja dáhpáhusaid iežat lohkanprográmmii dahje kaleandarii.
feeds-news = Ođđasat (Atom)
# $place: the name of a place or municipality
feeds-news-of = Ođđasat: { $place }
# $place: the name of a place or municipality
# ?
feeds-changes-of = Rievdadusat bálvalusain: { $place }
feeds-events = Dáhpáhusat (kaleandar)
# $place: the name of a place or municipality
feeds-events-of = Dáhpáhusat: { $place }
# ?
feeds-embed-heading = Listu du iežat neahttasiidui
# ?
feeds-embed-text = Sáhtát čájehit dán listtu iežat neahttasiiddus. Dat beaivádahttojuvvo iešalddis.
# ?
feeds-open-data = Rabas dáhta (JSON, CSV)

## Sample content and previews
# ?
sample-heading = Dát lea ovdamearkaneahttasiidu
# ?
sample-notice = Gielddat ja eanangottit leat duohta, muhto bálvalusat, telefonnummirat ja áiggit leat hutkojuvvon. Ale riŋge daidda.
# ?
preview-notice = Dát lea ovdačájehus. Siidu ii leat vel almmuhuvvon.
