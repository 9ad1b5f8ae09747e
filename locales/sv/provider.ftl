### The page of one provider of help, lists of providers, places, organisations, helplines and topics.

## Headings of a provider's page
provider-heading-topics = Vad vi hjälper med
provider-heading-not-helped = Vad vi inte hjälper med
provider-heading-when = När
provider-heading-where = Var
provider-heading-how = Så får du hjälp
provider-heading-booking = Tidsbokning
provider-heading-phone = Telefon
provider-heading-cost = Pris
provider-heading-audience = För vem
provider-heading-devices = Apparater som vi hjälper med
provider-heading-bring = Vad du ska ta med
provider-heading-languages = Språk som vi hjälper på
provider-heading-safety = Så är hjälpen trygg
provider-heading-never-asks = Det här frågar vi aldrig efter
provider-heading-helper = Vem som hjälper
provider-heading-accommodations = Så tar vi hänsyn till dina behov
provider-heading-access = Platsens tillgänglighet
provider-heading-equipment = Utrustning på platsen
provider-heading-coverage = Vilka vi betjänar
provider-heading-organisation = Vem som ordnar hjälpen
provider-heading-partners = Samarbetspartner
provider-heading-contact = Kontaktuppgifter
provider-heading-verified = Kontroll av uppgifterna
provider-heading-arrival = Så hittar du hit
provider-heading-route = Hållplatser och tider
provider-heading-news = Nyheter om den här tjänsten
provider-heading-events = Evenemang
provider-heading-nearby = Annan hjälp i närheten
provider-heading-points = Sätt att få hjälp
provider-heading-proxy = Med eller för en närstående
provider-heading-ids = Identifierare i andra system
provider-heading-alert = Viktig information
provider-in-short = I korthet

## Languages
# $language: the name of a language
# $how: one of how-…
provider-language = { $language } ({ $how })
# $language: the name of a language
# $how: one of how-…
# $when: a day and a time
provider-language-when = { $language } ({ $how }): { $when }
provider-languages-none-told = Språken har inte uppgetts

## Booking, sessions and phone
# $number: a phone number
booking-call = Boka tid per telefon: { $number }
booking-online = Boka tid på nätet
booking-by-phone = Boka en tid per telefon
booking-in-person = Du kan också boka tid på plats
# $count: a number
booking-lead-days = { $count ->
    [one] Boka senast { $count } dag innan
   *[other] Boka senast { $count } dagar innan
}
# $count: a number
session-max = { $count ->
    [one] Du får högst { $count } minut
   *[other] Du får högst { $count } minuter
}
session-queue = Du får hjälp i turordning, så du kan behöva vänta
# $languages: names of languages
phone-languages = Språk i telefonen: { $languages }
# $hours: opening hours, written out
phone-answered = Telefonen besvaras: { $hours }
# $name: a name
provider-call = Ring: { $name }
provider-no-number = Telefonnummer har inte uppgetts
provider-online-link = Öppna tjänsten på nätet
# $vehicle: a text of the content
provider-route-vehicle = Fordon: { $vehicle }
provider-route-organisation = Rundan ordnas av
# $area: names of areas
provider-area-only = Hembesök görs i området: { $area }
provider-finding = På platsen
provider-transit = Kollektivtrafik
provider-parking = Parkering

## Status
# $date: a date, written out
status-paused-until = Gör paus till och med { $date }
# $date: a date, written out
status-paused-from = Gör paus från och med { $date }
# $from: where the range begins
# $to: where the range ends
status-seasonal-between = I gång { $from }–{ $to }
# $date: a date, written out
status-planned-from = Börjar { $date }
# $date: a date, written out
status-closed-since = Verksamheten upphörde { $date }
# $date: a date, written out
status-closes = Verksamheten upphör { $date }
# $from: where the range begins
# $to: where the range ends
status-paused-between = Paus { $from }–{ $to }
# $reason: a text of the content
status-reason = Orsak: { $reason }
# $title: the title of a page
status-successor = I stället finns: { $title }
status-successor-is = I stället finns:

## Checked, source, mistakes
# $date: a date, written out
verified-on = Uppgifterna kontrollerade { $date }
# $date: a date, written out
# $organisation: the name of an organisation
verified-on-by = Uppgifterna kontrollerade { $date } av: { $organisation }
# $how: one of verified-how-…
verified-way = Kontrollerade { $how }
# $date: a date, written out
verified-hours-on = Tiderna kontrollerade { $date }
verified-never = Uppgifterna har inte kontrollerats ännu
# $date: a date, written out
freshness-due-notice = Uppgifterna kontrollerades senast { $date }. Ring och kontrollera innan du ger dig av.
# $date: a date, written out
freshness-stale-notice = De här uppgifterna har inte kontrollerats sedan { $date }. De kan vara föråldrade.
# $name: a name
source-from = Uppgifternas källa: { $name }
# $licence: the name of a licence
source-licence = Licens: { $licence }
# $date: a date, written out
source-retrieved = Hämtat { $date }

## Lists of providers
# $count: a number
provider-count = { $count ->
    [one] { $count } som ger hjälp
   *[other] { $count } som ger hjälp
}
providers-heading = Här får du hjälp
providers-all = Alla som ger hjälp
providers-none = Ingen som ger hjälp hittades.
# $language: the name of a language
providers-in-language = Hjälp på språket: { $language }
help-languages-heading = På vilka språk du får hjälp
help-languages-lead = Välj språk, så ser du vem som hjälper på det.
help-languages-signed = Teckenspråk
help-language-helplines = Rådgivningstelefoner som svarar på det här språket
help-languages-spoken = Talade språk
providers-by-mode = Hur man får hjälp
# $title: the title of a page
provider-card-more = Se tider och kontaktuppgifter: { $title }
card-distance = Avstånd

## Topics
# $topic: the name of a topic
topic-heading-where = { $topic }: här får du hjälp
topic-heading-choose-region = Välj landskap eller kommun
topic-heading-helplines = Tjänstens egen rådgivning
topic-heading-events = Evenemang om det här ämnet
topic-heading-news = Aktuellt om det här ämnet
topic-heading-related = Andra ämnen
topic-heading-guides = Anvisningar om ämnet
# $count: a number
topic-count = { $count ->
    [one] { $count } ämne
   *[other] { $count } ämnen
}
topics-heading = Vad du kan få hjälp med
topics-lead = Välj ett ämne, så ser du vem som hjälper.
# $list: everyday words, as a list
topic-also-called = Samma sak kallas också: { $list }
topic-none = Ingen har ännu meddelat att de hjälper med det här. Ring rådgivningen.
# $topic: the name of a topic
# $note: a text of the content
topic-level-note = { $topic }: { $note }

## Helplines
helplines-heading = Hjälp per telefon
helplines-lead = De här numren betjänar i hela landet, om inget annat sägs.
# $count: a number
helpline-count = { $count ->
    [one] { $count } rådgivningstelefon
   *[other] { $count } rådgivningstelefoner
}
# $organisation: the name of an organisation
helpline-owner = I telefonen svarar: { $organisation }
helpline-topics = Fråga om det här
helpline-answered-by = I telefonen svarar
helplines-group-first = Ring först hit
helplines-group-nationwide = Tjänster i hela landet
helplines-group-regional = Tjänster i en del av landet

## Places
place-heading-providers = Hjälp på den här platsen
place-heading-hours = Platsens öppettider
# $date: a date, written out
place-access-checked = Tillgängligheten kontrollerad { $date }
place-access-register = Noggrannare uppgifter om tillgängligheten (öppnar en annan webbplats)
place-access-none = Det finns inga uppgifter om tillgängligheten. Fråga per telefon.
# $list: a list of names
place-access-unknown = Ingen uppgift om: { $list }
place-phone = Platsens telefon
place-see-above = Se vägbeskrivning och tillgänglighet längre upp på sidan
place-open-map-program = Öppna din egen kartapp

## Organisations
organisations-heading = Organisationer som hjälper
organisation-heading-providers = Den hjälp som ges
organisation-heading-helplines = Telefonrådgivning
organisation-heading-parts = Delar av organisationen
organisation-heading-partner = Med och hjälper
organisation-heading-coverage = Verksamhetsområde
organisation-parent = En del av organisationen
# $organisation: the name of an organisation
organisation-part-of = Del av organisationen: { $organisation }
# $count: a number
organisation-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisationer
}
# $id: an identifier
organisation-business-id = FO-nummer: { $id }
# $date: a date, written out
organisation-dvv-network = Med i Myndigheten för digitalisering och befolkningsdatas nätverk för digitalt stöd sedan { $date }
organisation-ethics-dvv-digituki = Följer de etiska anvisningarna för digitalt stöd
# $list: a list of names
organisation-labels = Märken och erkännanden: { $list }
