### Events: lists, one event, times, registration.

## Lists
events-heading = Evenemang
events-heading-upcoming = Kommande
events-heading-past = Tidigare evenemang
events-heading-online = Evenemang på nätet
events-none = Det finns inga kända evenemang just nu.
# $count: a number
event-count = { $count ->
    [one] { $count } evenemang
   *[other] { $count } evenemang
}
events-calendar = Prenumerera på evenemangen i din kalender

## One event
event-heading-times = När
event-heading-place = Var
event-heading-registration = Anmälan
event-heading-organisers = Arrangörer
event-heading-partners = Medverkar
event-heading-series = I samma serie
event-heading-online = Så deltar du på nätet
# $date: a date, written out
# $times: one or several times of day
event-time = { $date } kl. { $times }
# $from: where the range begins
# $to: where the range ends
event-from-to = { $from } – { $to }
# $days: one or several weekdays, written out
# $times: one or several times of day
# $from: where the range begins
# $until: the last date
event-repeats = { $days } kl. { $times }, { $from }–{ $until }
# $dates: dates, written out
event-except = Ordnas inte: { $dates }
# $when: a day and a time
event-next-time = Nästa gång: { $when }
# $count: a number
event-times-count = { $count ->
    [one] { $count } gång
   *[other] { $count } gånger
}
event-cancelled = Evenemanget är inställt
# $reason: a text of the content
event-cancelled-reason = Orsak: { $reason }
event-moved = Tiden har ändrats
event-full = Alla platser är bokade
event-past = Evenemanget är över
# $title: the title of a page
event-successor = I stället ordnas: { $title }
# $date: a date, written out
event-registration-by = Anmäl dig senast { $date }
# $date: a date, written out
event-registration-closed = Anmälningstiden gick ut { $date }
# $number: a phone number
event-registration-phone = Anmäl dig per telefon: { $number }
event-registration-online = Anmäl dig på nätet
# $address: an address of a page or a mailbox
event-registration-email = Anmäl dig per e-post: { $address }
# $count: a number
event-capacity = { $count ->
    [one] Plats för { $count } deltagare
   *[other] Plats för { $count } deltagare
}
event-online = På nätet
event-online-and-place = På plats och på nätet
event-join-online = Anslut till evenemanget
# $number: a phone number
event-phone-in = Du kan också delta genom att ringa: { $number }
event-add-to-calendar = Lägg till i kalendern
# $count: a number
event-more-times = { $count ->
    [one] och { $count } gång till
   *[other] och { $count } gånger till
}
event-heading-past-times = Tidigare gånger
event-heading-later-times = Alla gånger
event-list-network = Nätverkets evenemang finns på en egen sida.
event-label-instead = I stället ordnas
