### What helps those who help: reading aloud, the slip, whose number it is; strange words and easy language.
### Started only: texts that are missing here are shown in another language. Native check wanted.

helper-heading = هل تساعد شخصًا آخر؟
aloud-link = نسخة قصيرة للقراءة عبر الهاتف
aloud-heading = للقراءة عبر الهاتف
aloud-lead = اقرأ بصوت عالٍ وببطء. امنح وقتًا لكتابة الرقم.
aloud-place = المكان
aloud-number = الرقم
aloud-digits = رقمًا رقمًا
aloud-bring = أحضر معك
tray-heading = ورقة للعميل
tray-open = افتح الورقة
tray-add = أضف إلى الورقة
tray-remove = احذف من الورقة
tray-print = اطبع الورقة
tray-copy = انسخ كنص
number-heading = هل هذا رقم مساعد حقيقي؟
number-label = رقم الهاتف
number-button = تحقق من الرقم
number-found = الرقم موجود في قائمتنا:
number-not-found = هذا الرقم غير موجود في قائمتنا.
glossary-heading = مسرد الكلمات
