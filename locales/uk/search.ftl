### Search: the field, its suggestions, and the page of results.
### Native check wanted.

## The field
search-heading = Пошук
search-label = Шукайте місце, муніципалітет або тему
search-hint = Напишіть, наприклад, назву муніципалітету, поштовий індекс або «банківські коди».
search-button = Шукати
search-clear = Очистити пошук

## Suggestions below the field
# $count: a number
search-suggestions = { $count ->
    [one] { $count } підказка під полем пошуку
    [few] { $count } підказки під полем пошуку
   *[many] { $count } підказок під полем пошуку
}
search-suggestions-none = Немає підказок

## Where the reader is
search-near = Шукати поблизу мене
search-near-note = Спершу пристрій попросить вашого дозволу. Ваше місцезнаходження залишиться у вашому пристрої.
search-near-asking = Визначаємо місцезнаходження…
# $municipality: the name of a municipality
search-near-found = Найближчий муніципалітет: { $municipality }.
search-near-failed = Місцезнаходження не визначено. Напишіть назву муніципалітету в полі пошуку.

## Results
search-results-heading = Результати
search-loading = Шукаємо…
search-failed = Пошук зараз не працює. Ви можете переглянути муніципалітети й теми або зателефонувати.
# $count: a number
search-results = { $count ->
    [one] { $count } результат
    [few] { $count } результати
   *[many] { $count } результатів
}
# $count: a number
# $query: what the reader searched for
search-results-for = { $count ->
    [one] { $count } результат за запитом «{ $query }»
    [few] { $count } результати за запитом «{ $query }»
   *[many] { $count } результатів за запитом «{ $query }»
}
# $query: what the reader searched for
search-none = За запитом «{ $query }» нічого не знайдено.
search-none-advice = Спробуйте коротше слово або назву муніципалітету. Можна також зателефонувати.
search-more = Показати більше результатів
# $word: a word that the reader wrote
search-through = Знайдено за словом «{ $word }»

## What was understood of the words
search-understood = Так ми зрозуміли ваш запит
# $name: what is taken away, such as the name of a municipality
search-understood-remove = Прибрати: { $name }

## In place of results
search-instead = Це може допомогти
search-instead-near = Допомога поблизу та телефоном

## What a result is
search-kind-provider = Місце допомоги
search-kind-helpline = Телефонна лінія
search-kind-news = Новина
search-kind-event = Подія
search-kind-page = Поради
search-kind-organisation = Організація
search-kind-municipality = Муніципалітет
search-kind-region = Регіон
search-kind-topic = Тема
search-kind-language = Мова

## Where a result helps, as seen from the place that was asked about
search-where-local = У цьому місці
search-where-covers = Допомагає й тут
search-where-near = Поблизу

## Narrowing the results
search-filters = Звузити результати
search-filters-clear = Прибрати обмеження
search-filter-mode = Як ви хочете отримати допомогу
search-filter-language = Якою мовою
search-filter-wishes = Інші побажання

## Other ways
search-browse = Можна також переглянути муніципалітети й теми
search-without = Пошук не працює в цьому браузері. Допомогу можна знайти й за муніципалітетом або темою, а також завжди можна зателефонувати.
