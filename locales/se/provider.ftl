### The page of one provider of help, lists of providers, places, organisations, helplines and topics.
### Native check wanted. Messages marked with “?” are the most doubtful.

## Headings of a provider's page
# ?
provider-heading-topics = Mainna veahkehit
# ?
provider-heading-not-helped = Mainna eat veahket
provider-heading-when = Goas
provider-heading-where = Gos
# ?
provider-heading-how = Mo oaččut veahki
# ?
provider-heading-booking = Áigevárren
provider-heading-phone = Telefovdna
provider-heading-cost = Haddi
provider-heading-audience = Geasa
# ?
provider-heading-devices = Rusttegat maiguin veahkehit
# ?
provider-heading-bring = Maid váldit fárrui
# ?
provider-heading-languages = Makkár gielaide veahkehit
# ?
provider-heading-safety = Ná veahkki lea oadjebas
# ?
provider-heading-never-asks = Dan eat goassege jeara
provider-heading-helper = Gii veahkeha
# ?
provider-heading-accommodations = Ná váldit du dárbbuid vuhtii
# ?
provider-heading-access = Báikki hehttehusahttunvuohta
# ?
provider-heading-equipment = Rusttegat báikkis
# ?
provider-heading-coverage = Geaid bálvalit
# ?
provider-heading-organisation = Gii lágida veahki
# ?
provider-heading-partners = Ovttasbargoguoimmit
provider-heading-contact = Oktavuođadieđut
# ?
provider-heading-verified = Dieđuid dárkkisteapmi
# ?
provider-heading-arrival = Mo gávnnat báikái
# ?
provider-heading-route = Bissehansajit ja áiggit
# ?
provider-heading-news = Ođđasat dán bálvalusas
provider-heading-events = Dáhpáhusat
# ?
provider-heading-nearby = Eará veahkki lahka
# ?
provider-heading-points = Vuogit oažžut veahki
# ?
provider-heading-proxy = Lagasolbmo mielde dahje ovddas
# ?
provider-heading-ids = Dovddaldagat eará vuogádagain
# ?
provider-heading-alert = Dehálaš diehtu
provider-in-short = Oanehaččat

## Languages
# $language: the name of a language
# $how: one of how-…
provider-language = { $language } ({ $how })
# $language: the name of a language
# $how: one of how-…
# $when: a day and a time
provider-language-when = { $language } ({ $how }): { $when }
# ?
provider-languages-none-told = Gielat eai leat muitaluvvon

## Booking, sessions and phone
# $number: a phone number
# ?
booking-call = Várre áiggi telefovnnain: { $number }
# ?
booking-online = Várre áiggi neahtas
# ?
booking-by-phone = Várre áiggi telefovnnain
# ?
booking-in-person = Sáhtát várret áiggi maiddái báikki alde
# $count: a number
# ?
booking-lead-days = { $count ->
    [one] Várre áiggi maŋimustá { $count } beaivvi ovdal
    [two] Várre áiggi maŋimustá { $count } beaivvi ovdal
   *[other] Várre áiggi maŋimustá { $count } beaivvi ovdal
}
# $count: a number
# ?
session-max = { $count ->
    [one] Áigi lea eanemusat { $count } minuhtta
    [two] Áigi lea eanemusat { $count } minuhta
   *[other] Áigi lea eanemusat { $count } minuhta
}
# ?
session-queue = Veahki oažžu boahtinortnegis, nu ahte sáhtát šaddat vuordit
# $languages: names of languages
# ?
phone-languages = Gielat telefovnnas: { $languages }
# $hours: opening hours, written out
# ?
phone-answered = Telefovdnii vástiduvvo: { $hours }
# $name: a name
provider-call = Riŋge: { $name }
# ?
provider-no-number = Telefonnummir ii leat muitaluvvon
# ?
provider-online-link = Raba bálvalusa neahtas
# $vehicle: a text of the content
provider-route-vehicle = Fievru: { $vehicle }
# ?
provider-route-organisation = Mátkki lágida
# $area: names of areas
# ?
provider-area-only = Ruovttugalledeamit dahkkojuvvojit guovllus: { $area }
provider-finding = Báikkis
# ?
provider-transit = Almmolaš johtolat
provider-parking = Parkeren

## Status
# $date: a date, written out
# ?
status-paused-until = Boddu { $date } rádjái
# $date: a date, written out
# ?
status-paused-from = Boddu { $date } rájes
# $from: where the range begins
# $to: where the range ends
# ?
status-seasonal-between = Doaimmas { $from }–{ $to }
# $date: a date, written out
status-planned-from = Álgá { $date }
# $date: a date, written out
# ?
status-closed-since = Doaibma nogai { $date }
# $date: a date, written out
# ?
status-closes = Doaibma nohká { $date }
# $from: where the range begins
# $to: where the range ends
# ?
status-paused-between = Bottus { $from }–{ $to }
# $reason: a text of the content
status-reason = Sivva: { $reason }
# $title: the title of a page
# ?
status-successor = Dan sajis doaibmá: { $title }
# ?
status-successor-is = Dan sajis doaibmá:

## Checked, source, mistakes
# $date: a date, written out
# ?
verified-on = Dieđut dárkkistuvvon { $date }
# $date: a date, written out
# $organisation: the name of an organisation
# ?
verified-on-by = Dieđut dárkkistuvvon { $date }, dárkkisteaddji: { $organisation }
# $how: one of verified-how-…
# ?
verified-way = Dárkkistuvvon { $how }
# $date: a date, written out
# ?
verified-hours-on = Áiggit dárkkistuvvon { $date }
# ?
verified-never = Dieđut eai leat vel dárkkistuvvon
# $date: a date, written out
# ?
freshness-due-notice = Dieđut dárkkistuvvojedje maŋimuš { $date }. Riŋge ja dárkkis ovdal go vuolggát.
# $date: a date, written out
# ?
freshness-stale-notice = Dieđut eai leat dárkkistuvvon { $date } maŋŋá. Dat sáhttet leat boarásmuvvan.
# $name: a name
# ?
source-from = Dieđuid gáldu: { $name }
# $licence: the name of a licence
# ?
source-licence = Geavahanlohpi: { $licence }
# $date: a date, written out
# ?
source-retrieved = Vižžojuvvon { $date }

## Lists of providers
# $count: a number
# ?
provider-count = { $count ->
    [one] { $count } veahkkefálli
    [two] { $count } veahkkefálli
   *[other] { $count } veahkkefálli
}
# ?
providers-heading = Dáppe oaččut veahki
# ?
providers-all = Buot veahkkefállit
# ?
providers-none = Ii oktage veahkkefálli gávdnon.
# $language: the name of a language
# ?
providers-in-language = Veahkki gillii: { $language }
# ?
help-languages-heading = Makkár gielaide oaččut veahki
# ?
help-languages-lead = Vállje giela, de oainnát gii veahkeha dainna.
# ?
help-languages-signed = Seavagielat
# ?
help-language-helplines = Ráđđentelefovnnat main hállet dán giela
# ?
help-languages-spoken = Hállojuvvon gielat
# ?
providers-by-mode = Mo veahki oažžu
# $title: the title of a page
# ?
provider-card-more = Geahča áiggiid ja oktavuođadieđuid: { $title }
# ?
card-distance = Gaska

## Topics
# $topic: the name of a topic
# ?
topic-heading-where = { $topic }: dáppe oaččut veahki
# ?
topic-heading-choose-region = Vállje eanangotti dahje gieldda
# ?
topic-heading-helplines = Bálvalusa iežas ráđđen
# ?
topic-heading-events = Dáhpáhusat dán fáttás
# ?
topic-heading-news = Ođđasat dán fáttás
# ?
topic-heading-related = Eará fáttát
# ?
topic-heading-guides = Rávvagat dán fáttás
# $count: a number
topic-count = { $count ->
    [one] { $count } fáddá
    [two] { $count } fáttá
   *[other] { $count } fáttá
}
# ?
topics-heading = Mainna oaččut veahki
# ?
topics-lead = Vállje fáttá, de oainnát gii dainna veahkeha.
# $list: everyday words, as a list
# ?
topic-also-called = Eará sánit seamma áššis: { $list }
# ?
topic-none = Ii oktage leat vel almmuhan ahte veahkeha dáinna. Riŋge ráđđemii.
# $topic: the name of a topic
# $note: a text of the content
topic-level-note = { $topic }: { $note }

## Helplines
# ?
helplines-heading = Veahkki telefovnnas
# ?
helplines-lead = Dát nummirat bálvalit olles riikkas, jos ii earáládje daddjo.
# $count: a number
# ?
helpline-count = { $count ->
    [one] { $count } ráđđentelefovdna
    [two] { $count } ráđđentelefovnna
   *[other] { $count } ráđđentelefovnna
}
# $organisation: the name of an organisation
# ?
helpline-owner = Telefovdnii vástida: { $organisation }
# ?
helpline-topics = Jeara dáin áššiin
# ?
helpline-answered-by = Telefovdnii vástida
# ?
helplines-group-first = Riŋge vuos dáidda
# ?
helplines-group-nationwide = Bálvalusat olles riikkas
# ?
helplines-group-regional = Bálvalusat oasis riikkas

## Places
# ?
place-heading-providers = Veahkki dán báikkis
# ?
place-heading-hours = Báikki rahpanáiggit
# $date: a date, written out
# ?
place-access-checked = Hehttehusahttunvuohta dárkkistuvvon { $date }
# ?
place-access-register = Dárkilut dieđut hehttehusahttunvuođas (rahpá eará neahttasiiddu)
# ?
place-access-none = Hehttehusahttunvuođas ii leat diehtu. Jeara telefovnnain.
# $list: a list of names
# ?
place-access-unknown = Ii leat dieđus: { $list }
# ?
place-phone = Báikki telefovdna
# ?
place-see-above = Geahča rávvagiid ja beasatlašvuođa bajábealde dán siiddus
# ?
place-open-map-program = Raba iežat gártaprográmma

## Organisations
# ?
organisations-heading = Organisašuvnnat mat veahkehit
# ?
organisation-heading-providers = Fállojuvvon veahkki
# ?
organisation-heading-helplines = Ráđđentelefovnnat
# ?
organisation-heading-parts = Organisašuvnna oasit
# ?
organisation-heading-partner = Mielde veahkeheame
# ?
organisation-heading-coverage = Doaibmaguovlu
# ?
organisation-parent = Oassi organisašuvnnas
# $organisation: the name of an organisation
# ?
organisation-part-of = Oassi organisašuvnnas: { $organisation }
# $count: a number
organisation-count = { $count ->
    [one] { $count } organisašuvdna
    [two] { $count } organisašuvnna
   *[other] { $count } organisašuvnna
}
# $id: an identifier
# ?
organisation-business-id = Y-dovddaldat: { $id }
# $date: a date, written out
# ?
organisation-dvv-network = Mielde Digi- ja álbmotdiehtodoaimmahaga digitála doarjaga fierpmádagas { $date } rájes
# ?
organisation-ethics-dvv-digituki = Čuovvu digitála doarjaga ehtalaš rávvagiid
# $list: a list of names
# ?
organisation-labels = Mearkkat: { $list }
