### Opening hours in words. Weekdays, times and dates arrive already written out.

## Whose hours they are (hours: what)
hours-what-help = Apua saa
hours-what-phone = Puhelimeen vastataan
hours-what-staffed = Henkilökunta paikalla
hours-what-building = Rakennus auki
hours-what-self_service = Omatoimiaika
hours-what-help-note = Rakennus voi olla auki pidempään, mutta apua saa vain näinä aikoina.
hours-what-self_service-note = Omatoimiaikana henkilökunta ei ole paikalla. Sisään pääsee kirjastokortilla ja tunnusluvulla.

## Headings
hours-heading = Aukioloajat
hours-heading-help = Milloin apua saa
hours-heading-building = Rakennuksen aukiolo
hours-heading-exceptions = Poikkeukset
hours-table-day = Päivä
hours-table-date = Päivämäärä
hours-table-time = Kello
hours-table-reason = Syy
hours-table-heading = Ajat viikonpäivittäin

## Open or closed
hours-closed = suljettu
hours-no-help = ei neuvontaa
hours-open-always = aina avoinna
hours-call-first = Soita ensin ja kysy aika
hours-ask-by-phone = Varmista puhelimitse, että paikka on auki.
hours-open-now = Avoinna nyt
# $time: a time of day
hours-open-now-until = Avoinna nyt, sulkeutuu klo { $time }
hours-closed-now = Nyt suljettu
# $day: a day, such as “tomorrow” or “on Monday”
# $time: a time of day
hours-closed-now-until = Nyt suljettu, avautuu { $day } klo { $time }
# $when: a day and a time
hours-next = Seuraavan kerran: { $when }
hours-next-heading = Seuraavat kerrat
hours-next-none = Seuraavaa aikaa ei ole tiedossa.
# $date: a date, written out
hours-known-until = Ajat ovat tiedossa { $date } asti.

## Rules in words
# $days: one or several weekdays, written out
# $times: one or several times of day
hours-day-times = { $days } klo { $times }
# $days: one or several weekdays, written out
hours-day-closed = { $days } suljettu
hours-every-day = joka päivä
hours-weekdays = arkisin
hours-weekends = viikonloppuisin
hours-public-holidays = pyhäpäivinä
hours-eves = juhannus- ja jouluaattona
hours-school-holidays = koulujen loma-aikoina
hours-closed-public-holidays = Suljettu pyhäpäivinä
hours-closed-public-holidays-and-eves = Suljettu pyhäpäivinä sekä juhannus- ja jouluaattona
hours-closed-school-holidays = Suljettu koulujen loma-aikoina
hours-holidays-unknown = Ajat voivat olla toiset pyhinä ja loma-aikoina. Varmista soittamalla.
# $nth: one of hours-nth-…
# $weekday: a weekday, in the form weekday-…-nth
hours-nth = kuukauden { $nth } { $weekday }
hours-nth-1 = ensimmäisenä
hours-nth-2 = toisena
hours-nth-3 = kolmantena
hours-nth-4 = neljäntenä
hours-nth-5 = viidentenä
hours-nth-last = viimeisenä
hours-nth-last-2 = toiseksi viimeisenä
hours-nth-last-3 = kolmanneksi viimeisenä
hours-nth-last-4 = neljänneksi viimeisenä
hours-nth-last-5 = viidenneksi viimeisenä
# $days: one or several weekdays, written out
hours-every-other-week = joka toinen viikko: { $days }
# $days: one or several weekdays, written out
hours-even-weeks = parillisilla viikoilla: { $days }
# $days: one or several weekdays, written out
hours-odd-weeks = parittomilla viikoilla: { $days }
# $number: a number of weeks
# $days: one or several weekdays, written out
hours-every-nth-week = joka { $number }. viikko: { $days }
# $weeks: numbers of weeks
# $days: one or several weekdays, written out
hours-weeks = viikoilla { $weeks }: { $days }
# $months: months, written out
# $days: one or several weekdays, written out
hours-in-months = { $months }: { $days }
# $months: months, written out
hours-season = Toiminnassa: { $months }
# $date: a date, written out
# $times: one or several times of day
hours-on-date = { $date } klo { $times }
# $date: a date, written out
hours-on-date-closed = { $date } suljettu
# $date: a date, written out
hours-valid-from = alkaen { $date }
# $date: a date, written out
hours-valid-to = { $date } asti
# $from: where the range begins
# $to: where the range ends
hours-valid-between = { $from }–{ $to }
# $languages: names of languages
hours-in-language = kielellä: { $languages }
# $count: a number
hours-visit-minutes = { $count ->
    [one] pysähdys kestää { $count } minuutin
   *[other] pysähdys kestää { $count } minuuttia
}

## Why a day differs
hours-reason-public-holiday = pyhäpäivä
hours-reason-eve = aatto
hours-reason-school-holiday = koulujen loma
hours-reason-exception = poikkeus
hours-reason-season = ei palvelua tähän aikaan vuodesta
