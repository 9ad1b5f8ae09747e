### Search: the field, its suggestions, and the page of results.

## The field
search-heading = Sök
search-label = Sök plats, kommun eller ämne
search-hint = Skriv till exempel kommunens namn, postnumret eller ”bankkoder”.
search-button = Sök
search-clear = Töm sökningen

## Suggestions below the field
# $count: a number
search-suggestions = { $count ->
    [one] { $count } förslag under sökfältet
   *[other] { $count } förslag under sökfältet
}
search-suggestions-none = Inga förslag

## Where the reader is
search-near = Sök nära mig
search-near-note = Enheten frågar först dig om lov. Din position stannar i enheten.
search-near-asking = Söker din position…
# $municipality: the name of a municipality
search-near-found = Närmaste kommun är { $municipality }.
search-near-failed = Positionen kunde inte hämtas. Skriv kommunens namn i sökfältet.

## Results
search-results-heading = Resultat
search-loading = Söker…
search-failed = Sökningen fungerar inte just nu. Du kan bläddra bland kommuner och ämnen eller ringa.
# $count: a number
search-results = { $count ->
    [one] { $count } resultat
   *[other] { $count } resultat
}
# $count: a number
# $query: what the reader searched for
search-results-for = { $count ->
    [one] { $count } resultat för ”{ $query }”
   *[other] { $count } resultat för ”{ $query }”
}
# $query: what the reader searched for
search-none = Inget hittades för ”{ $query }”.
search-none-advice = Pröva ett kortare ord eller kommunens namn. Du kan också ringa rådgivningen.
search-more = Visa fler resultat
# $word: a word that the reader wrote
search-through = Hittades med ordet ”{ $word }”

## What was understood of the words
search-understood = Så förstod vi sökningen
# $name: what is taken away, such as the name of a municipality
search-understood-remove = Ta bort { $name }

## In place of results
search-instead = De här kan hjälpa
search-instead-near = Hjälp i närheten och per telefon

## What a result is
search-kind-provider = Rådgivning
search-kind-helpline = Telefonrådgivning
search-kind-news = Nyhet
search-kind-event = Evenemang
search-kind-page = Anvisning
search-kind-organisation = Organisation
search-kind-municipality = Kommun
search-kind-region = Landskap
search-kind-topic = Ämne
search-kind-language = Språk

## Where a result helps, as seen from the place that was asked about
search-where-local = På orten
search-where-covers = Hjälper också här
search-where-near = I närheten

## Narrowing the results
search-filters = Avgränsa resultaten
search-filters-clear = Ta bort avgränsningarna
search-filter-mode = Hur du vill få hjälp
search-filter-language = På vilket språk
search-filter-wishes = Andra önskemål

## Other ways
search-browse = Du kan också bläddra bland kommuner och ämnen
search-without = Sökningen fungerar inte i den här webbläsaren. Du hittar hjälp också enligt kommun eller ämne, och du kan alltid ringa.
