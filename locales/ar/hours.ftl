### Opening hours in words. Weekdays, times and dates arrive already written out.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Whose hours they are (hours: what)
hours-what-help = أوقات المساعدة
hours-what-phone = أوقات الرد على الهاتف
hours-what-staffed = الموظفون حاضرون
hours-what-building = المبنى مفتوح
hours-what-self_service = أوقات الخدمة الذاتية

## Headings
hours-heading = أوقات العمل
hours-heading-help = متى تُقدَّم المساعدة
hours-heading-exceptions = استثناءات

## Open or closed
hours-closed = مغلق
hours-no-help = لا مساعدة
hours-call-first = اتصل أولًا واسأل عن موعد
hours-open-now = مفتوح الآن
# $time: a time of day
hours-open-now-until = مفتوح الآن، يُغلق الساعة { $time }
hours-closed-now = مغلق الآن
# $day: a day, such as “tomorrow” or “on Monday”
# $time: a time of day
hours-closed-now-until = مغلق الآن، يفتح { $day } الساعة { $time }
# $when: a day and a time
hours-next = المرة القادمة: { $when }

## Rules in words
# $days: one or several weekdays, written out
# $times: one or several times of day
hours-day-times = { $days } { $times }
# $days: one or several weekdays, written out
hours-day-closed = { $days } مغلق
hours-every-day = كل يوم
hours-public-holidays = في أيام العطل الرسمية
hours-eves = عشية منتصف الصيف وعشية عيد الميلاد
hours-school-holidays = في العطل المدرسية
hours-holidays-unknown = قد تختلف الأوقات في العطل. اتصل للتأكد.
# $nth: one of hours-nth-…
# $weekday: a weekday, in the form weekday-…-nth
hours-nth = { $nth } { $weekday } من كل شهر
hours-nth-1 = أول
hours-nth-2 = ثاني
hours-nth-3 = ثالث
hours-nth-4 = رابع
hours-nth-5 = خامس
hours-nth-last = آخر
# $days: one or several weekdays, written out
hours-every-other-week = كل أسبوعين: { $days }
# $date: a date, written out
hours-valid-from = ابتداءً من { $date }
# $date: a date, written out
hours-valid-to = حتى { $date }
# $from: where the range begins
# $to: where the range ends
hours-valid-between = من { $from } إلى { $to }

## Why a day differs
hours-reason-public-holiday = عطلة رسمية
hours-reason-eve = عشية العيد
hours-reason-school-holiday = عطلة مدرسية
