### Texts that every page shares: header, footer, navigation, front page, general phrases.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Header and navigation
site-skip-link = انتقل إلى المحتوى
site-menu = القائمة
site-navigation = القائمة الرئيسية
site-breadcrumbs = أنت هنا
site-home = الصفحة الرئيسية
# $name: the name of the portal
site-logo = { $name }: الصفحة الرئيسية
site-language = اللغة
site-language-choose = اختر اللغة
site-language-choose-lead = اختر اللغة التي تريد قراءة الصفحات بها. تتوفر المساعدة غالبًا بلغات أخرى أيضًا.
nav-regions = المناطق
nav-municipalities = البلديات
nav-topics = المواضيع
nav-providers = أين تحصل على المساعدة
nav-helplines = خطوط المساعدة الهاتفية
nav-news = الأخبار
nav-events = الفعاليات
nav-about = حول هذه الخدمة
nav-help-languages = المساعدة بلغات مختلفة

## Front page
home-title = هنا تجد المساعدة في الأمور الرقمية
home-lead = احصل على المساعدة في استخدام الهاتف أو الجهاز اللوحي أو الحاسوب وفي استخدام الخدمات على الإنترنت. المساعدة مجانية في الغالب.
home-question-where = أين تحتاج إلى المساعدة؟
home-question-what = فيمَ تحتاج إلى المساعدة؟
home-question-how = كيف تريد الحصول على المساعدة؟
home-choose-region = اختر منطقتك
home-choose-municipality = اختر بلديتك
home-call-heading = اتصل واسأل
home-call-lead = لست بحاجة إلى الإنترنت. سيخبرونك عبر الهاتف أين تحصل على المساعدة.
home-topics-heading = ما يمكنك الحصول على المساعدة فيه
home-news-heading = آخر الأخبار
home-events-heading = فعاليات قادمة
home-safety-heading = كيف تحصل على المساعدة بأمان
home-safety-text = لا يسألك المساعد أبدًا عن رموزك البنكية أو كلمات المرور أو رقم بطاقتك. أدخلها دائمًا بنفسك.
home-what-is-heading = ما هو الدعم الرقمي؟
home-what-is-text = الدعم الرقمي هو مساعدة في استخدام الأجهزة والخدمات على الإنترنت. تقدمه مثلًا المكتبات والبلديات والجمعيات والمدارس. يُنجز كل شيء معًا وبالسرعة التي تناسبك.

## General phrases
general-read-more = اقرأ المزيد
general-show-all = عرض الكل
general-contents = في هذه الصفحة
general-phone = الهاتف
general-email = البريد الإلكتروني
general-website = الموقع الإلكتروني
general-address = العنوان
# $number: a phone number
general-call = اتصل بالرقم { $number }
general-yes = نعم
general-no = لا
general-unknown = غير معروف
# $date: a date, written out
general-published = نُشر في { $date }
# $date: a date, written out
general-updated = حُدّث في { $date }
general-print = طباعة
general-note = ملاحظة
general-contact = معلومات الاتصال
general-municipality = البلدية
general-region = المنطقة
general-today = اليوم
general-tomorrow = غدًا
# $time: a time of day
general-time = الساعة { $time }
# $distance: a distance with its unit
general-distance = حوالي { $distance } بخط مستقيم
# $count: a number
general-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
# $count: a number
general-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

## Texts for search engines and shared links
# $title: the title of a page
# $site: the name of the portal
meta-title = { $title } – { $site }

## Footer
# $organisation: the name of an organisation
footer-owner = الجهة المسؤولة عن الموقع: { $organisation }
footer-accessibility = بيان إمكانية الوصول
footer-privacy = لا يجمع هذا الموقع أي معلومات عنك ولا يستخدم ملفات تعريف الارتباط.

## A mistake on a page
report-heading = هل هناك خطأ في المعلومات؟
report-lead = أخبرنا بذلك. لا حاجة إلى ذكر اسمك.
report-email = أبلغ عن الخطأ بالبريد الإلكتروني

## Sample content and previews
sample-heading = هذا موقع تجريبي
sample-notice = البلديات والمناطق حقيقية، لكن الخدمات وأرقام الهواتف والأوقات مختلقة. لا تتصل بها.
