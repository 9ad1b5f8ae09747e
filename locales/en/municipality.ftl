### Pages of municipalities and regions, the network of those who help, and the coverage of help.

## Municipality
# $municipality: the name of a municipality
municipality-title = { $municipality }: help with digital matters
# $inside: the inflected name of a municipality, such as “in Helsinki”
municipality-title-inside = Digital help { $inside }
municipality-lead = This page gathers the places, phone numbers and other ways to get help in this municipality.
municipality-none-local = No place of its own is listed in this municipality yet. These serve you all the same:
municipality-know-one = Do you know a place that helps in this municipality? Tell us.
municipality-heading-places = Help in this municipality
municipality-heading-phone = Help by phone
municipality-heading-remote = Help over the internet
municipality-heading-nationwide = Those who serve the whole of Finland
municipality-heading-home-visits = Help at home
municipality-heading-mobile-stops = Mobile services
municipality-next-visits = Next visits
municipality-heading-groups = Courses and groups
municipality-heading-appointment = Book an appointment
municipality-heading-drop-in = Walk in
municipality-heading-self-service = Computers to use on your own
municipality-heading-on-request = Helpers come to your group
municipality-heading-other = Other ways
municipality-heading-nearest = Nearest places elsewhere
municipality-heading-helplines = National helplines
municipality-heading-topics = What you can get help with in this municipality
municipality-heading-languages = In which languages help is given
municipality-heading-news = News in this municipality
municipality-heading-events = Events in this municipality
municipality-heading-facts = About the municipality
municipality-nearest-note = Distances are as the crow flies from the centre of the municipality.
# $distance: a distance with its unit
# $place: the name of a place or municipality
municipality-distance = { $place }, about { $distance }
# $municipality: the name of a municipality
municipality-website = Website of the municipality: { $municipality }
# $region: the name of a region
municipality-region = Region: { $region }
# $name: a name
municipality-wellbeing-county = Wellbeing services county: { $name }
# $list: a list of names
municipality-other-names = Other names: { $list }
# $list: a list of names
municipality-places-named = Villages and places: { $list }
# $list: a list of names
municipality-former = Now part of the municipality: { $list }
# $name: the name of a former municipality
# $year: the year in which it became a part of this one
municipality-former-one = { $name } (from { $year })
municipality-neighbours = Neighbouring municipalities
municipality-postal-codes = Postal codes of the municipality
# $count: a number
municipality-count = { $count ->
    [one] { $count } municipality
   *[other] { $count } municipalities
}
municipality-language-status-fi = Finnish-speaking municipality
municipality-language-status-sv = Swedish-speaking municipality
municipality-language-status-fi-sv = Bilingual municipality, mostly Finnish-speaking
municipality-language-status-sv-fi = Bilingual municipality, mostly Swedish-speaking
municipality-sami-homeland = Sámi homeland
municipalities-heading = Municipalities
municipalities-lead = Choose your municipality to see where you get help.
municipalities-letters = Go to the letter

## Region
# $region: the name of a region
region-title = { $region }: help with digital matters
# $inside: the inflected name of a region, such as “in Lapland”
region-title-inside = Digital help { $inside }
# $region: the name of a region
region-heading-municipalities = { $region }: municipalities
region-heading-all-places = Serving the whole region
region-municipalities-without = no place of its own yet
# $count: a number
region-organisations = Organisations in the region: { $count }
region-heading-phone = Call and ask
region-heading-news = News in the region
region-heading-events = Events in the region
region-heading-pinned = Start here
region-heading-coordinator = Coordinator of digital support in the region
region-heading-neighbours = Neighbouring regions
region-heading-map = Map
region-map-alternative = The same municipalities are in the list below the map.
# $region: the name of a region
region-own-site = { $region }: the region's own website
region-other = Elsewhere in Finland
regions-heading = Regions
regions-lead = Choose a region on the map or in the list.

## Network of those who help
network-title = The digital support network
# $region: the name of a region
network-title-region = { $region }: the digital support network
network-lead = The network brings together those who give digital support in the area.
network-heading-coordinator = Ask the coordinator
# $organisation: the name of an organisation
network-coordinator = The network is coordinated by: { $organisation }
network-no-coordinator = The region has no coordinator of its own at present. Ask the national network.
network-heading-join = How to join
network-heading-organisations = Organisations of the network
network-heading-material = Material for those who help
network-heading-events = Events of the network
network-heading-news = News of the network
network-heading-add = List your own digital support
network-add-text = Do you give digital support? Tell us, and we add it here.

## Where help is and where it is missing
coverage-title = Where there is help and where it is missing
coverage-lead = The table shows the help on offer in each municipality.
coverage-column-providers = Places to get help
coverage-column-inhabitants = Inhabitants
coverage-column-missing = Missing
coverage-gap-no-place = no place to come to
coverage-gap-no-phone = no help by phone
coverage-gap-no-home-visit = no home visits
# $language: the name of a language
coverage-gap-language = no help in: { $language }
# $topic: the name of a topic
coverage-gap-topic = no help with: { $topic }
coverage-no-gaps = No gaps were found.
