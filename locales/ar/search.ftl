### Search: the field, its suggestions, and the page of results.
### Native check wanted.

## The field
search-heading = البحث
search-label = ابحث عن مكان أو بلدية أو موضوع
search-hint = اكتب مثلًا اسم بلديتك أو الرمز البريدي أو «رموز البنك».
search-button = ابحث
search-clear = امسح البحث

## Suggestions below the field
# $count: a number
search-suggestions = { $count ->
    [zero] لا اقتراحات
    [one] اقتراح واحد أسفل حقل البحث
    [two] اقتراحان أسفل حقل البحث
    [few] { $count } اقتراحات أسفل حقل البحث
    [many] { $count } اقتراحًا أسفل حقل البحث
   *[other] { $count } اقتراح أسفل حقل البحث
}
search-suggestions-none = لا اقتراحات

## Where the reader is
search-near = ابحث بالقرب مني
search-near-note = يطلب جهازك إذنك أولًا. يبقى موقعك في جهازك.
search-near-asking = جارٍ تحديد موقعك…
# $municipality: the name of a municipality
search-near-found = أقرب بلدية هي { $municipality }.
search-near-failed = تعذّر تحديد موقعك. اكتب اسم بلديتك في حقل البحث.

## Results
search-results-heading = النتائج
search-loading = جارٍ البحث…
search-failed = البحث لا يعمل الآن. يمكنك تصفح البلديات والمواضيع أو الاتصال.
# $count: a number
search-results = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
# $count: a number
# $query: what the reader searched for
search-results-for = { $count ->
    [zero] لا نتائج للبحث عن «{ $query }»
    [one] نتيجة واحدة للبحث عن «{ $query }»
    [two] نتيجتان للبحث عن «{ $query }»
    [few] { $count } نتائج للبحث عن «{ $query }»
    [many] { $count } نتيجة للبحث عن «{ $query }»
   *[other] { $count } نتيجة للبحث عن «{ $query }»
}
# $query: what the reader searched for
search-none = لم يُعثر على شيء عن «{ $query }».
search-none-advice = جرّب كلمة أقصر أو اسم بلديتك. يمكنك أيضًا الاتصال بخط المساعدة.
search-more = عرض المزيد من النتائج
# $word: a word that the reader wrote
search-through = عُثر عليه بالكلمة «{ $word }»

## What was understood of the words
search-understood = هكذا فهمنا بحثك
# $name: what is taken away, such as the name of a municipality
search-understood-remove = أزل { $name }

## In place of results
search-instead = قد تفيدك هذه
search-instead-near = المساعدة في الجوار وعبر الهاتف

## What a result is
search-kind-provider = مكان للمساعدة
search-kind-helpline = خط مساعدة هاتفي
search-kind-news = خبر
search-kind-event = فعالية
search-kind-page = إرشادات
search-kind-organisation = جهة
search-kind-municipality = بلدية
search-kind-region = منطقة
search-kind-topic = موضوع
search-kind-language = لغة

## Where a result helps, as seen from the place that was asked about
search-where-local = في هذا المكان
search-where-covers = يساعد هنا أيضًا
search-where-near = في الجوار

## Narrowing the results
search-filters = تضييق النتائج
search-filters-clear = إزالة التضييق
search-filter-mode = كيف تريد المساعدة
search-filter-language = بأي لغة
search-filter-wishes = رغبات أخرى

## Other ways
search-browse = يمكنك أيضًا تصفح البلديات والمواضيع
search-without = البحث لا يعمل في هذا المتصفح. يمكنك العثور على المساعدة حسب البلدية أو الموضوع، ويمكنك دائمًا الاتصال.
