### Filters of lists: boxes that narrow the list on the page.
### Native check wanted.

filters-heading = Звузити список
# $shown: how many entries fit
# $all: how many entries there are
filters-shown = Показано { $shown } з { $all }
filters-none = Ніщо не відповідає всім вашим умовам. Приберіть умову або зателефонуйте:
filters-wishes = Показати лише
filters-topic = З якого питання

## The line about sample content on every page
sample-brief = Послуги й номери вигадані. Не телефонуйте.
