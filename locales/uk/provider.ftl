### The page of one provider of help, lists of providers, places, organisations, helplines and topics.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Headings of a provider's page
provider-heading-topics = З чим допомагаємо
provider-heading-not-helped = З чим не допомагаємо
provider-heading-when = Коли
provider-heading-where = Де
provider-heading-how = Як отримати допомогу
provider-heading-booking = Запис
provider-heading-phone = Телефон
provider-heading-cost = Ціна
provider-heading-audience = Для кого
provider-heading-devices = Пристрої, з якими допомагаємо
provider-heading-bring = Що взяти із собою
provider-heading-languages = Мови допомоги
provider-heading-safety = Як ми дбаємо про безпеку
provider-heading-never-asks = Чого ми ніколи не питаємо
provider-heading-helper = Хто допомагає
provider-heading-access = Доступність місця
provider-heading-contact = Контакти

## Languages
# $language: the name of a language
# $how: one of how-…
provider-language = { $language } ({ $how })

## Booking, sessions and phone
# $number: a phone number
booking-call = Запишіться телефоном: { $number }
booking-online = Записатися онлайн

## Checked, source, mistakes
# $date: a date, written out
verified-on = Відомості перевірено { $date }
# $date: a date, written out
# $organisation: the name of an organisation
verified-on-by = Відомості перевірено { $date }, перевіряв: { $organisation }
# $date: a date, written out
freshness-due-notice = Востаннє ці відомості перевіряли { $date }. Зателефонуйте перед тим, як вирушати.
# $date: a date, written out
freshness-stale-notice = Ці відомості не перевіряли з { $date }. Вони можуть бути застарілі.

## Lists of providers
# $count: a number
provider-count = { $count ->
    [one] { $count } місце, де допоможуть
    [few] { $count } місця, де допоможуть
   *[many] { $count } місць, де допоможуть
}
providers-heading = Де отримати допомогу

## Helplines
helplines-heading = Допомога телефоном
