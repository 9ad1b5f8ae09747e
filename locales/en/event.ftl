### Events: lists, one event, times, registration.

## Lists
events-heading = Events
events-heading-upcoming = Upcoming
events-heading-past = Past events
events-heading-online = Online events
events-none = No events are known just now.
# $count: a number
event-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
events-calendar = Subscribe to the events in your calendar

## One event
event-heading-times = When
event-heading-place = Where
event-heading-registration = Registration
event-heading-organisers = Organisers
event-heading-partners = Also taking part
event-heading-series = In the same series
event-heading-online = How to take part online
# $date: a date, written out
# $times: one or several times of day
event-time = { $date }, { $times }
# $from: where the range begins
# $to: where the range ends
event-from-to = { $from } to { $to }
# $days: one or several weekdays, written out
# $times: one or several times of day
# $from: where the range begins
# $until: the last date
event-repeats = { $days } { $times }, from { $from } to { $until }
# $dates: dates, written out
event-except = Not held on: { $dates }
# $when: a day and a time
event-next-time = Next time: { $when }
# $count: a number
event-times-count = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
event-cancelled = This event is cancelled
# $reason: a text of the content
event-cancelled-reason = Reason: { $reason }
event-moved = The time has changed
event-full = All places are taken
event-past = This event is over
# $title: the title of a page
event-successor = Instead: { $title }
# $date: a date, written out
event-registration-by = Register by { $date }
# $date: a date, written out
event-registration-closed = Registration closed on { $date }
# $number: a phone number
event-registration-phone = Register by phone: { $number }
event-registration-online = Register on the internet
# $address: an address of a page or a mailbox
event-registration-email = Register by e-mail: { $address }
# $count: a number
event-capacity = { $count ->
    [one] Room for { $count } person
   *[other] Room for { $count } people
}
event-online = Online
event-online-and-place = On site and online
event-join-online = Join the event
# $number: a phone number
event-phone-in = You can also take part by phone: { $number }
event-add-to-calendar = Add to calendar
# $count: a number
event-more-times = { $count ->
    [one] and { $count } more time
   *[other] and { $count } more times
}
event-heading-past-times = Past times
event-heading-later-times = All times
event-list-network = Events for the network are on its own page.
event-label-instead = Instead there is
