### The page of one provider of help, lists of providers, places, organisations, helplines and topics.

## Headings of a provider's page
provider-heading-topics = Missä autamme
provider-heading-not-helped = Missä emme auta
provider-heading-when = Milloin
provider-heading-where = Missä
provider-heading-how = Miten saat apua
provider-heading-booking = Ajanvaraus
provider-heading-phone = Puhelin
provider-heading-cost = Hinta
provider-heading-audience = Kenelle
provider-heading-devices = Laitteet, joiden kanssa autamme
provider-heading-bring = Mitä otat mukaan
provider-heading-languages = Millä kielillä autamme
provider-heading-safety = Näin apu on turvallista
provider-heading-never-asks = Tätä emme koskaan kysy
provider-heading-helper = Kuka auttaa
provider-heading-accommodations = Näin otamme tarpeesi huomioon
provider-heading-access = Paikan esteettömyys
provider-heading-equipment = Laitteet ja yhteydet paikan päällä
provider-heading-coverage = Keitä palvelemme
provider-heading-organisation = Kuka apua järjestää
provider-heading-partners = Yhteistyökumppanit
provider-heading-contact = Yhteystiedot
provider-heading-verified = Tietojen tarkistus
provider-heading-arrival = Näin pääset perille
provider-heading-route = Pysäkit ja ajat
provider-heading-news = Uutisia tästä palvelusta
provider-heading-events = Tapahtumat
provider-heading-nearby = Muuta apua lähellä
provider-heading-points = Tavat saada apua
provider-heading-proxy = Läheisen mukana tai puolesta
provider-heading-ids = Tunnisteet muissa järjestelmissä
provider-heading-alert = Tärkeä tieto
provider-in-short = Lyhyesti

## Languages
# $language: the name of a language
# $how: one of how-…
provider-language = { $language } ({ $how })
# $language: the name of a language
# $how: one of how-…
# $when: a day and a time
provider-language-when = { $language } ({ $how }): { $when }
provider-languages-none-told = Kieliä ei ole kerrottu

## Booking, sessions and phone
# $number: a phone number
booking-call = Varaa aika puhelimitse: { $number }
booking-online = Varaa aika verkossa
booking-by-phone = Varaa aika puhelimitse
booking-in-person = Voit varata ajan myös paikan päällä
# $count: a number
booking-lead-days = { $count ->
    [one] Varaa aika viimeistään { $count } päivä ennen
   *[other] Varaa aika viimeistään { $count } päivää ennen
}
# $count: a number
session-max = { $count ->
    [one] Aikaa on enintään { $count } minuutti
   *[other] Aikaa on enintään { $count } minuuttia
}
session-queue = Neuvontaan pääsee saapumisjärjestyksessä, joten voit joutua odottamaan
# $languages: names of languages
phone-languages = Puhelimessa puhutaan: { $languages }
# $hours: opening hours, written out
phone-answered = Puhelimeen vastataan: { $hours }
# $name: a name
provider-call = Soita: { $name }
provider-no-number = Puhelinnumeroa ei ole kerrottu
provider-online-link = Avaa palvelu verkossa
# $vehicle: a text of the content
provider-route-vehicle = Kulkuneuvo: { $vehicle }
provider-route-organisation = Kierroksen järjestää
# $area: names of areas
provider-area-only = Kotikäyntejä tehdään alueella: { $area }
provider-finding = Paikan päällä
provider-transit = Julkinen liikenne
provider-parking = Pysäköinti

## Status
# $date: a date, written out
status-paused-until = Tauolla { $date } asti
# $date: a date, written out
status-paused-from = Tauolla alkaen { $date }
# $from: where the range begins
# $to: where the range ends
status-seasonal-between = Toiminnassa { $from }–{ $to }
# $date: a date, written out
status-planned-from = Alkaa { $date }
# $date: a date, written out
status-closed-since = Toiminta päättyi { $date }
# $date: a date, written out
status-closes = Toiminta päättyy { $date }
# $from: where the range begins
# $to: where the range ends
status-paused-between = Tauolla { $from }–{ $to }
# $reason: a text of the content
status-reason = Syy: { $reason }
# $title: the title of a page
status-successor = Sen tilalla toimii: { $title }
status-successor-is = Sen tilalla toimii:

## Checked, source, mistakes
# $date: a date, written out
verified-on = Tiedot tarkistettu { $date }
# $date: a date, written out
# $organisation: the name of an organisation
verified-on-by = Tiedot tarkistettu { $date }, tarkistaja: { $organisation }
# $how: one of verified-how-…
verified-way = Tarkistettu { $how }
# $date: a date, written out
verified-hours-on = Ajat tarkistettu { $date }
verified-never = Tietoja ei ole vielä tarkistettu
# $date: a date, written out
freshness-due-notice = Tiedot on tarkistettu viimeksi { $date }. Soita ja varmista ennen kuin lähdet.
# $date: a date, written out
freshness-stale-notice = Näitä tietoja ei ole tarkistettu { $date } jälkeen. Ne voivat olla vanhentuneita.
# $name: a name
source-from = Tietojen lähde: { $name }
# $licence: the name of a licence
source-licence = Käyttölupa: { $licence }
# $date: a date, written out
source-retrieved = Haettu { $date }

## Lists of providers
# $count: a number
provider-count = { $count ->
    [one] { $count } avun tarjoaja
   *[other] { $count } avun tarjoajaa
}
providers-heading = Täältä saat apua
providers-all = Kaikki avun tarjoajat
providers-none = Yhtään avun tarjoajaa ei löytynyt.
# $language: the name of a language
providers-in-language = Apua kielellä: { $language }
help-languages-heading = Millä kielillä saat apua
help-languages-lead = Valitse kieli, niin näet, kuka auttaa sillä.
help-languages-signed = Viittomakielet
help-language-helplines = Neuvontapuhelimet, joissa puhutaan tätä kieltä
help-languages-spoken = Puhutut kielet
providers-by-mode = Miten apua saa
# $title: the title of a page
provider-card-more = Katso ajat ja yhteystiedot: { $title }
card-distance = Etäisyys

## Topics
# $topic: the name of a topic
topic-heading-where = { $topic }: täältä saat apua
topic-heading-choose-region = Valitse maakunta tai kunta
topic-heading-helplines = Palvelun oma neuvonta
topic-heading-events = Tapahtumia tästä aiheesta
topic-heading-news = Ajankohtaista tästä aiheesta
topic-heading-related = Muita aiheita
topic-heading-guides = Ohjeita tästä aiheesta
# $count: a number
topic-count = { $count ->
    [one] { $count } aihe
   *[other] { $count } aihetta
}
topics-heading = Missä asioissa saat apua
topics-lead = Valitse asia, niin näet, kuka siinä auttaa.
# $list: everyday words, as a list
topic-also-called = Samasta asiasta puhutaan myös näin: { $list }
topic-none = Kukaan ei ole vielä ilmoittanut auttavansa tässä asiassa. Soita neuvontaan.
# $topic: the name of a topic
# $note: a text of the content
topic-level-note = { $topic }: { $note }

## Helplines
helplines-heading = Apua puhelimessa
helplines-lead = Nämä numerot palvelevat koko maassa, ellei toisin sanota.
# $count: a number
helpline-count = { $count ->
    [one] { $count } neuvontapuhelin
   *[other] { $count } neuvontapuhelinta
}
# $organisation: the name of an organisation
helpline-owner = Puhelimeen vastaa: { $organisation }
helpline-topics = Kysy näistä asioista
helpline-answered-by = Puhelimeen vastaa
helplines-group-first = Soita ensin näihin
helplines-group-nationwide = Palvelut koko maassa
helplines-group-regional = Palvelut osassa maata

## Places
place-heading-providers = Apua tässä paikassa
place-heading-hours = Paikan aukioloajat
# $date: a date, written out
place-access-checked = Esteettömyys tarkistettu { $date }
place-access-register = Tarkemmat esteettömyystiedot (avaa toisen sivuston)
place-access-none = Esteettömyydestä ei ole tietoa. Kysy puhelimitse.
# $list: a list of names
place-access-unknown = Ei tiedossa: { $list }
place-phone = Paikan puhelin
place-see-above = Katso kulkuohjeet ja esteettömyystiedot ylempää tältä sivulta
place-open-map-program = Avaa oma karttasovellus

## Organisations
organisations-heading = Organisaatiot, jotka auttavat
organisation-heading-providers = Apua tarjolla
organisation-heading-helplines = Neuvontapuhelimet
organisation-heading-parts = Organisaation osat
organisation-heading-partner = Mukana auttamassa
organisation-heading-coverage = Toiminta-alue
organisation-parent = Osa organisaatiota
# $organisation: the name of an organisation
organisation-part-of = Osa organisaatiota: { $organisation }
# $count: a number
organisation-count = { $count ->
    [one] { $count } organisaatio
   *[other] { $count } organisaatiota
}
# $id: an identifier
organisation-business-id = Y-tunnus: { $id }
# $date: a date, written out
organisation-dvv-network = Mukana Digi- ja väestötietoviraston digituen verkostossa { $date } alkaen
organisation-ethics-dvv-digituki = Noudattaa digituen eettisiä ohjeita
# $list: a list of names
organisation-labels = Merkit ja tunnustukset: { $list }
