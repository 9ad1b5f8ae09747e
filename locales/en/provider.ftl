### The page of one provider of help, lists of providers, places, organisations, helplines and topics.

## Headings of a provider's page
provider-heading-topics = What we help with
provider-heading-not-helped = What we do not help with
provider-heading-when = When
provider-heading-where = Where
provider-heading-how = How to get help
provider-heading-booking = Booking
provider-heading-phone = Phone
provider-heading-cost = Price
provider-heading-audience = For whom
provider-heading-devices = Devices we help with
provider-heading-bring = What to bring
provider-heading-languages = Languages of help
provider-heading-safety = How we keep it safe
provider-heading-never-asks = What we never ask
provider-heading-helper = Who helps
provider-heading-accommodations = How we meet your needs
provider-heading-access = Accessibility of the place
provider-heading-equipment = Equipment at the place
provider-heading-coverage = Whom we serve
provider-heading-organisation = Who runs this
provider-heading-partners = Partners
provider-heading-contact = Contact details
provider-heading-verified = When this was checked
provider-heading-arrival = How to find the place
provider-heading-route = Stops and times
provider-heading-news = News about this service
provider-heading-events = Events
provider-heading-nearby = Other help nearby
provider-heading-points = Ways to get help
provider-heading-proxy = With or for someone close to you
provider-heading-ids = Identifiers in other systems
provider-heading-alert = Important
provider-in-short = In short

## Languages
# $language: the name of a language
# $how: one of how-…
provider-language = { $language } ({ $how })
# $language: the name of a language
# $how: one of how-…
# $when: a day and a time
provider-language-when = { $language } ({ $how }): { $when }
provider-languages-none-told = The languages have not been told

## Booking, sessions and phone
# $number: a phone number
booking-call = Book by phone: { $number }
booking-online = Book on the internet
booking-by-phone = Book by phone
booking-in-person = You can also book in person
# $count: a number
booking-lead-days = { $count ->
    [one] Book at least { $count } day before
   *[other] Book at least { $count } days before
}
# $count: a number
session-max = { $count ->
    [one] You get at most { $count } minute
   *[other] You get at most { $count } minutes
}
session-queue = People are helped in order of arrival, so you may have to wait
# $languages: names of languages
phone-languages = Languages on the phone: { $languages }
# $hours: opening hours, written out
phone-answered = The phone is answered: { $hours }
# $name: a name
provider-call = Call: { $name }
provider-no-number = No phone number has been told
provider-online-link = Open the service on the internet
# $vehicle: a text of the content
provider-route-vehicle = Vehicle: { $vehicle }
provider-route-organisation = The round is run by
# $area: names of areas
provider-area-only = Home visits are made in: { $area }
provider-finding = At the place
provider-transit = Public transport
provider-parking = Parking

## Status
# $date: a date, written out
status-paused-until = On a break until { $date }
# $date: a date, written out
status-paused-from = On a break from { $date }
# $from: where the range begins
# $to: where the range ends
status-seasonal-between = Open from { $from } to { $to }
# $date: a date, written out
status-planned-from = Starts on { $date }
# $date: a date, written out
status-closed-since = Ended on { $date }
# $date: a date, written out
status-closes = Will close on { $date }
# $from: where the range begins
# $to: where the range ends
status-paused-between = On a break from { $from } to { $to }
# $reason: a text of the content
status-reason = Reason: { $reason }
# $title: the title of a page
status-successor = In its place: { $title }
status-successor-is = Replaced by:

## Checked, source, mistakes
# $date: a date, written out
verified-on = Information checked on { $date }
# $date: a date, written out
# $organisation: the name of an organisation
verified-on-by = Information checked on { $date } by { $organisation }
# $how: one of verified-how-…
verified-way = Checked { $how }
# $date: a date, written out
verified-hours-on = Hours checked on { $date }
verified-never = This information has not been checked yet
# $date: a date, written out
freshness-due-notice = This information was last checked on { $date }. Please call before you set out.
# $date: a date, written out
freshness-stale-notice = This information has not been checked since { $date }. It may be out of date.
# $name: a name
source-from = Source of this information: { $name }
# $licence: the name of a licence
source-licence = Licence: { $licence }
# $date: a date, written out
source-retrieved = Retrieved on { $date }

## Lists of providers
# $count: a number
provider-count = { $count ->
    [one] { $count } place to get help
   *[other] { $count } places to get help
}
providers-heading = Where to get help
providers-all = All places to get help
providers-none = No place to get help was found.
# $language: the name of a language
providers-in-language = Help in: { $language }
help-languages-heading = Languages in which you get help
help-languages-lead = Choose a language to see who helps in it.
help-languages-signed = Sign languages
help-language-helplines = Helplines that answer in this language
help-languages-spoken = Spoken languages
providers-by-mode = How help is given
# $title: the title of a page
provider-card-more = See times and contact details: { $title }
card-distance = Distance

## Topics
# $topic: the name of a topic
topic-heading-where = { $topic }: where to get help
topic-heading-choose-region = Choose a region or municipality
topic-heading-helplines = The service's own advice line
topic-heading-events = Events about this topic
topic-heading-news = News about this topic
topic-heading-related = Other topics
topic-heading-guides = Guides about this
# $count: a number
topic-count = { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}
topics-heading = What you can get help with
topics-lead = Choose a topic to see who helps with it.
# $list: everyday words, as a list
topic-also-called = Other words for the same: { $list }
topic-none = Nobody has yet said that they help with this. Call a helpline.
# $topic: the name of a topic
# $note: a text of the content
topic-level-note = { $topic }: { $note }

## Helplines
helplines-heading = Help by phone
helplines-lead = These numbers serve the whole country unless told otherwise.
# $count: a number
helpline-count = { $count ->
    [one] { $count } helpline
   *[other] { $count } helplines
}
# $organisation: the name of an organisation
helpline-owner = Answered by: { $organisation }
helpline-topics = Ask about these matters
helpline-answered-by = Calls are answered by
helplines-group-first = Call these first
helplines-group-nationwide = Services in the whole country
helplines-group-regional = Services in a part of the country

## Places
place-heading-providers = Help at this place
place-heading-hours = Opening hours of this place
# $date: a date, written out
place-access-checked = Accessibility checked on { $date }
place-access-register = More on accessibility (opens another website)
place-access-none = Nothing is known of accessibility. Please ask by phone.
# $list: a list of names
place-access-unknown = Not known: { $list }
place-phone = Phone of the place
place-see-above = See directions and accessibility further up on this page
place-open-map-program = Open your own map app

## Organisations
organisations-heading = Organisations that help
organisation-heading-providers = Help that is given
organisation-heading-helplines = Helplines
organisation-heading-parts = Parts of the organisation
organisation-heading-partner = Takes part in
organisation-heading-coverage = Area
organisation-parent = Part of
# $organisation: the name of an organisation
organisation-part-of = Part of: { $organisation }
# $count: a number
organisation-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
# $id: an identifier
organisation-business-id = Business ID: { $id }
# $date: a date, written out
organisation-dvv-network = In the digital support network of the Digital and Population Data Services Agency since { $date }
organisation-ethics-dvv-digituki = Follows the ethical guidelines for digital support
# $list: a list of names
organisation-labels = Labels: { $list }
