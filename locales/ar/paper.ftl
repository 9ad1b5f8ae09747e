### Paper: leaflets, posters and booklets to print.
### Native check wanted.

paper-heading = على الورق
paper-leaflet = اطبع نشرة (A4)
paper-poster = ملصق (A4)
paper-booklet = اطبع كتيّب المنطقة
# $place: the name of a municipality or region
paper-leaflet-of = نشرة: { $place }
# $place: the name of a municipality or region
paper-poster-of = ملصق: { $place }
# $place: the name of a municipality or region
paper-booklet-of = كتيّب: { $place }
paper-lead = تحصل على المساعدة في استخدام الهاتف والحاسوب وخدمات الإنترنت.
paper-call = اتصل
paper-come = تعال إلى المكان
paper-nearest = أقرب الأماكن في جهات أخرى
paper-bring = أحضر معك
paper-bring-general = جهازك وشاحنه، إن كانا لديك
paper-check = اتصل للتأكد من هذه المعلومات.
paper-holidays = قد تختلف الأوقات في العطل الرسمية. اتصل قبل أن تأتي.
# $count: a number
paper-more = أماكن أخرى: { $count }. تجدها على الإنترنت أو بالاتصال.
paper-contents = البلديات
paper-scan = كل الأوقات والأماكن على الإنترنت
# $address: an address of a page
paper-qr = رمز QR: ‏{ $address }
# $date: a date, written out
paper-valid = صالح حتى { $date }
# $date: a date, written out
paper-made = جُمعت المعلومات في { $date }.
paper-print = اطبع
paper-how = يمكنك الطباعة أيضًا من قائمة المتصفح.
# $title: the title of a page
paper-back = رجوع: { $title }
paper-sample = مثال: الخدمات والأرقام والأوقات مختلقة.
