### Filters of lists: boxes that narrow the list on the page.
### Native check wanted.

filters-heading = تضييق القائمة
# $shown: how many entries fit
# $all: how many entries there are
filters-shown = المعروض { $shown } من { $all }
filters-none = لا شيء يناسب كل اختياراتك. أزل اختيارًا أو اتصل:
filters-wishes = أظهر فقط
filters-topic = في أي أمر

## The line about sample content on every page
sample-brief = الخدمات والأرقام مختلقة. لا تتصل.
