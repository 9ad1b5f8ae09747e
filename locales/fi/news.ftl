### News, press releases, calls for applications.

## Lists
news-heading = Uutiset
# $year: a year
news-heading-year = Uutiset { $year }
news-heading-latest = Uusimmat uutiset
news-heading-earlier = Aiemmat uutiset
news-none = Uutisia ei ole nyt.
# $count: a number
news-count = { $count ->
    [one] { $count } uutinen
   *[other] { $count } uutista
}
news-subscribe = Tilaa uutiset syötteenä
# $list: a list of names
news-regions = Koskee: { $list }
news-regions-all = Koskee koko Suomea

## One item
# $date: a date, written out
news-published = Julkaistu { $date }
# $date: a date, written out
news-updated = Päivitetty { $date }
# $date: a date, written out
news-expires = Voimassa { $date } asti
# $date: a date, written out
news-expired = Tämä tiedote oli voimassa { $date } asti.
# $year: a year
news-old = Tämä uutinen on vuodelta { $year }. Tiedot voivat olla muuttuneet.
# $organisation: the name of an organisation
news-author = Kirjoittaja: { $organisation }
news-press-release = Tiedote
# $list: a list of names
news-issuers = Julkaisija: { $list }
news-heading-contacts = Lisätietoja antavat
news-heading-links = Lisää aiheesta
news-heading-attachments = Liitteet
news-heading-related = Tähän liittyy
news-heading-topics = Aiheet
# $language: the name of a language
news-source-language = Käännetty kielestä: { $language }
news-other-languages = Uutinen muilla kielillä
news-label-issuers = Julkaisija
news-label-author = Kirjoittaja
news-label-regions = Koskee
news-label-valid = Voimassaolo
news-label-shown = Missä näytetään
news-list-network = Verkoston uutiset ovat omalla sivullaan.
news-scam-advice = Jos epäilet huijausta, sulje puhelu tai viesti ja soita pankkiisi.

## Calls and grants
call-heading = Haku
calls-heading = Avustukset ja haut
# $date: a date, written out
call-opens = Haku alkaa { $date }
# $date: a date, written out
call-closes = Haku päättyy { $date }
call-not-yet = Haku ei ole vielä alkanut
call-open = Haku on käynnissä
# $date: a date, written out
call-closing-soon = Haku päättyy pian: { $date }
call-closed = Haku on päättynyt
call-apply = Siirry hakemaan
