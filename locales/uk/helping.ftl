### What helps those who help: reading aloud, the slip, whose number it is; strange words and easy language.
### Started only: texts that are missing here are shown in another language. Native check wanted.

helper-heading = Ви допомагаєте комусь іншому?
aloud-link = Коротка версія для читання телефоном
aloud-heading = Для читання телефоном
aloud-lead = Читайте вголос і повільно. Дайте час записати номер.
aloud-place = Місце
aloud-number = Номер
aloud-digits = Цифра за цифрою
aloud-bring = Візьміть із собою
tray-heading = Пам’ятка для клієнта
tray-open = Відкрити пам’ятку
tray-add = Додати до пам’ятки
tray-remove = Прибрати з пам’ятки
tray-print = Надрукувати пам’ятку
tray-copy = Скопіювати як текст
number-heading = Чи це номер справжнього помічника?
number-label = Номер телефону
number-button = Перевірити номер
number-found = Номер є в нашому списку:
number-not-found = Цього номера немає в нашому списку.
glossary-heading = Словник
