### How this language writes dates, times, numbers and lists. Every message here is needed.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## The language
autonym = العربية
# ltr or rtl
direction = rtl

## Names of months: alone
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Names of months: in dates
month-1-in-date = يناير
month-2-in-date = فبراير
month-3-in-date = مارس
month-4-in-date = أبريل
month-5-in-date = مايو
month-6-in-date = يونيو
month-7-in-date = يوليو
month-8-in-date = أغسطس
month-9-in-date = سبتمبر
month-10-in-date = أكتوبر
month-11-in-date = نوفمبر
month-12-in-date = ديسمبر

## Names of months: short
month-1-short = يناير
month-2-short = فبراير
month-3-short = مارس
month-4-short = أبريل
month-5-short = مايو
month-6-short = يونيو
month-7-short = يوليو
month-8-short = أغسطس
month-9-short = سبتمبر
month-10-short = أكتوبر
month-11-short = نوفمبر
month-12-short = ديسمبر

## Names of weekdays: alone
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد

## Names of weekdays: short, for tables
weekday-monday-short = الاثنين
weekday-tuesday-short = الثلاثاء
weekday-wednesday-short = الأربعاء
weekday-thursday-short = الخميس
weekday-friday-short = الجمعة
weekday-saturday-short = السبت
weekday-sunday-short = الأحد

## Names of weekdays: every week (“on Mondays”)
weekday-monday-on = أيام الاثنين
weekday-tuesday-on = أيام الثلاثاء
weekday-wednesday-on = أيام الأربعاء
weekday-thursday-on = أيام الخميس
weekday-friday-on = أيام الجمعة
weekday-saturday-on = أيام السبت
weekday-sunday-on = أيام الأحد

## Names of weekdays: one day (“on Monday”)
weekday-monday-once = يوم الاثنين
weekday-tuesday-once = يوم الثلاثاء
weekday-wednesday-once = يوم الأربعاء
weekday-thursday-once = يوم الخميس
weekday-friday-once = يوم الجمعة
weekday-saturday-once = يوم السبت
weekday-sunday-once = يوم الأحد

## Names of weekdays: where a range begins (in weekday-range)
weekday-monday-from = الاثنين
weekday-tuesday-from = الثلاثاء
weekday-wednesday-from = الأربعاء
weekday-thursday-from = الخميس
weekday-friday-from = الجمعة
weekday-saturday-from = السبت
weekday-sunday-from = الأحد

## Names of weekdays: where a range ends (in weekday-range)
weekday-monday-to = الاثنين
weekday-tuesday-to = الثلاثاء
weekday-wednesday-to = الأربعاء
weekday-thursday-to = الخميس
weekday-friday-to = الجمعة
weekday-saturday-to = السبت
weekday-sunday-to = الأحد

## Names of weekdays: after “first” (in hours-nth)
weekday-monday-nth = اثنين
weekday-tuesday-nth = ثلاثاء
weekday-wednesday-nth = أربعاء
weekday-thursday-nth = خميس
weekday-friday-nth = جمعة
weekday-saturday-nth = سبت
weekday-sunday-nth = أحد

## Dates. $day, $month_number and $year are numbers; $month is a name as in dates, $month_short a short one; $weekday stands alone
date-long = { $day } { $month } { $year }
date-weekday-long = { $weekday }، { $day } { $month } { $year }
date-weekday = { $weekday }، { $day } { $month } { $year }
date-weekday-short = { $weekday }، { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
day-month = { $day } { $month }
day-month-short = { $day } { $month }
date-range = من { $from } إلى { $to }
date-time = { $date } الساعة { $time }

## Times. $minute has two digits; time-range-hours is for two full hours, which come as $from and $to
time = { $hour }:{ $minute }
time-range = { $from }–{ $to }
time-range-hours = { $from }:00–{ $to }:00

## Ranges
weekday-range = من { $from } إلى { $to }
weekday-range-short = { $from }–{ $to }
month-range = من { $from } إلى { $to }

## Numbers. { "\u00A0" } is a space that does not break the line
number-group = { "\u00A0" }
number-decimal = .
number-minus = { "\u200E−" }
number-euros = { $amount }{ "\u00A0" }يورو
number-kilometres = { $number }{ "\u00A0" }كم
number-percent = { $number }%

## Lists: “a, b and c”
list-separator = { "، " }
list-and = { $first } و{ $last }
list-or = { $first } أو { $last }
