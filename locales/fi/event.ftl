### Events: lists, one event, times, registration.

## Lists
events-heading = Tapahtumat
events-heading-upcoming = Tulossa
events-heading-past = Menneet tapahtumat
events-heading-online = Tapahtumat verkossa
events-none = Tapahtumia ei ole nyt tiedossa.
# $count: a number
event-count = { $count ->
    [one] { $count } tapahtuma
   *[other] { $count } tapahtumaa
}
events-calendar = Tilaa tapahtumat kalenteriisi

## One event
event-heading-times = Milloin
event-heading-place = Missä
event-heading-registration = Ilmoittautuminen
event-heading-organisers = Järjestäjät
event-heading-partners = Mukana
event-heading-series = Samaan sarjaan kuuluvat
event-heading-online = Näin osallistut verkossa
# $date: a date, written out
# $times: one or several times of day
event-time = { $date } klo { $times }
# $from: where the range begins
# $to: where the range ends
event-from-to = { $from } – { $to }
# $days: one or several weekdays, written out
# $times: one or several times of day
# $from: where the range begins
# $until: the last date
event-repeats = { $days } klo { $times }, { $from }–{ $until }
# $dates: dates, written out
event-except = Ei järjestetä: { $dates }
# $when: a day and a time
event-next-time = Seuraavan kerran: { $when }
# $count: a number
event-times-count = { $count ->
    [one] { $count } kerta
   *[other] { $count } kertaa
}
event-cancelled = Tapahtuma on peruttu
# $reason: a text of the content
event-cancelled-reason = Syy: { $reason }
event-moved = Aika on muuttunut
event-full = Kaikki paikat on varattu
event-past = Tapahtuma on ohi
# $title: the title of a page
event-successor = Sen sijaan järjestetään: { $title }
# $date: a date, written out
event-registration-by = Ilmoittaudu viimeistään { $date }
# $date: a date, written out
event-registration-closed = Ilmoittautuminen päättyi { $date }
# $number: a phone number
event-registration-phone = Ilmoittaudu puhelimitse: { $number }
event-registration-online = Ilmoittaudu verkossa
# $address: an address of a page or a mailbox
event-registration-email = Ilmoittaudu sähköpostilla: { $address }
# $count: a number
event-capacity = { $count ->
    [one] Mukaan mahtuu { $count } osallistuja
   *[other] Mukaan mahtuu { $count } osallistujaa
}
event-online = Verkossa
event-online-and-place = Paikan päällä ja verkossa
event-join-online = Liity tapahtumaan
# $number: a phone number
event-phone-in = Voit osallistua myös soittamalla: { $number }
event-add-to-calendar = Lisää kalenteriin
# $count: a number
event-more-times = { $count ->
    [one] ja { $count } muu kerta
   *[other] ja { $count } muuta kertaa
}
event-heading-past-times = Menneet kerrat
event-heading-later-times = Kaikki kerrat
event-list-network = Verkoston tapahtumat ovat omalla sivullaan.
event-label-instead = Sen sijaan järjestetään
