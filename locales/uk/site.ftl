### Texts that every page shares: header, footer, navigation, front page, general phrases.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Header and navigation
site-skip-link = Перейти до вмісту
site-menu = Меню
site-navigation = Головне меню
site-breadcrumbs = Ви тут
site-home = Головна
# $name: the name of the portal
site-logo = { $name }: головна
site-language = Мова
site-language-choose = Виберіть мову
site-language-choose-lead = Виберіть мову, якою хочете читати сторінки. Допомогу часто надають й іншими мовами.
nav-regions = Регіони
nav-municipalities = Муніципалітети
nav-topics = Теми
nav-providers = Де отримати допомогу
nav-helplines = Телефонні лінії допомоги
nav-news = Новини
nav-events = Події
nav-about = Про цю службу
nav-help-languages = Допомога різними мовами

## Front page
home-title = Тут ви знайдете допомогу з цифровими справами
home-lead = Отримайте допомогу з користуванням телефоном, планшетом чи комп'ютером та з послугами в інтернеті. Допомога здебільшого безплатна.
home-question-where = Де вам потрібна допомога?
home-question-what = З чим вам потрібна допомога?
home-question-how = Як ви хочете отримати допомогу?
home-choose-region = Виберіть свій регіон
home-choose-municipality = Виберіть свій муніципалітет
home-call-heading = Зателефонуйте й запитайте
home-call-lead = Інтернет не потрібен. По телефону вам скажуть, де отримати допомогу.
home-topics-heading = З чим вам можуть допомогти
home-news-heading = Новини
home-events-heading = Найближчі події
home-safety-heading = Як отримати допомогу безпечно
home-safety-text = Помічник ніколи не питає ваші банківські коди, паролі чи номер картки. Завжди вводьте їх самі.
home-what-is-heading = Що таке цифрова підтримка?
home-what-is-text = Цифрова підтримка — це допомога з користуванням пристроями та послугами в інтернеті. Її надають, наприклад, бібліотеки, муніципалітети, громадські організації та навчальні заклади. Усе роблять разом із вами й у вашому темпі.

## General phrases
general-read-more = Докладніше
general-show-all = Показати всі
general-contents = На цій сторінці
general-phone = Телефон
general-email = Електронна пошта
general-website = Вебсайт
general-address = Адреса
# $number: a phone number
general-call = Телефонуйте { $number }
general-yes = Так
general-no = Ні
general-unknown = Невідомо
# $date: a date, written out
general-published = Опубліковано { $date }
# $date: a date, written out
general-updated = Оновлено { $date }
general-print = Друкувати
general-note = Зверніть увагу
general-contact = Контакти
general-municipality = Муніципалітет
general-region = Регіон
general-today = сьогодні
general-tomorrow = завтра
# $time: a time of day
general-time = о { $time }
# $distance: a distance with its unit
general-distance = приблизно { $distance } по прямій
# $count: a number
general-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[many] { $count } хвилин
}
# $count: a number
general-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}

## Texts for search engines and shared links
# $title: the title of a page
# $site: the name of the portal
meta-title = { $title } – { $site }

## Footer
# $organisation: the name of an organisation
footer-owner = За вебсайт відповідає: { $organisation }
footer-accessibility = Заява про доступність
footer-privacy = Цей вебсайт не збирає відомостей про вас і не використовує файлів cookie.

## A mistake on a page
report-heading = Тут щось не так?
report-lead = Повідомте нам. Називати своє ім'я не потрібно.
report-email = Повідомити про помилку електронною поштою

## Sample content and previews
sample-heading = Це зразок вебсайту
sample-notice = Муніципалітети й регіони справжні, але послуги, номери телефонів і час роботи вигадані. Не телефонуйте за ними.
