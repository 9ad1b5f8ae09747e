### Pages of municipalities and regions, the network of those who help, and the coverage of help.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Municipality
# $municipality: the name of a municipality
municipality-title = { $municipality }: المساعدة في الأمور الرقمية
municipality-lead = تجمع هذه الصفحة الأماكن وأرقام الهواتف والطرق الأخرى للحصول على المساعدة في هذه البلدية.
municipality-none-local = لا يوجد مكان مسجَّل في هذه البلدية بعد. لكن هذه الجهات تخدمك:
municipality-know-one = هل تعرف مكانًا يقدم المساعدة في هذه البلدية؟ أخبرنا.
municipality-heading-places = المساعدة في هذه البلدية
municipality-heading-phone = مساعدة عبر الهاتف
municipality-heading-remote = مساعدة عبر الإنترنت
municipality-heading-home-visits = مساعدة في المنزل
municipality-heading-mobile-stops = خدمات متنقلة
municipality-heading-groups = دورات ومجموعات
municipality-heading-nearest = أقرب الأماكن في جهات أخرى
municipality-heading-helplines = خطوط المساعدة الوطنية
# $distance: a distance with its unit
# $place: the name of a place or municipality
municipality-distance = { $place }، حوالي { $distance }
