### Opening hours in words. Weekdays, times and dates arrive already written out.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Whose hours they are (hours: what)
hours-what-help = Допомагають
hours-what-phone = Відповідають на дзвінки
hours-what-staffed = Персонал на місці
hours-what-building = Будівлю відчинено
hours-what-self_service = Самообслуговування

## Headings
hours-heading = Години роботи
hours-heading-help = Коли допомагають
hours-heading-exceptions = Винятки

## Open or closed
hours-closed = зачинено
hours-no-help = не допомагають
hours-call-first = Спершу зателефонуйте й запитайте про час
hours-open-now = Зараз відчинено
# $time: a time of day
hours-open-now-until = Зараз відчинено, зачиняється о { $time }
hours-closed-now = Зараз зачинено
# $day: a day, such as “tomorrow” or “on Monday”
# $time: a time of day
hours-closed-now-until = Зараз зачинено, відчиняється { $day } о { $time }
# $when: a day and a time
hours-next = Наступного разу: { $when }

## Rules in words
# $days: one or several weekdays, written out
# $times: one or several times of day
hours-day-times = { $days } { $times }
# $days: one or several weekdays, written out
hours-day-closed = { $days } зачинено
hours-every-day = щодня
hours-public-holidays = у святкові дні
hours-eves = напередодні свята середини літа та Різдва
hours-school-holidays = під час шкільних канікул
hours-holidays-unknown = У свята години можуть бути інші. Уточніть телефоном.
# $nth: one of hours-nth-…
# $weekday: a weekday, in the form weekday-…-nth
hours-nth = { $weekday } ({ $nth } у місяці)
hours-nth-1 = перший раз
hours-nth-2 = другий раз
hours-nth-3 = третій раз
hours-nth-4 = четвертий раз
hours-nth-5 = п'ятий раз
hours-nth-last = останній раз
# $days: one or several weekdays, written out
hours-every-other-week = раз на два тижні: { $days }
# $date: a date, written out
hours-valid-from = з { $date }
# $date: a date, written out
hours-valid-to = до { $date }
# $from: where the range begins
# $to: where the range ends
hours-valid-between = з { $from } до { $to }

## Why a day differs
hours-reason-public-holiday = свято
hours-reason-eve = переддень свята
hours-reason-school-holiday = шкільні канікули
