### Pages of municipalities and regions, the network of those who help, and the coverage of help.

## Municipality
# $municipality: the name of a municipality
municipality-title = { $municipality }: här får du hjälp med det digitala
# $inside: the inflected name of a municipality, such as “in Helsinki”
municipality-title-inside = Digitalt stöd { $inside }
municipality-lead = På den här sidan finns platser, telefonnummer och andra sätt att få hjälp i kommunen.
municipality-none-local = I den här kommunen har ännu inget eget ställe anmälts. De här betjänar dig ändå:
municipality-know-one = Känner du till ett ställe där man får hjälp i kommunen? Berätta för oss.
municipality-heading-places = Hjälp i kommunen
municipality-heading-phone = Hjälp per telefon
municipality-heading-remote = Hjälp via nätet
municipality-heading-nationwide = De som betjänar hela Finland
municipality-heading-home-visits = Hjälp hemma
municipality-heading-mobile-stops = Mobila tjänster
municipality-next-visits = Nästa besök
municipality-heading-groups = Kurser och grupper
municipality-heading-appointment = Boka tid
municipality-heading-drop-in = Kom på besök
municipality-heading-self-service = Datorer att använda på egen hand
municipality-heading-on-request = Hjälparna kommer till er grupp
municipality-heading-other = Andra sätt
municipality-heading-nearest = Närmaste platser på annat håll
municipality-heading-helplines = Nationell telefonrådgivning
municipality-heading-topics = Vad man får hjälp med i kommunen
municipality-heading-languages = På vilka språk man får hjälp
municipality-heading-news = Nyheter i kommunen
municipality-heading-events = Evenemang i kommunen
municipality-heading-facts = Om kommunen
municipality-nearest-note = Avstånden är fågelvägen från kommunens centrum.
# $distance: a distance with its unit
# $place: the name of a place or municipality
municipality-distance = { $place }, cirka { $distance }
# $municipality: the name of a municipality
municipality-website = Kommunens webbplats: { $municipality }
# $region: the name of a region
municipality-region = Landskap: { $region }
# $name: a name
municipality-wellbeing-county = Välfärdsområde: { $name }
# $list: a list of names
municipality-other-names = Andra namn: { $list }
# $list: a list of names
municipality-places-named = Byar och orter: { $list }
# $list: a list of names
municipality-former = Till kommunen hör numera: { $list }
# $name: the name of a former municipality
# $year: the year in which it became a part of this one
municipality-former-one = { $name } (från { $year })
municipality-neighbours = Grannkommuner
municipality-postal-codes = Postnummer i kommunen
# $count: a number
municipality-count = { $count ->
    [one] { $count } kommun
   *[other] { $count } kommuner
}
municipality-language-status-fi = Finskspråkig kommun
municipality-language-status-sv = Svenskspråkig kommun
municipality-language-status-fi-sv = Tvåspråkig kommun med finsk majoritet
municipality-language-status-sv-fi = Tvåspråkig kommun med svensk majoritet
municipality-sami-homeland = Samernas hembygdsområde
municipalities-heading = Kommuner
municipalities-lead = Välj din kommun, så ser du var du får hjälp.
municipalities-letters = Gå till bokstaven

## Region
# $region: the name of a region
region-title = { $region }: här får du hjälp med det digitala
# $inside: the inflected name of a region, such as “in Lapland”
region-title-inside = Digitalt stöd { $inside }
# $region: the name of a region
region-heading-municipalities = { $region }: kommuner
region-heading-all-places = Betjänar hela landskapet
region-municipalities-without = har ännu ingen egen rådgivning
# $count: a number
region-organisations = Organisationer i landskapet: { $count }
region-heading-phone = Ring och fråga
region-heading-news = Nyheter i landskapet
region-heading-events = Evenemang i landskapet
region-heading-pinned = Börja här
region-heading-coordinator = Samordnare för digitalt stöd i landskapet
region-heading-neighbours = Grannlandskap
region-heading-map = Karta
region-map-alternative = Samma kommuner finns i förteckningen under kartan.
# $region: the name of a region
region-own-site = { $region }: landskapets egen webbplats
region-other = På annat håll i Finland
regions-heading = Landskap
regions-lead = Välj landskap på kartan eller i förteckningen.

## Network of those who help
network-title = Nätverket för digitalt stöd
# $region: the name of a region
network-title-region = { $region }: nätverket för digitalt stöd
network-lead = I nätverket samarbetar de som ger digitalt stöd i området.
network-heading-coordinator = Fråga samordnaren
# $organisation: the name of an organisation
network-coordinator = Nätverket samordnas av: { $organisation }
network-no-coordinator = Landskapet har för närvarande ingen egen samordnare. Fråga det nationella nätverket.
network-heading-join = Så går du med
network-heading-organisations = Organisationer i nätverket
network-heading-material = Material för dem som hjälper
network-heading-events = Nätverkets evenemang
network-heading-news = Nätverkets nyheter
network-heading-add = Anmäl ditt digitala stöd
network-add-text = Ger du digitalt stöd? Berätta om det, så lägger vi till uppgifterna här.

## Where help is and where it is missing
coverage-title = Var hjälp finns och var den saknas
coverage-lead = Tabellen visar kommun för kommun vilken hjälp som finns.
coverage-column-providers = De som ger hjälp
coverage-column-inhabitants = Invånare
coverage-column-missing = Saknas
coverage-gap-no-place = inget ställe att besöka
coverage-gap-no-phone = ingen hjälp per telefon
coverage-gap-no-home-visit = inga hembesök
# $language: the name of a language
coverage-gap-language = ingen hjälp på språket: { $language }
# $topic: the name of a topic
coverage-gap-topic = ingen hjälp med: { $topic }
coverage-no-gaps = Inga brister hittades.
