### Opening hours in words. Weekdays, times and dates arrive already written out.
### Native check wanted. Messages marked with “?” are the most doubtful.

## Whose hours they are (hours: what)
# ?
hours-what-help = Veahki oažžu
# ?
hours-what-phone = Telefovdnii vástiduvvo
# ?
hours-what-staffed = Bargit leat báikki alde
# ?
hours-what-building = Visti lea rabas
# ?
hours-what-self_service = Iešbálvalusáigi
# ?
hours-what-help-note = Visti sáhttá leat rabas guhkit, muhto veahki oažžu dušše dáid áiggiid.
# ?
hours-what-self_service-note = Iešbálvalusáiggi bargit eai leat báikki alde. Sisa beasat girjerádjogoarttain ja dovddaldatnummiriin.

## Headings
hours-heading = Rahpanáiggit
# ?
hours-heading-help = Goas veahki oažžu
# ?
hours-heading-building = Visttit rahpanáiggit
# ?
hours-heading-exceptions = Spiehkastagat
hours-table-day = Beaivi
hours-table-date = Beaivemearri
# ?
hours-table-time = Diibmu
hours-table-reason = Sivva
# ?
hours-table-heading = Áiggit vahkkobeivviid mielde

## Open or closed
hours-closed = gitta
# ?
hours-no-help = ii ráđđen
hours-open-always = álo rabas
# ?
hours-call-first = Riŋge vuos ja jeara áiggi
# ?
hours-ask-by-phone = Dárkkis telefovnnain ahte báiki lea rabas.
hours-open-now = Rabas dál
# $time: a time of day
# ?
hours-open-now-until = Rabas dál, giddejuvvo dii. { $time }
hours-closed-now = Gitta dál
# $day: a day, such as “tomorrow” or “on Monday”
# $time: a time of day
# ?
hours-closed-now-until = Gitta dál, rahppojuvvo { $day } dii. { $time }
# $when: a day and a time
# ?
hours-next = Boahtte háve: { $when }
# ?
hours-next-heading = Boahtte hávit
# ?
hours-next-none = Boahtte áigi ii leat dieđus.
# $date: a date, written out
# ?
hours-known-until = Áiggit leat dieđus { $date } rádjái.

## Rules in words
# $days: one or several weekdays, written out
# $times: one or several times of day
# ?
hours-day-times = { $days } dii. { $times }
# $days: one or several weekdays, written out
hours-day-closed = { $days } gitta
# ?
hours-every-day = juohke beaivvi
# ?
hours-weekdays = árgabeivviid
# ?
hours-weekends = vahkkoloahpaid
# ?
hours-public-holidays = bassebeivviid
# ?
hours-eves = mihcamar- ja juovlaruohta
# ?
hours-school-holidays = skuvllaid luomuid áigge
# ?
hours-closed-public-holidays = Gitta bassebeivviid
# ?
hours-closed-public-holidays-and-eves = Gitta bassebeivviid ja mihcamar- ja juovlaruohta
# ?
hours-closed-school-holidays = Gitta skuvllaid luomuid áigge
# ?
hours-holidays-unknown = Áiggit sáhttet leat eará bassebeivviid ja luomuid. Dárkkis riŋgemiin.
# $nth: one of hours-nth-…
# $weekday: a weekday, in the form weekday-…-nth
# ?
hours-nth = mánu { $nth } { $weekday }
hours-nth-1 = vuosttaš
# ?
hours-nth-2 = nuppi
# ?
hours-nth-3 = goalmmát
# ?
hours-nth-4 = njealját
# ?
hours-nth-5 = viđát
# ?
hours-nth-last = maŋemus
# ?
hours-nth-last-2 = ovddit maŋemus
# ?
hours-nth-last-3 = goalmmát maŋemus
# ?
hours-nth-last-4 = njealját maŋemus
# ?
hours-nth-last-5 = viđát maŋemus
# $days: one or several weekdays, written out
# ?
hours-every-other-week = juohke nuppi vahku: { $days }
# $days: one or several weekdays, written out
# ?
hours-even-weeks = bárralaš vahkuid: { $days }
# $days: one or several weekdays, written out
# ?
hours-odd-weeks = bárahis vahkuid: { $days }
# $number: a number of weeks
# $days: one or several weekdays, written out
# ?
hours-every-nth-week = juohke { $number }. vahku: { $days }
# $weeks: numbers of weeks
# $days: one or several weekdays, written out
# ?
hours-weeks = vahkuid { $weeks }: { $days }
# $months: months, written out
# $days: one or several weekdays, written out
hours-in-months = { $months }: { $days }
# $months: months, written out
# ?
hours-season = Doaimmas: { $months }
# $date: a date, written out
# $times: one or several times of day
# ?
hours-on-date = { $date } dii. { $times }
# $date: a date, written out
hours-on-date-closed = { $date } gitta
# $date: a date, written out
# ?
hours-valid-from = { $date } rájes
# $date: a date, written out
# ?
hours-valid-to = { $date } rádjái
# $from: where the range begins
# $to: where the range ends
hours-valid-between = { $from }–{ $to }
# $languages: names of languages
hours-in-language = giella: { $languages }
# $count: a number
# ?
hours-visit-minutes = { $count ->
    [one] bisána { $count } minuhta
    [two] bisána { $count } minuhta
   *[other] bisána { $count } minuhta
}

## Why a day differs
hours-reason-public-holiday = bassebeaivi
# ?
hours-reason-eve = ruohta
# ?
hours-reason-school-holiday = skuvlaluopmu
# ?
hours-reason-exception = spiehkastat
# ?
hours-reason-season = ii bálvalus dán áigge jagis
