### How this language writes dates, times, numbers and lists. Every message here is needed.

## The language
autonym = suomi
# ltr or rtl
direction = ltr

## Names of months: alone
month-1 = tammikuu
month-2 = helmikuu
month-3 = maaliskuu
month-4 = huhtikuu
month-5 = toukokuu
month-6 = kesäkuu
month-7 = heinäkuu
month-8 = elokuu
month-9 = syyskuu
month-10 = lokakuu
month-11 = marraskuu
month-12 = joulukuu

## Names of months: in dates
month-1-in-date = tammikuuta
month-2-in-date = helmikuuta
month-3-in-date = maaliskuuta
month-4-in-date = huhtikuuta
month-5-in-date = toukokuuta
month-6-in-date = kesäkuuta
month-7-in-date = heinäkuuta
month-8-in-date = elokuuta
month-9-in-date = syyskuuta
month-10-in-date = lokakuuta
month-11-in-date = marraskuuta
month-12-in-date = joulukuuta

## Names of months: short
month-1-short = tammi
month-2-short = helmi
month-3-short = maalis
month-4-short = huhti
month-5-short = touko
month-6-short = kesä
month-7-short = heinä
month-8-short = elo
month-9-short = syys
month-10-short = loka
month-11-short = marras
month-12-short = joulu

## Names of weekdays: alone
weekday-monday = maanantai
weekday-tuesday = tiistai
weekday-wednesday = keskiviikko
weekday-thursday = torstai
weekday-friday = perjantai
weekday-saturday = lauantai
weekday-sunday = sunnuntai

## Names of weekdays: short, for tables
weekday-monday-short = ma
weekday-tuesday-short = ti
weekday-wednesday-short = ke
weekday-thursday-short = to
weekday-friday-short = pe
weekday-saturday-short = la
weekday-sunday-short = su

## Names of weekdays: every week (“on Mondays”)
weekday-monday-on = maanantaisin
weekday-tuesday-on = tiistaisin
weekday-wednesday-on = keskiviikkoisin
weekday-thursday-on = torstaisin
weekday-friday-on = perjantaisin
weekday-saturday-on = lauantaisin
weekday-sunday-on = sunnuntaisin

## Names of weekdays: one day (“on Monday”)
weekday-monday-once = maanantaina
weekday-tuesday-once = tiistaina
weekday-wednesday-once = keskiviikkona
weekday-thursday-once = torstaina
weekday-friday-once = perjantaina
weekday-saturday-once = lauantaina
weekday-sunday-once = sunnuntaina

## Names of weekdays: where a range begins (in weekday-range)
weekday-monday-from = maanantaista
weekday-tuesday-from = tiistaista
weekday-wednesday-from = keskiviikosta
weekday-thursday-from = torstaista
weekday-friday-from = perjantaista
weekday-saturday-from = lauantaista
weekday-sunday-from = sunnuntaista

## Names of weekdays: where a range ends (in weekday-range)
weekday-monday-to = maanantaihin
weekday-tuesday-to = tiistaihin
weekday-wednesday-to = keskiviikkoon
weekday-thursday-to = torstaihin
weekday-friday-to = perjantaihin
weekday-saturday-to = lauantaihin
weekday-sunday-to = sunnuntaihin

## Names of weekdays: after “first” (in hours-nth)
weekday-monday-nth = maanantaina
weekday-tuesday-nth = tiistaina
weekday-wednesday-nth = keskiviikkona
weekday-thursday-nth = torstaina
weekday-friday-nth = perjantaina
weekday-saturday-nth = lauantaina
weekday-sunday-nth = sunnuntaina

## Dates. $day, $month_number and $year are numbers; $month is a name as in dates, $month_short a short one; $weekday stands alone
date-long = { $day }. { $month } { $year }
date-weekday-long = { $weekday } { $day }. { $month } { $year }
date-weekday = { $weekday } { $day }.{ $month_number }.{ $year }
date-weekday-short = { $weekday_short } { $day }.{ $month_number }.{ $year }
date-short = { $day }.{ $month_number }.{ $year }
day-month = { $day }. { $month }
day-month-short = { $day }.{ $month_number }.
date-range = { $from }–{ $to }
date-time = { $date } klo { $time }

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
list-or = { $first } tai { $last }
