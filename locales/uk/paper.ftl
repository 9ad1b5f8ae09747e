### Paper: leaflets, posters and booklets to print.
### Native check wanted.

paper-heading = На папері
paper-leaflet = Надрукувати листівку (A4)
paper-poster = Плакат (A4)
paper-booklet = Надрукувати брошуру області
# $place: the name of a municipality or region
paper-leaflet-of = Листівка: { $place }
# $place: the name of a municipality or region
paper-poster-of = Плакат: { $place }
# $place: the name of a municipality or region
paper-booklet-of = Брошура: { $place }
paper-lead = Вам допоможуть з телефоном, комп’ютером та послугами в інтернеті.
paper-call = Телефонуйте
paper-come = Приходьте
paper-nearest = Найближчі місця поруч
paper-bring = Візьміть із собою
paper-bring-general = Свій пристрій і зарядку, якщо вони у вас є
paper-check = Уточніть ці відомості телефоном.
paper-holidays = У свята години можуть бути інші. Зателефонуйте, перш ніж іти.
# $count: a number
paper-more = Інші місця: { $count }. Шукайте їх в інтернеті або телефонуйте.
paper-contents = Муніципалітети
paper-scan = Усі години й місця — в інтернеті
# $address: an address of a page
paper-qr = QR-код: { $address }
# $date: a date, written out
paper-valid = Дійсно до { $date }
# $date: a date, written out
paper-made = Дані зібрано { $date }.
paper-print = Друкувати
paper-how = Друкувати можна й з меню браузера.
# $title: the title of a page
paper-back = Назад: { $title }
paper-sample = Зразок: послуги, номери й години вигадані.
