### How this language writes dates, times, numbers and lists. Every message here is needed.

## The language
autonym = svenska
# ltr or rtl
direction = ltr

## Names of months: alone
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Names of months: in dates
month-1-in-date = januari
month-2-in-date = februari
month-3-in-date = mars
month-4-in-date = april
month-5-in-date = maj
month-6-in-date = juni
month-7-in-date = juli
month-8-in-date = augusti
month-9-in-date = september
month-10-in-date = oktober
month-11-in-date = november
month-12-in-date = december

## Names of months: short
month-1-short = jan.
month-2-short = feb.
month-3-short = mars
month-4-short = apr.
month-5-short = maj
month-6-short = juni
month-7-short = juli
month-8-short = aug.
month-9-short = sep.
month-10-short = okt.
month-11-short = nov.
month-12-short = dec.

## Names of weekdays: alone
weekday-monday = måndag
weekday-tuesday = tisdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lördag
weekday-sunday = söndag

## Names of weekdays: short, for tables
weekday-monday-short = mån
weekday-tuesday-short = tis
weekday-wednesday-short = ons
weekday-thursday-short = tors
weekday-friday-short = fre
weekday-saturday-short = lör
weekday-sunday-short = sön

## Names of weekdays: every week (“on Mondays”)
weekday-monday-on = på måndagar
weekday-tuesday-on = på tisdagar
weekday-wednesday-on = på onsdagar
weekday-thursday-on = på torsdagar
weekday-friday-on = på fredagar
weekday-saturday-on = på lördagar
weekday-sunday-on = på söndagar

## Names of weekdays: one day (“on Monday”)
weekday-monday-once = på måndag
weekday-tuesday-once = på tisdag
weekday-wednesday-once = på onsdag
weekday-thursday-once = på torsdag
weekday-friday-once = på fredag
weekday-saturday-once = på lördag
weekday-sunday-once = på söndag

## Names of weekdays: where a range begins (in weekday-range)
weekday-monday-from = måndag
weekday-tuesday-from = tisdag
weekday-wednesday-from = onsdag
weekday-thursday-from = torsdag
weekday-friday-from = fredag
weekday-saturday-from = lördag
weekday-sunday-from = söndag

## Names of weekdays: where a range ends (in weekday-range)
weekday-monday-to = måndag
weekday-tuesday-to = tisdag
weekday-wednesday-to = onsdag
weekday-thursday-to = torsdag
weekday-friday-to = fredag
weekday-saturday-to = lördag
weekday-sunday-to = söndag

## Names of weekdays: after “first” (in hours-nth)
weekday-monday-nth = måndagen
weekday-tuesday-nth = tisdagen
weekday-wednesday-nth = onsdagen
weekday-thursday-nth = torsdagen
weekday-friday-nth = fredagen
weekday-saturday-nth = lördagen
weekday-sunday-nth = söndagen

## Dates. $day, $month_number and $year are numbers; $month is a name as in dates, $month_short a short one; $weekday stands alone
date-long = { $day } { $month } { $year }
date-weekday-long = { $weekday } { $day } { $month } { $year }
date-weekday = { $weekday } { $day }.{ $month_number }.{ $year }
date-weekday-short = { $weekday_short } { $day }.{ $month_number }.{ $year }
date-short = { $day }.{ $month_number }.{ $year }
day-month = { $day } { $month }
day-month-short = { $day }.{ $month_number }
date-range = { $from }–{ $to }
date-time = { $date } kl. { $time }

## Times. $minute has two digits; time-range-hours is for two full hours, which come as $from and $to
time = { $hour }.{ $minute }
time-range = { $from }–{ $to }
time-range-hours = { $from }–{ $to }

## Ranges
weekday-range = { $from }–{ $to }
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
list-and = { $first } och { $last }
list-or = { $first } eller { $last }
