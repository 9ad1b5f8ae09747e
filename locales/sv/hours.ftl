### Opening hours in words. Weekdays, times and dates arrive already written out.

## Whose hours they are (hours: what)
hours-what-help = Du får hjälp
hours-what-phone = Telefontid
hours-what-staffed = Personal på plats
hours-what-building = Byggnaden öppen
hours-what-self_service = Meröppet
hours-what-help-note = Byggnaden kan vara öppen längre, men hjälp får du bara på de här tiderna.
hours-what-self_service-note = Under meröppet finns ingen personal på plats. Du kommer in med bibliotekskort och pinkod.

## Headings
hours-heading = Öppettider
hours-heading-help = När du får hjälp
hours-heading-building = Byggnadens öppettider
hours-heading-exceptions = Undantag
hours-table-day = Dag
hours-table-date = Datum
hours-table-time = Klockan
hours-table-reason = Orsak
hours-table-heading = Tider per veckodag

## Open or closed
hours-closed = stängt
hours-no-help = ingen rådgivning
hours-open-always = alltid öppet
hours-call-first = Ring först och fråga efter en tid
hours-ask-by-phone = Kontrollera per telefon att det är öppet.
hours-open-now = Öppet nu
# $time: a time of day
hours-open-now-until = Öppet nu, stänger kl. { $time }
hours-closed-now = Stängt nu
# $day: a day, such as “tomorrow” or “on Monday”
# $time: a time of day
hours-closed-now-until = Stängt nu, öppnar { $day } kl. { $time }
# $when: a day and a time
hours-next = Nästa gång: { $when }
hours-next-heading = Kommande tider
hours-next-none = Nästa tid är inte känd.
# $date: a date, written out
hours-known-until = Tiderna är kända till { $date }.

## Rules in words
# $days: one or several weekdays, written out
# $times: one or several times of day
hours-day-times = { $days } kl. { $times }
# $days: one or several weekdays, written out
hours-day-closed = { $days } stängt
hours-every-day = varje dag
hours-weekdays = vardagar
hours-weekends = under veckoslut
hours-public-holidays = på helgdagar
hours-eves = på midsommarafton och julafton
hours-school-holidays = under skolornas lov
hours-closed-public-holidays = Stängt på helgdagar
hours-closed-public-holidays-and-eves = Stängt på helgdagar samt på midsommarafton och julafton
hours-closed-school-holidays = Stängt under skolornas lov
hours-holidays-unknown = Tiderna kan vara andra under helger och lov. Ring och kontrollera.
# $nth: one of hours-nth-…
# $weekday: a weekday, in the form weekday-…-nth
hours-nth = den { $nth } { $weekday } i månaden
hours-nth-1 = första
hours-nth-2 = andra
hours-nth-3 = tredje
hours-nth-4 = fjärde
hours-nth-5 = femte
hours-nth-last = sista
hours-nth-last-2 = näst sista
hours-nth-last-3 = tredje sista
hours-nth-last-4 = fjärde sista
hours-nth-last-5 = femte sista
# $days: one or several weekdays, written out
hours-every-other-week = varannan vecka: { $days }
# $days: one or several weekdays, written out
hours-even-weeks = jämna veckor: { $days }
# $days: one or several weekdays, written out
hours-odd-weeks = udda veckor: { $days }
# $number: a number of weeks
# $days: one or several weekdays, written out
hours-every-nth-week = var { $number }:e vecka: { $days }
# $weeks: numbers of weeks
# $days: one or several weekdays, written out
hours-weeks = veckorna { $weeks }: { $days }
# $months: months, written out
# $days: one or several weekdays, written out
hours-in-months = { $months }: { $days }
# $months: months, written out
hours-season = I gång: { $months }
# $date: a date, written out
# $times: one or several times of day
hours-on-date = { $date } kl. { $times }
# $date: a date, written out
hours-on-date-closed = { $date } stängt
# $date: a date, written out
hours-valid-from = från och med { $date }
# $date: a date, written out
hours-valid-to = till och med { $date }
# $from: where the range begins
# $to: where the range ends
hours-valid-between = { $from }–{ $to }
# $languages: names of languages
hours-in-language = språk: { $languages }
# $count: a number
hours-visit-minutes = { $count ->
    [one] stannar { $count } minut
   *[other] stannar { $count } minuter
}

## Why a day differs
hours-reason-public-holiday = helgdag
hours-reason-eve = afton
hours-reason-school-holiday = skollov
hours-reason-exception = undantag
hours-reason-season = ingen service den här tiden på året
