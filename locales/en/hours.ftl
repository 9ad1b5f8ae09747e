### Opening hours in words. Weekdays, times and dates arrive already written out.

## Whose hours they are (hours: what)
hours-what-help = Help is given
hours-what-phone = The phone is answered
hours-what-staffed = Staff are present
hours-what-building = The building is open
hours-what-self_service = Self-service hours
hours-what-help-note = The building may be open longer, but help is given only at these times.
hours-what-self_service-note = During self-service hours there is no staff. You get in with a library card and its PIN code.

## Headings
hours-heading = Opening hours
hours-heading-help = When help is given
hours-heading-building = Opening hours of the building
hours-heading-exceptions = Exceptions
hours-table-day = Day
hours-table-date = Date
hours-table-time = Time
hours-table-reason = Reason
hours-table-heading = Times by day of the week

## Open or closed
hours-closed = closed
hours-no-help = no help given
hours-open-always = always open
hours-call-first = Call first and ask for a time
hours-ask-by-phone = Call to make sure that the place is open.
hours-open-now = Open now
# $time: a time of day
hours-open-now-until = Open now, closes at { $time }
hours-closed-now = Closed now
# $day: a day, such as “tomorrow” or “on Monday”
# $time: a time of day
hours-closed-now-until = Closed now, opens { $day } at { $time }
# $when: a day and a time
hours-next = Next: { $when }
hours-next-heading = Next times
hours-next-none = The next time is not known.
# $date: a date, written out
hours-known-until = The times are known until { $date }.

## Rules in words
# $days: one or several weekdays, written out
# $times: one or several times of day
hours-day-times = { $days } { $times }
# $days: one or several weekdays, written out
hours-day-closed = { $days } closed
hours-every-day = every day
hours-weekdays = on weekdays
hours-weekends = at weekends
hours-public-holidays = on public holidays
hours-eves = on Midsummer Eve and Christmas Eve
hours-school-holidays = during school holidays
hours-closed-public-holidays = Closed on public holidays
hours-closed-public-holidays-and-eves = Closed on public holidays, Midsummer Eve and Christmas Eve
hours-closed-school-holidays = Closed during school holidays
hours-holidays-unknown = Hours may differ on holidays. Call to make sure.
# $nth: one of hours-nth-…
# $weekday: a weekday, in the form weekday-…-nth
hours-nth = on the { $nth } { $weekday } of the month
hours-nth-1 = first
hours-nth-2 = second
hours-nth-3 = third
hours-nth-4 = fourth
hours-nth-5 = fifth
hours-nth-last = last
hours-nth-last-2 = second to last
hours-nth-last-3 = third to last
hours-nth-last-4 = fourth to last
hours-nth-last-5 = fifth to last
# $days: one or several weekdays, written out
hours-every-other-week = every other week: { $days }
# $days: one or several weekdays, written out
hours-even-weeks = in even weeks: { $days }
# $days: one or several weekdays, written out
hours-odd-weeks = in odd weeks: { $days }
# $number: a number of weeks
# $days: one or several weekdays, written out
hours-every-nth-week = every { $number } weeks: { $days }
# $weeks: numbers of weeks
# $days: one or several weekdays, written out
hours-weeks = in weeks { $weeks }: { $days }
# $months: months, written out
# $days: one or several weekdays, written out
hours-in-months = { $months }: { $days }
# $months: months, written out
hours-season = Open in: { $months }
# $date: a date, written out
# $times: one or several times of day
hours-on-date = { $date }, { $times }
# $date: a date, written out
hours-on-date-closed = { $date }: closed
# $date: a date, written out
hours-valid-from = from { $date }
# $date: a date, written out
hours-valid-to = until { $date }
# $from: where the range begins
# $to: where the range ends
hours-valid-between = from { $from } to { $to }
# $languages: names of languages
hours-in-language = in: { $languages }
# $count: a number
hours-visit-minutes = { $count ->
    [one] stays { $count } minute
   *[other] stays { $count } minutes
}

## Why a day differs
hours-reason-public-holiday = public holiday
hours-reason-eve = holiday eve
hours-reason-school-holiday = school holidays
hours-reason-exception = exception
hours-reason-season = no service at this time of year
