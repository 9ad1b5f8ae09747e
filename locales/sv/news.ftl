### News, press releases, calls for applications.

## Lists
news-heading = Nyheter
# $year: a year
news-heading-year = Nyheter { $year }
news-heading-latest = Senaste nytt
news-heading-earlier = Tidigare nyheter
news-none = Det finns inga nyheter just nu.
# $count: a number
news-count = { $count ->
    [one] { $count } nyhet
   *[other] { $count } nyheter
}
news-subscribe = Prenumerera på nyheterna som flöde
# $list: a list of names
news-regions = Gäller: { $list }
news-regions-all = Gäller hela Finland

## One item
# $date: a date, written out
news-published = Publicerad { $date }
# $date: a date, written out
news-updated = Uppdaterad { $date }
# $date: a date, written out
news-expires = Gäller till och med { $date }
# $date: a date, written out
news-expired = Det här meddelandet gällde till och med { $date }.
# $year: a year
news-old = Den här nyheten är från { $year }. Uppgifterna kan ha ändrats.
# $organisation: the name of an organisation
news-author = Skribent: { $organisation }
news-press-release = Pressmeddelande
# $list: a list of names
news-issuers = Utgivare: { $list }
news-heading-contacts = Ytterligare information lämnas av
news-heading-links = Mer om ämnet
news-heading-attachments = Bilagor
news-heading-related = Hör ihop med det här
news-heading-topics = Ämnen
# $language: the name of a language
news-source-language = Översatt från: { $language }
news-other-languages = Nyheten på andra språk
news-label-issuers = Utgivare
news-label-author = Skribent
news-label-regions = Gäller
news-label-valid = Giltighet
news-label-shown = Var det visas
news-list-network = Nätverkets nyheter finns på en egen sida.
news-scam-advice = Om du misstänker bedrägeri, avsluta samtalet eller stäng meddelandet och ring din bank.

## Calls and grants
call-heading = Ansökan
calls-heading = Understöd och ansökningar
# $date: a date, written out
call-opens = Ansökan öppnar { $date }
# $date: a date, written out
call-closes = Ansökan stänger { $date }
call-not-yet = Ansökan har inte öppnat ännu
call-open = Ansökan pågår
# $date: a date, written out
call-closing-soon = Ansökan stänger snart: { $date }
call-closed = Ansökan har stängt
call-apply = Gå till ansökan
