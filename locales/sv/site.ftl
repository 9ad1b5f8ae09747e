### Texts that every page shares: header, footer, navigation, front page, general phrases.

## Header and navigation
site-skip-link = Gå till innehållet
site-menu = Meny
site-menu-open = Öppna menyn
site-menu-close = Stäng menyn
site-navigation = Huvudmeny
site-breadcrumbs = Du är här
site-home = Startsida
site-national-home = Startsidan för hela Finland
# $name: the name of the portal
site-logo = { $name }: startsidan
site-language = Språk
site-language-choose = Välj språk
site-language-choose-lead = Välj på vilket språk du vill läsa sidorna. Du kan ofta få hjälp också på andra språk.
site-language-missing = texten på den här sidan finns inte på det här språket
nav-regions = Landskap
nav-municipalities = Kommuner
nav-topics = Ämnen
nav-providers = Här får du hjälp
nav-helplines = Telefonrådgivning
nav-news = Nyheter
nav-events = Evenemang
nav-organisations = Organisationer
nav-network = Nätverk
nav-helpers = Hjälper du andra?
nav-about = Om tjänsten
nav-all-languages = Alla språk
nav-help-languages = Hjälp på olika språk
nav-guides = Anvisningar

## Front page
home-title = Här hittar du hjälp med det digitala
home-lead = Du får hjälp med att använda telefon, surfplatta och dator och med att uträtta ärenden på nätet. Hjälpen är oftast avgiftsfri.
home-question-where = Var behöver du hjälp?
home-question-what = Vad behöver du hjälp med?
home-question-how = Hur vill du få hjälp?
home-choose-region = Välj landskap
home-choose-municipality = Välj kommun
home-all-municipalities = Alla kommuner i alfabetisk ordning
home-call-heading = Ring och fråga
home-call-lead = Du behöver inte internet. I telefonen får du veta var du kan få hjälp.
header-more-phones = Alla rådgivningstelefoner
home-topics-heading = Med det här får du hjälp
home-languages-heading = På vilket språk vill du ha hjälp?
home-all-topics = Alla ämnen
home-news-heading = Aktuellt
home-events-heading = Kommande evenemang
home-helpers-heading = Hjälper du andra med det digitala?
home-helpers-text = Här hittar du material, utbildningar och nätverket i ditt område.
home-helpers-link = Sidor för dem som hjälper
home-safety-heading = Så får du hjälp på ett tryggt sätt
home-safety-text = Den som hjälper dig frågar aldrig efter dina bankkoder, lösenord eller kortnummer. Knappa alltid in dem själv.
# $region: the name of a region
home-region-title = { $region }: här får du hjälp med det digitala
home-what-is-heading = Vad är digitalt stöd?
home-what-is-text = Digitalt stöd är hjälp med att använda apparater och tjänster på nätet. Det ges till exempel av bibliotek, kommuner, organisationer och läroanstalter. Ni gör saker tillsammans och i din takt.
# $count: a number
home-count-providers = { $count ->
    [one] { $count } som ger hjälp i hela Finland
   *[other] { $count } som ger hjälp i hela Finland
}

## General phrases
general-read-more = Läs mer
# $title: the title of a page
general-read-more-about = Läs mer: { $title }
general-show-all = Visa alla
general-show-more = Visa fler
general-show-less = Visa färre
# $count: a number
general-and-more = och { $count } till
# $title: the title of a page
general-back-to = Tillbaka: { $title }
general-to-top = Tillbaka till sidans början
general-contents = På den här sidan
general-phone = Telefon
general-email = E-post
general-website = Webbplats
general-address = Adress
# $number: a phone number
general-call = Ring { $number }
# $address: an address of a page or a mailbox
general-send-email = Skicka e-post: { $address }
general-open-map = Visa på kartan (öppnar en annan webbplats)
general-other-site = öppnar en annan webbplats
general-download = Ladda ner filen
general-yes = Ja
general-no = Nej
general-unknown = Ingen uppgift
general-not-told = Har inte uppgetts
# $date: a date, written out
general-published = Publicerad { $date }
# $date: a date, written out
general-updated = Uppdaterad { $date }
general-source = Källa
general-licence = Licens
general-print = Skriv ut
general-share = Dela
general-copy-link = Kopiera länken
general-link-copied = Länken har kopierats
general-note = Obs!
general-close = Stäng
general-more-information = Mer information
general-contact = Kontaktuppgifter
general-municipality = Kommun
general-region = Landskap
general-postal-code = Postnummer
general-topic = Ämne
general-topics = Ämnen
general-languages = Språk
general-organisation = Organisation
general-summary = I korthet
general-today = i dag
general-tomorrow = i morgon
# $time: a time of day
general-time = kl. { $time }
general-previous = Föregående
general-next = Nästa
general-pages = Sidor
# $page: a number
# $pages: a number
general-page-number = Sida { $page }/{ $pages }
general-list-empty = Här finns ingenting ännu.
# $distance: a distance with its unit
general-distance = cirka { $distance } fågelvägen
# $count: a number
general-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}
# $count: a number
general-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
# $count: a number
general-inhabitants = { $count ->
    [one] { $count } invånare
   *[other] { $count } invånare
}
general-machine-translation = Den här texten är maskinöversatt. Ingen människa har granskat den ännu.
general-translation-outdated = Den här översättningen kan vara föråldrad: originaltexten har ändrats efter det.
general-unverified-fact = Ring och kontrollera innan du ger dig av.

## Texts for search engines and shared links
# $title: the title of a page
# $site: the name of the portal
meta-title = { $title } – { $site }
meta-home = Här hittar du digitalt stöd: vem som hjälper med telefon, dator och tjänster på nätet, var, när och till vilket pris.
# $municipality: the name of a municipality
meta-municipality = { $municipality }: vem som hjälper med telefon, dator och tjänster på nätet, var och när.
# $region: the name of a region
meta-region = { $region }: de som ger digitalt stöd kommun för kommun, telefonrådgivning, nyheter och evenemang.
# $topic: the name of a topic
meta-topic = { $topic }: var du får hjälp och vem som ger råd per telefon.
# $organisation: the name of an organisation
meta-organisation = { $organisation }: digitalt stöd och kontaktuppgifter.

## Footer
footer-heading = Om webbplatsen
# $organisation: the name of an organisation
footer-owner = För webbplatsen ansvarar: { $organisation }
footer-about = Om tjänsten
footer-accessibility = Tillgänglighetsutlåtande
footer-privacy = Webbplatsen samlar inte in uppgifter om dig och använder inga kakor.
footer-feedback = Ge respons
footer-network = Nätverket för dem som hjälper
footer-feeds = Flöden och kalendrar
footer-open-data = Öppna data
footer-sources = Datakällor
# $name: a name
# $licence: the name of a licence
footer-source = { $name } ({ $licence })
# $date: a date, written out
footer-as-of = Uppgifterna har sammanställts { $date }.
footer-national = Webbplatsen för hela Finland
footer-languages = Webbplatsen på andra språk
footer-coverage = Var hjälp finns och var den saknas

## A mistake on a page
report-heading = Är något fel i uppgifterna?
report-lead = Berätta det för oss. Du behöver inte uppge ditt namn.
report-email = Meddela felet per e-post
report-form = Meddela felet med en blankett
# $number: a phone number
report-phone = Eller ring: { $number }
# $number: a phone number
report-sms = Eller skicka ett textmeddelande: { $number }
# $title: the title of a page
report-subject = Fel på sidan: { $title }
# $address: an address of a page or a mailbox
report-body = Sidans adress: { $address }. Berätta vad som är fel och hur det egentligen är.

## Printing
print-heading = Skriv ut eller dela
print-this-page = Skriv ut den här sidan
# $address: an address of a page or a mailbox
print-address = Sidans adress: { $address }
# $date: a date, written out
print-date = Uppgifterna sammanställda { $date }. Kontrollera ändringar på nätet eller per telefon.

## Feeds, calendars and lists for other websites
feeds-heading = Flöden och kalendrar
feeds-lead = Med ett flöde får du nya nyheter och evenemang direkt till ditt läsprogram eller din kalender.
feeds-news = Nyheter (Atom)
# $place: the name of a place or municipality
feeds-news-of = Nyheter: { $place }
# $place: the name of a place or municipality
feeds-changes-of = Ändringar i tjänsterna: { $place }
feeds-events = Evenemang (kalender)
# $place: the name of a place or municipality
feeds-events-of = Evenemang: { $place }
feeds-embed-heading = En lista till din egen webbplats
feeds-embed-text = Du kan visa den här förteckningen på din egen webbplats. Den uppdateras av sig själv.
feeds-open-data = Öppna data (JSON, CSV)

## Sample content and previews
sample-heading = Det här är en exempelwebbplats
sample-notice = Kommunerna och landskapen är verkliga, men tjänsterna, telefonnumren och tiderna är påhittade. Ring dem inte.
preview-notice = Det här är en förhandsvisning. Sidan har inte publicerats ännu.
