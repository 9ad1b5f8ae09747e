### How this language writes dates, times, numbers and lists. Every message here is needed.

## The language
autonym = English
# ltr or rtl
direction = ltr

## Names of months: alone
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Names of months: in dates
month-1-in-date = January
month-2-in-date = February
month-3-in-date = March
month-4-in-date = April
month-5-in-date = May
month-6-in-date = June
month-7-in-date = July
month-8-in-date = August
month-9-in-date = September
month-10-in-date = October
month-11-in-date = November
month-12-in-date = December

## Names of months: short
month-1-short = Jan
month-2-short = Feb
month-3-short = Mar
month-4-short = Apr
month-5-short = May
month-6-short = Jun
month-7-short = Jul
month-8-short = Aug
month-9-short = Sept
month-10-short = Oct
month-11-short = Nov
month-12-short = Dec

## Names of weekdays: alone
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

## Names of weekdays: short, for tables
weekday-monday-short = Mon
weekday-tuesday-short = Tue
weekday-wednesday-short = Wed
weekday-thursday-short = Thu
weekday-friday-short = Fri
weekday-saturday-short = Sat
weekday-sunday-short = Sun

## Names of weekdays: every week (“on Mondays”)
weekday-monday-on = on Mondays
weekday-tuesday-on = on Tuesdays
weekday-wednesday-on = on Wednesdays
weekday-thursday-on = on Thursdays
weekday-friday-on = on Fridays
weekday-saturday-on = on Saturdays
weekday-sunday-on = on Sundays

## Names of weekdays: one day (“on Monday”)
weekday-monday-once = on Monday
weekday-tuesday-once = on Tuesday
weekday-wednesday-once = on Wednesday
weekday-thursday-once = on Thursday
weekday-friday-once = on Friday
weekday-saturday-once = on Saturday
weekday-sunday-once = on Sunday

## Names of weekdays: where a range begins (in weekday-range)
weekday-monday-from = Monday
weekday-tuesday-from = Tuesday
weekday-wednesday-from = Wednesday
weekday-thursday-from = Thursday
weekday-friday-from = Friday
weekday-saturday-from = Saturday
weekday-sunday-from = Sunday

## Names of weekdays: where a range ends (in weekday-range)
weekday-monday-to = Monday
weekday-tuesday-to = Tuesday
weekday-wednesday-to = Wednesday
weekday-thursday-to = Thursday
weekday-friday-to = Friday
weekday-saturday-to = Saturday
weekday-sunday-to = Sunday

## Names of weekdays: after “first” (in hours-nth)
weekday-monday-nth = Monday
weekday-tuesday-nth = Tuesday
weekday-wednesday-nth = Wednesday
weekday-thursday-nth = Thursday
weekday-friday-nth = Friday
weekday-saturday-nth = Saturday
weekday-sunday-nth = Sunday

## Dates. $day, $month_number and $year are numbers; $month is a name as in dates, $month_short a short one; $weekday stands alone
date-long = { $day } { $month } { $year }
date-weekday-long = { $weekday } { $day } { $month } { $year }
date-weekday = { $weekday } { $day } { $month_short } { $year }
date-weekday-short = { $weekday_short } { $day } { $month_short } { $year }
date-short = { $day } { $month_short } { $year }
day-month = { $day } { $month }
day-month-short = { $day } { $month_short }
date-range = { $from } to { $to }
date-time = { $date } at { $time }

## Times. $minute has two digits; time-range-hours is for two full hours, which come as $from and $to
time = { $hour }:{ $minute }
time-range = { $from }–{ $to }
time-range-hours = { $from }:00–{ $to }:00

## Ranges
weekday-range = { $from } to { $to }
weekday-range-short = { $from }–{ $to }
month-range = { $from } to { $to }

## Numbers. { "\u00A0" } is a space that does not break the line
number-group = { "\u00A0" }
number-decimal = .
number-minus = −
number-euros = €{ $amount }
number-kilometres = { $number }{ "\u00A0" }km
number-percent = { $number }%

## Lists: “a, b and c”
list-separator = { ", " }
list-and = { $first } and { $last }
list-or = { $first } or { $last }
