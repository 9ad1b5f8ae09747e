### News, press releases, calls for applications.
### Native check wanted. Messages marked with “?” are the most doubtful.

## Lists
news-heading = Ođđasat
# $year: a year
news-heading-year = Ođđasat { $year }
# ?
news-heading-latest = Maŋemus ođđasat
# ?
news-heading-earlier = Ovddit ođđasat
# ?
news-none = Dál eai leat ođđasat.
# $count: a number
news-count = { $count ->
    [one] { $count } ođas
    [two] { $count } ođđasa
   *[other] { $count } ođđasa
}
# ?
news-subscribe = Diŋgo ođasfiilla
# $list: a list of names
news-regions = Guoská: { $list }
# ?
news-regions-all = Guoská olles Suoma

## One item
# $date: a date, written out
news-published = Almmuhuvvon { $date }
# $date: a date, written out
news-updated = Beaiváduvvon { $date }
# $date: a date, written out
# ?
news-expires = Fámus { $date } rádjái
# $date: a date, written out
# ?
news-expired = Dát dieđáhus lei fámus { $date } rádjái.
# $year: a year
# ?
news-old = Dát ođas lea jagis { $year }. Dieđut sáhttet leat rievdan.
# $organisation: the name of an organisation
news-author = Čálli: { $organisation }
# ?
news-press-release = Preassadieđáhus
# $list: a list of names
# ?
news-issuers = Almmuheaddji: { $list }
# ?
news-heading-contacts = Lassedieđuid addet
# ?
news-heading-links = Eanet áššis
# ?
news-heading-attachments = Mildosat
# ?
news-heading-related = Dása gullet
news-heading-topics = Fáttát
# $language: the name of a language
# ?
news-source-language = Jorgaluvvon gielas: { $language }
# ?
news-other-languages = Ođas eará gielaide
# ?
news-label-issuers = Almmuheaddji
# ?
news-label-author = Čálli
# ?
news-label-regions = Guoská
# ?
news-label-valid = Fápmu
# ?
news-label-shown = Gos čájehuvvo
# ?
news-list-network = Fierpmádaga ođđasat leat sierra siiddus.
# ?
news-scam-advice = Jos navddát beahttima, heaittit telefovdnahállama dahje gidde dieđu ja riŋge báŋkosat.

## Calls and grants
# ?
call-heading = Ohcan
# ?
calls-heading = Doarjagat ja ohcamat
# $date: a date, written out
# ?
call-opens = Ohcan álgá { $date }
# $date: a date, written out
# ?
call-closes = Ohcan nohká { $date }
# ?
call-not-yet = Ohcan ii leat vel álgán
# ?
call-open = Ohcan lea jođus
# $date: a date, written out
# ?
call-closing-soon = Ohcan nohká fargga: { $date }
# ?
call-closed = Ohcan lea nohkan
# ?
call-apply = Mana ohcamii
