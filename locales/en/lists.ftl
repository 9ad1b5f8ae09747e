### Filters of lists: boxes that narrow the list on the page.

filters-heading = Narrow the list
# $shown: how many entries fit
# $all: how many entries there are
filters-shown = Showing { $shown } of { $all }
filters-none = Nothing fits all your choices. Remove a choice or call:
filters-wishes = Show only
filters-topic = With what matter

## The line about sample content on every page
sample-brief = The services and numbers are made up. Do not call.
