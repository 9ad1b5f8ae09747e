### The page of one provider of help, lists of providers, places, organisations, helplines and topics.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Headings of a provider's page
provider-heading-topics = فيمَ نساعد
provider-heading-not-helped = فيمَ لا نساعد
provider-heading-when = متى
provider-heading-where = أين
provider-heading-how = كيف تحصل على المساعدة
provider-heading-booking = حجز موعد
provider-heading-phone = الهاتف
provider-heading-cost = السعر
provider-heading-audience = لمن
provider-heading-devices = الأجهزة التي نساعد فيها
provider-heading-bring = ما الذي تحضره معك
provider-heading-languages = لغات المساعدة
provider-heading-safety = كيف نحافظ على أمانك
provider-heading-never-asks = ما لا نسأل عنه أبدًا
provider-heading-helper = من يساعد
provider-heading-access = إمكانية الوصول إلى المكان
provider-heading-contact = معلومات الاتصال

## Languages
# $language: the name of a language
# $how: one of how-…
provider-language = { $language } ({ $how })

## Booking, sessions and phone
# $number: a phone number
booking-call = احجز موعدًا عبر الهاتف: { $number }
booking-online = احجز موعدًا عبر الإنترنت

## Checked, source, mistakes
# $date: a date, written out
verified-on = جرى التحقق من المعلومات في { $date }
# $date: a date, written out
# $organisation: the name of an organisation
verified-on-by = جرى التحقق من المعلومات في { $date } من قِبل { $organisation }
# $date: a date, written out
freshness-due-notice = جرى التحقق من هذه المعلومات آخر مرة في { $date }. اتصل للتأكد قبل أن تذهب.
# $date: a date, written out
freshness-stale-notice = لم يجرِ التحقق من هذه المعلومات منذ { $date }. قد تكون قديمة.

## Lists of providers
# $count: a number
provider-count = { $count ->
    [zero] لا توجد أماكن للمساعدة
    [one] مكان واحد للمساعدة
    [two] مكانان للمساعدة
    [few] { $count } أماكن للمساعدة
    [many] { $count } مكانًا للمساعدة
   *[other] { $count } مكان للمساعدة
}
providers-heading = أين تحصل على المساعدة

## Helplines
helplines-heading = مساعدة عبر الهاتف
