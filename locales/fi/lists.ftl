### Filters of lists: boxes that narrow the list on the page.

filters-heading = Rajaa listaa
# $shown: how many entries fit
# $all: how many entries there are
filters-shown = Näytetään { $shown } / { $all }
filters-none = Mikään ei sovi kaikkiin valintoihisi. Poista jokin valinta tai soita:
filters-wishes = Näytä vain
filters-topic = Missä asiassa

## The line about sample content on every page
sample-brief = Palvelut ja numerot ovat keksittyjä. Älä soita.
