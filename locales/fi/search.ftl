### Search: the field, its suggestions, and the page of results.

## The field
search-heading = Haku
search-label = Hae paikkaa, kuntaa tai asiaa
search-hint = Kirjoita esimerkiksi kunnan nimi, postinumero tai ”pankkitunnukset”.
search-button = Hae
search-clear = Tyhjennä haku

## Suggestions below the field
# $count: a number
search-suggestions = { $count ->
    [one] { $count } ehdotus hakukentän alla
   *[other] { $count } ehdotusta hakukentän alla
}
search-suggestions-none = Ei ehdotuksia

## Where the reader is
search-near = Etsi läheltäni
search-near-note = Laite kysyy sinulta ensin luvan. Sijaintisi ei lähde laitteestasi.
search-near-asking = Etsitään sijaintiasi…
# $municipality: the name of a municipality
search-near-found = Lähin kunta on { $municipality }.
search-near-failed = Sijaintia ei saatu. Kirjoita hakukenttään kunnan nimi.

## Results
search-results-heading = Tulokset
search-loading = Haetaan…
search-failed = Haku ei nyt toimi. Voit selata kuntia ja aiheita tai soittaa.
# $count: a number
search-results = { $count ->
    [one] { $count } tulos
   *[other] { $count } tulosta
}
# $count: a number
# $query: what the reader searched for
search-results-for = { $count ->
    [one] { $count } tulos haulle ”{ $query }”
   *[other] { $count } tulosta haulle ”{ $query }”
}
# $query: what the reader searched for
search-none = Haulla ”{ $query }” ei löytynyt mitään.
search-none-advice = Kokeile lyhyempää sanaa tai kunnan nimeä. Voit myös soittaa neuvontaan.
search-more = Näytä lisää tuloksia
# $word: a word that the reader wrote
search-through = Löytyi sanalla ”{ $word }”

## What was understood of the words
search-understood = Ymmärsimme haun näin
# $name: what is taken away, such as the name of a municipality
search-understood-remove = Poista { $name }

## In place of results
search-instead = Näistä voi olla apua
search-instead-near = Apua lähistöllä ja puhelimessa

## What a result is
search-kind-provider = Neuvontapaikka
search-kind-helpline = Neuvontapuhelin
search-kind-news = Uutinen
search-kind-event = Tapahtuma
search-kind-page = Ohje
search-kind-organisation = Organisaatio
search-kind-municipality = Kunta
search-kind-region = Maakunta
search-kind-topic = Aihe
search-kind-language = Kieli

## Where a result helps, as seen from the place that was asked about
search-where-local = Paikkakunnalla
search-where-covers = Auttaa myös täällä
search-where-near = Lähellä

## Narrowing the results
search-filters = Rajaa tuloksia
search-filters-clear = Poista rajaukset
search-filter-mode = Miten haluat apua
search-filter-language = Millä kielellä
search-filter-wishes = Muut toiveet

## Other ways
search-browse = Voit myös selata kuntia ja aiheita
search-without = Haku ei toimi tässä selaimessa. Löydät avun myös kunnan tai aiheen mukaan, ja voit aina soittaa.
