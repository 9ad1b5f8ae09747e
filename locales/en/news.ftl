### News, press releases, calls for applications.

## Lists
news-heading = News
# $year: a year
news-heading-year = News { $year }
news-heading-latest = Latest news
news-heading-earlier = Earlier news
news-none = There is no news just now.
# $count: a number
news-count = { $count ->
    [one] { $count } news item
   *[other] { $count } news items
}
news-subscribe = Subscribe to the news feed
# $list: a list of names
news-regions = Concerns: { $list }
news-regions-all = Concerns all of Finland

## One item
# $date: a date, written out
news-published = Published { $date }
# $date: a date, written out
news-updated = Updated { $date }
# $date: a date, written out
news-expires = In force until { $date }
# $date: a date, written out
news-expired = This notice was in force until { $date }.
# $year: a year
news-old = This item is from { $year }. Things may have changed since.
# $organisation: the name of an organisation
news-author = Written by: { $organisation }
news-press-release = Press release
# $list: a list of names
news-issuers = Issued by: { $list }
news-heading-contacts = Inquiries
news-heading-links = Further information
news-heading-attachments = Attachments
news-heading-related = Related
news-heading-topics = Topics
# $language: the name of a language
news-source-language = Translated from: { $language }
news-other-languages = This item in other languages
news-label-issuers = Published by
news-label-author = Written by
news-label-regions = Concerns
news-label-valid = Validity
news-label-shown = Where it is shown
news-list-network = News for the network is on its own page.
news-scam-advice = If you suspect a scam, end the call or close the message and call your bank.

## Calls and grants
call-heading = Call for applications
calls-heading = Grants and calls
# $date: a date, written out
call-opens = Opens on { $date }
# $date: a date, written out
call-closes = Closes on { $date }
call-not-yet = Not open yet
call-open = Open
# $date: a date, written out
call-closing-soon = Closing soon: { $date }
call-closed = Closed
call-apply = Go to the application
