### Texts that every page shares: header, footer, navigation, front page, general phrases.

## Header and navigation
site-skip-link = Skip to content
site-menu = Menu
site-menu-open = Open menu
site-menu-close = Close menu
site-navigation = Main menu
site-breadcrumbs = You are here
site-home = Home
site-national-home = Front page for all of Finland
# $name: the name of the portal
site-logo = { $name }: home
site-language = Language
site-language-choose = Choose language
site-language-choose-lead = Choose the language in which you want to read these pages. Help is often given in other languages too.
site-language-missing = the text of this page does not exist in this language
nav-regions = Regions
nav-municipalities = Municipalities
nav-topics = Topics
nav-providers = Where to get help
nav-helplines = Helplines
nav-news = News
nav-events = Events
nav-organisations = Organisations
nav-network = Network
nav-helpers = Do you help others?
nav-about = About this service
nav-all-languages = All languages
nav-help-languages = Help in different languages
nav-guides = Guides

## Front page
home-title = Find help with digital matters
home-lead = Get help with using a phone, a tablet or a computer and with services on the internet. The help is mostly free of charge.
home-question-where = Where do you need help?
home-question-what = What do you need help with?
home-question-how = How would you like to get help?
home-choose-region = Choose your region
home-choose-municipality = Choose your municipality
home-all-municipalities = All municipalities in alphabetical order
home-call-heading = Call and ask
home-call-lead = You do not need the internet. On the phone you are told where to get help.
header-more-phones = All helplines
home-topics-heading = What you can get help with
home-languages-heading = In which language do you want help?
home-all-topics = All topics
home-news-heading = News
home-events-heading = Upcoming events
home-helpers-heading = Do you help others with digital matters?
home-helpers-text = Here you find material, training and the network of your region.
home-helpers-link = Pages for those who help
home-safety-heading = How to get help safely
home-safety-text = A helper never asks for your bank codes, passwords or card number. Always type them in yourself.
# $region: the name of a region
home-region-title = { $region }: help with digital matters
home-what-is-heading = What is digital support?
home-what-is-text = Digital support is help with using devices and services on the internet. It is given by libraries, municipalities, associations and schools, among others. Things are done together and at your pace.
# $count: a number
home-count-providers = { $count ->
    [one] { $count } place to get help in all of Finland
   *[other] { $count } places to get help in all of Finland
}

## General phrases
general-read-more = Read more
# $title: the title of a page
general-read-more-about = Read more: { $title }
general-show-all = Show all
general-show-more = Show more
general-show-less = Show less
# $count: a number
general-and-more = and { $count } more
# $title: the title of a page
general-back-to = Back: { $title }
general-to-top = Back to the top of the page
general-contents = On this page
general-phone = Phone
general-email = E-mail
general-website = Website
general-address = Address
# $number: a phone number
general-call = Call { $number }
# $address: an address of a page or a mailbox
general-send-email = Send an e-mail: { $address }
general-open-map = Show on a map (opens another website)
general-other-site = opens another website
general-download = Download the file
general-yes = Yes
general-no = No
general-unknown = Not known
general-not-told = Not told
# $date: a date, written out
general-published = Published { $date }
# $date: a date, written out
general-updated = Updated { $date }
general-source = Source
general-licence = Licence
general-print = Print
general-share = Share
general-copy-link = Copy the link
general-link-copied = Link copied
general-note = Please note
general-close = Close
general-more-information = More information
general-contact = Contact details
general-municipality = Municipality
general-region = Region
general-postal-code = Postal code
general-topic = Topic
general-topics = Topics
general-languages = Languages
general-organisation = Organisation
general-summary = In short
general-today = today
general-tomorrow = tomorrow
# $time: a time of day
general-time = at { $time }
general-previous = Previous
general-next = Next
general-pages = Pages
# $page: a number
# $pages: a number
general-page-number = Page { $page } of { $pages }
general-list-empty = There is nothing here yet.
# $distance: a distance with its unit
general-distance = about { $distance } as the crow flies
# $count: a number
general-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count: a number
general-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count: a number
general-inhabitants = { $count ->
    [one] { $count } inhabitant
   *[other] { $count } inhabitants
}
general-machine-translation = This text is a machine translation. No person has checked it yet.
general-translation-outdated = This translation may be out of date: the original text has been changed since.
general-unverified-fact = Please call to check before you set out.

## Texts for search engines and shared links
# $title: the title of a page
# $site: the name of the portal
meta-title = { $title } – { $site }
meta-home = Find digital support: who helps with phones, computers and services on the internet, where, when and at what price.
# $municipality: the name of a municipality
meta-municipality = { $municipality }: who helps with phones, computers and services on the internet, where and when.
# $region: the name of a region
meta-region = { $region }: digital support by municipality, helplines, news and events.
# $topic: the name of a topic
meta-topic = { $topic }: where to get help and who gives advice by phone.
# $organisation: the name of an organisation
meta-organisation = { $organisation }: digital support and contact details.

## Footer
footer-heading = About this website
# $organisation: the name of an organisation
footer-owner = This website is run by: { $organisation }
footer-about = About this service
footer-accessibility = Accessibility statement
footer-privacy = This website collects no information about you and uses no cookies.
footer-feedback = Give feedback
footer-network = Network of those who help
footer-feeds = Feeds and calendars
footer-open-data = Open data
footer-sources = Sources of the data
# $name: a name
# $licence: the name of a licence
footer-source = { $name } ({ $licence })
# $date: a date, written out
footer-as-of = The information was compiled on { $date }.
footer-national = Website for all of Finland
footer-languages = This website in other languages
footer-coverage = Where there is help and where it is missing

## A mistake on a page
report-heading = Is something wrong here?
report-lead = Tell us about it. You do not need to give your name.
report-email = Report the mistake by e-mail
report-form = Report the mistake with a form
# $number: a phone number
report-phone = Or call: { $number }
# $number: a phone number
report-sms = Or send a text message: { $number }
# $title: the title of a page
report-subject = Mistake on the page: { $title }
# $address: an address of a page or a mailbox
report-body = Address of the page: { $address }. Please tell what is wrong and how it should be.

## Printing
print-heading = Print or share
print-this-page = Print this page
# $address: an address of a page or a mailbox
print-address = Address of this page: { $address }
# $date: a date, written out
print-date = Compiled on { $date }. Check for changes on the internet or by phone.

## Feeds, calendars and lists for other websites
feeds-heading = Feeds and calendars
feeds-lead = A feed brings new items to your own reading program or calendar.
feeds-news = News (Atom)
# $place: the name of a place or municipality
feeds-news-of = News: { $place }
# $place: the name of a place or municipality
feeds-changes-of = Changes in services: { $place }
feeds-events = Events (calendar)
# $place: the name of a place or municipality
feeds-events-of = Events: { $place }
feeds-embed-heading = A list for your own website
feeds-embed-text = You can show this list on your own website. It stays up to date by itself.
feeds-open-data = Open data (JSON, CSV)

## Sample content and previews
sample-heading = This is a sample website
sample-notice = The municipalities and regions are real, but the services, phone numbers and times are made up. Do not call them.
preview-notice = This is a preview. The page has not been published yet.
