### Events: lists, one event, times, registration.
### Native check wanted. Messages marked with “?” are the most doubtful.

## Lists
events-heading = Dáhpáhusat
# ?
events-heading-upcoming = Boahtimin
# ?
events-heading-past = Vássán dáhpáhusat
# ?
events-heading-online = Dáhpáhusat neahtas
# ?
events-none = Dáhpáhusat eai leat dál dieđus.
# $count: a number
event-count = { $count ->
    [one] { $count } dáhpáhus
    [two] { $count } dáhpáhusa
   *[other] { $count } dáhpáhusa
}
# ?
events-calendar = Diŋgo dáhpáhusaid kaleandarasat

## One event
event-heading-times = Goas
event-heading-place = Gos
# ?
event-heading-registration = Almmuheapmi
# ?
event-heading-organisers = Lágideaddjit
event-heading-partners = Mielde
# ?
event-heading-series = Seamma ráiddus
# ?
event-heading-online = Mo searvvat neahtas
# $date: a date, written out
# $times: one or several times of day
# ?
event-time = { $date } dii. { $times }
# $from: where the range begins
# $to: where the range ends
event-from-to = { $from } – { $to }
# $days: one or several weekdays, written out
# $times: one or several times of day
# $from: where the range begins
# $until: the last date
# ?
event-repeats = { $days } dii. { $times }, { $from }–{ $until }
# $dates: dates, written out
# ?
event-except = Ii lágiduvvo: { $dates }
# $when: a day and a time
# ?
event-next-time = Boahtte háve: { $when }
# $count: a number
event-times-count = { $count ->
    [one] { $count } háve
    [two] { $count } háve
   *[other] { $count } háve
}
# ?
event-cancelled = Dáhpáhus lea šluhttejuvvon
# $reason: a text of the content
event-cancelled-reason = Sivva: { $reason }
# ?
event-moved = Áigi lea rievdan
# ?
event-full = Buot sajit leat várrejuvvon
# ?
event-past = Dáhpáhus lea meaddel
# $title: the title of a page
# ?
event-successor = Dan sajis lágiduvvo: { $title }
# $date: a date, written out
# ?
event-registration-by = Almmut iežat maŋimustá { $date }
# $date: a date, written out
# ?
event-registration-closed = Almmuheapmi nogai { $date }
# $number: a phone number
# ?
event-registration-phone = Almmut iežat telefovnnain: { $number }
# ?
event-registration-online = Almmut iežat neahtas
# $address: an address of a page or a mailbox
# ?
event-registration-email = Almmut iežat šleađgapoasttain: { $address }
# $count: a number
# ?
event-capacity = { $count ->
    [one] Sadji { $count } oasseváldái
    [two] Sadji { $count } oasseváldái
   *[other] Sadji { $count } oasseváldái
}
event-online = Neahtas
# ?
event-online-and-place = Báikkis ja neahtas
# ?
event-join-online = Searvva dáhpáhussii
# $number: a phone number
# ?
event-phone-in = Sáhtát searvat maiddái riŋgemiin: { $number }
# ?
event-add-to-calendar = Lasit kaleandarii
# $count: a number
# ?
event-more-times = { $count ->
    [one] ja vel { $count } háve
    [two] ja vel { $count } háve
   *[other] ja vel { $count } háve
}
# ?
event-heading-past-times = Ovddit hávit
# ?
event-heading-later-times = Buot hávit
# ?
event-list-network = Fierpmádaga dáhpáhusat leat sierra siiddus.
# ?
event-label-instead = Dan sadjái lágiduvvo
