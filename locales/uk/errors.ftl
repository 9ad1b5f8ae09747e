### What readers see when a page, a text or a service is not there.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## A page that does not exist
error-404-title = Сторінку не знайдено
error-404-text = Можливо, сторінку перенесено або в адресі є помилка.
error-404-advice = Ви можете скористатися пошуком, вибрати муніципалітет або зателефонувати.
error-404-home = Перейти на головну
error-gone-title = Цієї служби більше немає

## Text in another language
# $language: the name of a language
fallback-page = Цього тексту немає українською. Мова тексту: { $language }.
# $language: the name of a language
fallback-part = Мова: { $language }
fallback-facts = Час, ціна та інші основні відомості подано українською.
fallback-interface = Ще не весь вебсайт перекладено українською.
