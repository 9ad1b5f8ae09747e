### Events: lists, one event, times, registration.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Lists
events-heading = الفعاليات

## One event
# $date: a date, written out
# $times: one or several times of day
event-time = { $date }، { $times }
event-cancelled = أُلغيت هذه الفعالية
event-add-to-calendar = أضف إلى التقويم
