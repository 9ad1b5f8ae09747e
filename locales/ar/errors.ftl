### What readers see when a page, a text or a service is not there.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## A page that does not exist
error-404-title = الصفحة غير موجودة
error-404-text = ربما نُقلت الصفحة أو هناك خطأ في كتابة العنوان.
error-404-advice = يمكنك البحث أو اختيار بلدية أو الاتصال.
error-404-home = انتقل إلى الصفحة الرئيسية
error-gone-title = لم تعد هذه الخدمة موجودة

## Text in another language
# $language: the name of a language
fallback-page = هذا النص غير متوفر بالعربية. لغة النص: { $language }.
# $language: the name of a language
fallback-part = اللغة: { $language }
fallback-facts = الأوقات والسعر والمعلومات الأساسية الأخرى بالعربية.
fallback-interface = لم تُترجم كل نصوص هذا الموقع إلى العربية بعد.
