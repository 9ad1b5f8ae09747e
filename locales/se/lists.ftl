### Filters of lists: boxes that narrow the list on the page.
### Native check wanted. Messages marked with “?” are the most doubtful.

# ?
filters-heading = Ráddje listtu
# $shown: how many entries fit
# $all: how many entries there are
# ?
filters-shown = Čájehuvvo { $shown } / { $all }
# ?
filters-none = Mihkkege ii heive buot du válljemiidda. Váldde eret muhtin válljema dahje riŋge:
# ?
filters-wishes = Čájet dušše
# ?
filters-topic = Makkár áššis

## The line about sample content on every page
# ?
sample-brief = Bálvalusat ja nummirat leat hutkojuvvon. Ale riŋge.
