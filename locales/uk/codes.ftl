### Words for every code of the content: one message per code, named `<list>-<code>`.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## How help is given (point: mode)
mode-drop_in = Приходьте без запису
mode-appointment = За попереднім записом
mode-phone = Допомога телефоном
mode-video = Допомога відеозв'язком
mode-chat = Допомога в чаті
mode-email = Допомога електронною поштою
mode-screen_share = Віддалена підтримка: помічник бачить ваш екран
mode-home_visit = Помічник приходить до вас додому
mode-mobile_stop = Мобільна служба зупиняється поруч із вами
mode-group = Курс або група
mode-on_request_group = Помічники приїжджають до вашої групи
mode-self_service = Комп'ютер для самостійного користування
mode-online_course = Онлайн-курс

## How far a topic is helped with (topics: level)
topic-level-together = Робимо разом із вами
topic-level-explain = Пояснюємо, як це працює
topic-level-device_only = Допомагаємо з пристроєм
topic-level-refer = Скеровуємо до інших

## Devices
own-device-required = Візьміть свій пристрій
own-device-welcome = Можна взяти свій пристрій
own-device-not_needed = Свій пристрій не потрібен

## Status of a provider
status-closed = Більше не працює

## Cost
cost-free = Безплатно
cost-free_if = Безплатно за певних умов
cost-paid = Платно
cost-varies = Ціна різна
# $amount: a sum with its unit
cost-amount = { $amount }
# $amount: a sum with its unit
cost-amount-hour = { $amount } за годину
# $amount: a sum with its unit
cost-amount-visit = { $amount } за візит
# $amount: a sum with its unit
cost-amount-course = { $amount } за курс

## Audience
audience-everyone = Для всіх

## What to bring
bring-own_device = Свій пристрій
bring-charger = Зарядний пристрій
bring-id_document = Посвідчення особи, паспорт або водійське посвідчення
bring-own_bank_codes_kept_private = Свої банківські коди. Нікому їх не показуйте й користуйтеся ними самі.
bring-passwords_known = Свої паролі, якщо пам'ятаєте. Помічникові вони не потрібні.
bring-glasses_hearing_aid = Окуляри та слуховий апарат, якщо користуєтеся ними
bring-letter_or_form = Лист або бланк, якого це стосується
bring-nothing = Нічого брати не потрібно

## Promises
promise-never-asks-bank_codes = Ми ніколи не питаємо ваші банківські коди
promise-never-asks-passwords = Ми ніколи не питаємо ваші паролі
promise-never-asks-payment = Ми ніколи не просимо плати за допомогу

## Booking and phone
booking-need-none = Записуватися не потрібно
booking-need-recommended = Бажано записатися
booking-need-required = Потрібно записатися заздалегідь

## Languages of help: how well
how-fluent = вільно
how-some = трохи
how-interpreter_booked = перекладача замовляють заздалегідь
how-remote_interpreter = дистанційний перекладач
how-materials_only = лише письмові матеріали

## Kinds of places
place-kind-library = Бібліотека

## Accessibility of a place: each feature, with what is known of it
access-step_free = Вхід без сходинок
access-step_free-yes = Вхід без сходів
access-step_free-no = Біля входу є сходи

## Kinds of news
news-kind-scam_warning = Попередження про шахрайство
news-importance-urgent = Терміново

## Kinds of events
event-status-cancelled = Скасовано
event-status-moved = Перенесено
event-status-full = Місць немає
