### Search: the field, its suggestions, and the page of results.
### Native check wanted. Messages marked with “?” are the most doubtful.

## The field
search-heading = Ohcan
# ?
search-label = Oza báikki, gieldda dahje ášši
# ?
search-hint = Čále ovdamearkka dihte gieldda nama, poastanummira dahje ”báŋkodovddaldagat”.
search-button = Oza
# ?
search-clear = Guorre ohcama

## Suggestions below the field
# $count: a number
# ?
search-suggestions = { $count ->
    [one] { $count } evttohus ohcansaji vuolde
    [two] { $count } evttohusa ohcansaji vuolde
   *[other] { $count } evttohusa ohcansaji vuolde
}
# ?
search-suggestions-none = Eai leat evttohusat

## Where the reader is
# ?
search-near = Oza mu lahkosiin
# ?
search-near-note = Rusttet jearrá vuos dus lobi. Du sajádat bissu du rusttegis.
# ?
search-near-asking = Ohcá du sajádaga…
# $municipality: the name of a municipality
# ?
search-near-found = Lagamus gielda lea { $municipality }.
# ?
search-near-failed = Sajádat ii gávdnon. Čále gieldda nama ohcansadjái.

## Results
search-results-heading = Bohtosat
search-loading = Ohcá…
# ?
search-failed = Ohcan ii doaimma dál. Sáhtát geahččat gielddaid ja fáttáid dahje riŋget.
# $count: a number
search-results = { $count ->
    [one] { $count } boađus
    [two] { $count } bohtosa
   *[other] { $count } bohtosa
}
# $count: a number
# $query: what the reader searched for
# ?
search-results-for = { $count ->
    [one] { $count } boađus ohcamii ”{ $query }”
    [two] { $count } bohtosa ohcamii ”{ $query }”
   *[other] { $count } bohtosa ohcamii ”{ $query }”
}
# $query: what the reader searched for
# ?
search-none = Ohcamiin ”{ $query }” ii gávdnon mihkkege.
# ?
search-none-advice = Geahččal oanehut sáni dahje gieldda nama. Sáhtát maiddái riŋget ráđđemii.
# ?
search-more = Čájet eanet bohtosiid
# $word: a word that the reader wrote
# ?
search-through = Gávdnui sániin ”{ $word }”

## What was understood of the words
# ?
search-understood = Ná áddejuvvui ohcan
# $name: what is taken away, such as the name of a municipality
# ?
search-understood-remove = Váldde eret { $name }

## In place of results
# ?
search-instead = Dát sáhttet veahkehit
# ?
search-instead-near = Veahkki lahkosiin ja telefovnnas

## What a result is
# ?
search-kind-provider = Ráđđenbáiki
# ?
search-kind-helpline = Ráđđentelefovdna
search-kind-news = Ođas
search-kind-event = Dáhpáhus
# ?
search-kind-page = Rávvagat
search-kind-organisation = Organisašuvdna
search-kind-municipality = Gielda
search-kind-region = Eanangoddi
search-kind-topic = Fáddá
search-kind-language = Giella

## Where a result helps, as seen from the place that was asked about
# ?
search-where-local = Dán báikkis
# ?
search-where-covers = Bálvala maiddái dáppe
# ?
search-where-near = Lahkosiin

## Narrowing the results
# ?
search-filters = Ráddje bohtosiid
# ?
search-filters-clear = Váldde eret ráddjemiid
# ?
search-filter-mode = Mo háliidat veahki
# ?
search-filter-language = Makkár gillii
# ?
search-filter-wishes = Eará sávaldagat

## Other ways
# ?
search-browse = Sáhtát maiddái geahččat gielddaid ja fáttáid
# ?
search-without = Ohcan ii doaimma dán neahttalogganis. Gávnnat veahki maiddái gieldda dahje fáttá mielde, ja sáhtát álo riŋget.
