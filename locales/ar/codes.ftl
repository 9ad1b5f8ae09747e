### Words for every code of the content: one message per code, named `<list>-<code>`.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## How help is given (point: mode)
mode-drop_in = الحضور دون موعد
mode-appointment = احجز موعدًا
mode-phone = مساعدة عبر الهاتف
mode-video = مساعدة عبر مكالمة فيديو
mode-chat = مساعدة عبر الدردشة
mode-email = مساعدة عبر البريد الإلكتروني
mode-screen_share = دعم عن بُعد: يرى المساعد شاشتك
mode-home_visit = مساعد يأتي إلى منزلك
mode-mobile_stop = خدمة متنقلة تتوقف بالقرب منك
mode-group = دورة أو مجموعة
mode-on_request_group = يأتي المساعدون إلى مجموعتكم
mode-self_service = حاسوب للاستخدام الذاتي
mode-online_course = دورة عبر الإنترنت

## How far a topic is helped with (topics: level)
topic-level-together = ننجزه معك
topic-level-explain = نشرح كيف يعمل
topic-level-device_only = نساعد في استخدام الجهاز
topic-level-refer = نوجهك إلى جهة أخرى

## Devices
own-device-required = أحضر جهازك معك
own-device-welcome = يمكنك إحضار جهازك
own-device-not_needed = لا تحتاج إلى جهاز خاص بك

## Status of a provider
status-closed = لم تعد هذه الخدمة قائمة

## Cost
cost-free = مجاني
cost-free_if = مجاني بشروط معينة
cost-paid = مقابل رسوم
cost-varies = السعر متغير
# $amount: a sum with its unit
cost-amount = { $amount }
# $amount: a sum with its unit
cost-amount-hour = { $amount } في الساعة
# $amount: a sum with its unit
cost-amount-visit = { $amount } للزيارة
# $amount: a sum with its unit
cost-amount-course = { $amount } للدورة

## Audience
audience-everyone = للجميع

## What to bring
bring-own_device = جهازك
bring-charger = الشاحن
bring-id_document = بطاقة الهوية أو جواز السفر أو رخصة القيادة
bring-own_bank_codes_kept_private = رموزك البنكية. احتفظ بها لنفسك واستخدمها بنفسك.
bring-passwords_known = كلمات المرور إن كنت تتذكرها. المساعد لا يحتاج إليها.
bring-glasses_hearing_aid = النظارة وسماعة الأذن إن كنت تستخدمهما
bring-letter_or_form = الرسالة أو النموذج المتعلق بالأمر
bring-nothing = لا تحتاج إلى إحضار أي شيء

## Promises
promise-never-asks-bank_codes = لا نسأل أبدًا عن رموزك البنكية
promise-never-asks-passwords = لا نسأل أبدًا عن كلمات المرور الخاصة بك
promise-never-asks-payment = لا نطلب أبدًا مقابلًا للمساعدة

## Booking and phone
booking-need-none = لا حاجة إلى حجز موعد
booking-need-recommended = يُستحسن حجز موعد
booking-need-required = يجب حجز موعد مسبقًا

## Languages of help: how well
how-fluent = بطلاقة
how-some = قليلًا
how-interpreter_booked = يُحجز مترجم مسبقًا
how-remote_interpreter = مترجم عن بُعد
how-materials_only = مواد مكتوبة فقط

## Kinds of places
place-kind-library = مكتبة

## Accessibility of a place: each feature, with what is known of it
access-step_free = مدخل بلا درج
access-step_free-yes = يمكن الدخول دون درج
access-step_free-no = يوجد درج عند المدخل

## Kinds of news
news-kind-scam_warning = تحذير من الاحتيال
news-importance-urgent = عاجل

## Kinds of events
event-status-cancelled = أُلغيت
event-status-moved = نُقلت
event-status-full = لا توجد أماكن
