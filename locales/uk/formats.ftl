### How this language writes dates, times, numbers and lists. Every message here is needed.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## The language
autonym = українська
# ltr or rtl
direction = ltr

## Names of months: alone
month-1 = січень
month-2 = лютий
month-3 = березень
month-4 = квітень
month-5 = травень
month-6 = червень
month-7 = липень
month-8 = серпень
month-9 = вересень
month-10 = жовтень
month-11 = листопад
month-12 = грудень

## Names of months: in dates
month-1-in-date = січня
month-2-in-date = лютого
month-3-in-date = березня
month-4-in-date = квітня
month-5-in-date = травня
month-6-in-date = червня
month-7-in-date = липня
month-8-in-date = серпня
month-9-in-date = вересня
month-10-in-date = жовтня
month-11-in-date = листопада
month-12-in-date = грудня

## Names of months: short
month-1-short = січ.
month-2-short = лют.
month-3-short = бер.
month-4-short = квіт.
month-5-short = трав.
month-6-short = черв.
month-7-short = лип.
month-8-short = серп.
month-9-short = вер.
month-10-short = жовт.
month-11-short = лист.
month-12-short = груд.

## Names of weekdays: alone
weekday-monday = понеділок
weekday-tuesday = вівторок
weekday-wednesday = середа
weekday-thursday = четвер
weekday-friday = пʼятниця
weekday-saturday = субота
weekday-sunday = неділя

## Names of weekdays: short, for tables
weekday-monday-short = пн
weekday-tuesday-short = вт
weekday-wednesday-short = ср
weekday-thursday-short = чт
weekday-friday-short = пт
weekday-saturday-short = сб
weekday-sunday-short = нд

## Names of weekdays: every week (“on Mondays”)
weekday-monday-on = щопонеділка
weekday-tuesday-on = щовівторка
weekday-wednesday-on = щосереди
weekday-thursday-on = щочетверга
weekday-friday-on = щопʼятниці
weekday-saturday-on = щосуботи
weekday-sunday-on = щонеділі

## Names of weekdays: one day (“on Monday”)
weekday-monday-once = у понеділок
weekday-tuesday-once = у вівторок
weekday-wednesday-once = у середу
weekday-thursday-once = у четвер
weekday-friday-once = у пʼятницю
weekday-saturday-once = у суботу
weekday-sunday-once = у неділю

## Names of weekdays: where a range begins (in weekday-range)
weekday-monday-from = понеділка
weekday-tuesday-from = вівторка
weekday-wednesday-from = середи
weekday-thursday-from = четверга
weekday-friday-from = пʼятниці
weekday-saturday-from = суботи
weekday-sunday-from = неділі

## Names of weekdays: where a range ends (in weekday-range)
weekday-monday-to = понеділок
weekday-tuesday-to = вівторок
weekday-wednesday-to = середу
weekday-thursday-to = четвер
weekday-friday-to = пʼятницю
weekday-saturday-to = суботу
weekday-sunday-to = неділю

## Names of weekdays: after “first” (in hours-nth)
weekday-monday-nth = понеділок
weekday-tuesday-nth = вівторок
weekday-wednesday-nth = середу
weekday-thursday-nth = четвер
weekday-friday-nth = пʼятницю
weekday-saturday-nth = суботу
weekday-sunday-nth = неділю

## Dates. $day, $month_number and $year are numbers; $month is a name as in dates, $month_short a short one; $weekday stands alone
date-long = { $day } { $month } { $year } року
date-weekday-long = { $weekday }, { $day } { $month } { $year } року
date-weekday = { $weekday }, { $day }.{ $month_number }.{ $year }
date-weekday-short = { $weekday_short }, { $day }.{ $month_number }.{ $year }
date-short = { $day }.{ $month_number }.{ $year }
day-month = { $day } { $month }
day-month-short = { $day }.{ $month_number }
date-range = { $from }–{ $to }
date-time = { $date } о { $time }

## Times. $minute has two digits; time-range-hours is for two full hours, which come as $from and $to
time = { $hour }:{ $minute }
time-range = { $from }–{ $to }
time-range-hours = { $from }:00–{ $to }:00

## Ranges
weekday-range = з { $from } по { $to }
weekday-range-short = { $from }–{ $to }
month-range = { $from }–{ $to }

## Numbers. { "\u00A0" } is a space that does not break the line
number-group = { "\u00A0" }
number-decimal = ,
number-minus = −
number-euros = { $amount }{ "\u00A0" }€
number-kilometres = { $number }{ "\u00A0" }км
number-percent = { $number }{ "\u00A0" }%

## Lists: “a, b and c”
list-separator = { ", " }
list-and = { $first } і { $last }
list-or = { $first } або { $last }
