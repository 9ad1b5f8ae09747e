### Pages of municipalities and regions, the network of those who help, and the coverage of help.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Municipality
# $municipality: the name of a municipality
municipality-title = { $municipality }: допомога з цифровими справами
municipality-lead = На цій сторінці зібрано місця, номери телефонів та інші способи отримати допомогу в цьому муніципалітеті.
municipality-none-local = У цьому муніципалітеті ще немає власного місця допомоги. Вас усе одно обслужать тут:
municipality-know-one = Знаєте місце, де допомагають у цьому муніципалітеті? Повідомте нам.
municipality-heading-places = Допомога в цьому муніципалітеті
municipality-heading-phone = Допомога телефоном
municipality-heading-remote = Допомога через інтернет
municipality-heading-home-visits = Допомога вдома
municipality-heading-mobile-stops = Мобільні служби
municipality-heading-groups = Курси та групи
municipality-heading-nearest = Найближчі місця деінде
municipality-heading-helplines = Загальнонаціональні телефонні лінії
# $distance: a distance with its unit
# $place: the name of a place or municipality
municipality-distance = { $place }, приблизно { $distance }
