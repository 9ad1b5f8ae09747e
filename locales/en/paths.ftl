# Parts of addresses. A change breaks old addresses.

path-regions = regions
path-municipalities = municipalities
path-leaflet = leaflet
path-poster = poster
path-booklet = booklet
path-help = help
path-topics = topics
path-languages = languages
path-organisations = organisations
path-news = news
path-events = events
path-helplines = helplines
path-search = search
path-network = network
path-guides = guides
path-helpers = for-helpers
path-network-guides = for-the-network
path-pages = pages
path-accessibility = accessibility
path-about = about
path-aloud = aloud
path-tray = slip
path-number-check = check-a-number
path-glossary = glossary
path-easy = easy
