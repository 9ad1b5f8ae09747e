### How this language writes dates, times, numbers and lists. Every message here is needed.
### Native check wanted. Messages marked with “?” are the most doubtful.

## The language
autonym = davvisámegiella
# ltr or rtl
direction = ltr

## Names of months: alone
month-1 = ođđajagemánnu
month-2 = guovvamánnu
month-3 = njukčamánnu
month-4 = cuoŋománnu
month-5 = miessemánnu
month-6 = geassemánnu
month-7 = suoidnemánnu
month-8 = borgemánnu
month-9 = čakčamánnu
month-10 = golggotmánnu
month-11 = skábmamánnu
month-12 = juovlamánnu

## Names of months: in dates
# ?
month-1-in-date = ođđajagemánu
# ?
month-2-in-date = guovvamánu
# ?
month-3-in-date = njukčamánu
# ?
month-4-in-date = cuoŋománu
# ?
month-5-in-date = miessemánu
# ?
month-6-in-date = geassemánu
# ?
month-7-in-date = suoidnemánu
# ?
month-8-in-date = borgemánu
# ?
month-9-in-date = čakčamánu
# ?
month-10-in-date = golggotmánu
# ?
month-11-in-date = skábmamánu
# ?
month-12-in-date = juovlamánu

## Names of months: short
month-1-short = ođđj
month-2-short = guov
month-3-short = njuk
month-4-short = cuoŋ
month-5-short = mies
month-6-short = geas
month-7-short = suoi
month-8-short = borg
month-9-short = čakč
month-10-short = golg
month-11-short = skáb
month-12-short = juov

## Names of weekdays: alone
weekday-monday = mánnodat
weekday-tuesday = disdat
weekday-wednesday = gaskavahkku
weekday-thursday = duorastat
weekday-friday = bearjadat
weekday-saturday = lávvordat
weekday-sunday = sotnabeaivi

## Names of weekdays: short, for tables
weekday-monday-short = má
weekday-tuesday-short = di
weekday-wednesday-short = ga
weekday-thursday-short = du
weekday-friday-short = be
weekday-saturday-short = lá
weekday-sunday-short = so

## Names of weekdays: every week (“on Mondays”)
# ?
weekday-monday-on = mánnodagaid
# ?
weekday-tuesday-on = disdagaid
# ?
weekday-wednesday-on = gaskavahkuid
# ?
weekday-thursday-on = duorastagaid
# ?
weekday-friday-on = bearjadagaid
# ?
weekday-saturday-on = lávvordagaid
# ?
weekday-sunday-on = sotnabeivviid

## Names of weekdays: one day (“on Monday”)
# ?
weekday-monday-once = mánnodaga
# ?
weekday-tuesday-once = disdaga
# ?
weekday-wednesday-once = gaskavahku
# ?
weekday-thursday-once = duorastaga
# ?
weekday-friday-once = bearjadaga
# ?
weekday-saturday-once = lávvordaga
# ?
weekday-sunday-once = sotnabeaivvi

## Names of weekdays: where a range begins (in weekday-range)
# ?
weekday-monday-from = mánnodagas
# ?
weekday-tuesday-from = disdagas
# ?
weekday-wednesday-from = gaskavahkus
# ?
weekday-thursday-from = duorastagas
# ?
weekday-friday-from = bearjadagas
# ?
weekday-saturday-from = lávvordagas
# ?
weekday-sunday-from = sotnabeaivvis

## Names of weekdays: where a range ends (in weekday-range)
# ?
weekday-monday-to = mánnodahkii
# ?
weekday-tuesday-to = disdahkii
# ?
weekday-wednesday-to = gaskavahkkui
# ?
weekday-thursday-to = duorastahkii
# ?
weekday-friday-to = bearjadahkii
# ?
weekday-saturday-to = lávvordahkii
# ?
weekday-sunday-to = sotnabeaivái

## Names of weekdays: after “first” (in hours-nth)
# ?
weekday-monday-nth = mánnodaga
# ?
weekday-tuesday-nth = disdaga
# ?
weekday-wednesday-nth = gaskavahku
# ?
weekday-thursday-nth = duorastaga
# ?
weekday-friday-nth = bearjadaga
# ?
weekday-saturday-nth = lávvordaga
# ?
weekday-sunday-nth = sotnabeaivvi

## Dates. $day, $month_number and $year are numbers; $month is a name as in dates, $month_short a short one; $weekday stands alone
# ?
date-long = { $month } { $day }. beaivi { $year }
# ?
date-weekday-long = { $weekday } { $month } { $day }. beaivi { $year }
date-weekday = { $weekday } { $day }.{ $month_number }.{ $year }
date-weekday-short = { $weekday_short } { $day }.{ $month_number }.{ $year }
date-short = { $day }.{ $month_number }.{ $year }
# ?
day-month = { $month } { $day }. beaivi
day-month-short = { $day }.{ $month_number }.
date-range = { $from }–{ $to }
# ?
date-time = { $date } dii. { $time }

## Times. $minute has two digits; time-range-hours is for two full hours, which come as $from and $to
time = { $hour }.{ $minute }
time-range = { $from }–{ $to }
time-range-hours = { $from }–{ $to }

## Ranges
weekday-range = { $from } { $to }
weekday-range-short = { $from }–{ $to }
month-range = { $from }–{ $to }

## Numbers. { "\u00A0" } is a space that does not break the line
number-group = { "\u00A0" }
number-decimal = ,
number-minus = −
number-euros = { $amount }{ "\u00A0" }€
number-kilometres = { $number }{ "\u00A0" }km
number-percent = { $number }{ "\u00A0" }%

## Lists: “a, b and c”
list-separator = { ", " }
list-and = { $first } ja { $last }
list-or = { $first } dahje { $last }
