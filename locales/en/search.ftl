### Search: the field, its suggestions, and the page of results.

## The field
search-heading = Search
search-label = Search for a place, municipality or topic
search-hint = Type for example the name of your municipality, a postal code or “bank codes”.
search-button = Search
search-clear = Clear the search

## Suggestions below the field
# $count: a number
search-suggestions = { $count ->
    [one] { $count } suggestion below the field
   *[other] { $count } suggestions below the field
}
search-suggestions-none = No suggestions

## Where the reader is
search-near = Search near me
search-near-note = Your device asks for your permission first. Your location never leaves the device.
search-near-asking = Finding your location…
# $municipality: the name of a municipality
search-near-found = The nearest municipality is { $municipality }.
search-near-failed = Your location could not be found. Type the name of your municipality.

## Results
search-results-heading = Results
search-loading = Searching…
search-failed = The search does not work just now. You can browse municipalities and topics, or call.
# $count: a number
search-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
# $count: a number
# $query: what the reader searched for
search-results-for = { $count ->
    [one] { $count } result for “{ $query }”
   *[other] { $count } results for “{ $query }”
}
# $query: what the reader searched for
search-none = Nothing was found for “{ $query }”.
search-none-advice = Try a shorter word or the name of your municipality. You can also call a helpline.
search-more = Show more results
# $word: a word that the reader wrote
search-through = Found by the word “{ $word }”

## What was understood of the words
search-understood = We understood your search like this
# $name: what is taken away, such as the name of a municipality
search-understood-remove = Remove { $name }

## In place of results
search-instead = These may help
search-instead-near = Help nearby and by phone

## What a result is
search-kind-provider = Place to get help
search-kind-helpline = Helpline
search-kind-news = News
search-kind-event = Event
search-kind-page = Guide
search-kind-organisation = Organisation
search-kind-municipality = Municipality
search-kind-region = Region
search-kind-topic = Topic
search-kind-language = Language

## Where a result helps, as seen from the place that was asked about
search-where-local = In this place
search-where-covers = Also helps here
search-where-near = Nearby

## Narrowing the results
search-filters = Narrow the results
search-filters-clear = Remove the filters
search-filter-mode = How you want help
search-filter-language = In which language
search-filter-wishes = Other wishes

## Other ways
search-browse = You can also browse municipalities and topics
search-without = The search does not work in this browser. You can also find help by municipality or topic, and you can always call.
