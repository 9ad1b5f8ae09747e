### Filters of lists: boxes that narrow the list on the page.

filters-heading = Avgränsa listan
# $shown: how many entries fit
# $all: how many entries there are
filters-shown = Visar { $shown } av { $all }
filters-none = Inget passar alla dina val. Ta bort något val eller ring:
filters-wishes = Visa bara
filters-topic = I vilket ärende

## The line about sample content on every page
sample-brief = Tjänsterna och numren är påhittade. Ring inte.
