# Delar av adresser. En ändring bryter gamla adresser.

path-regions = regioner
path-municipalities = kommuner
path-leaflet = broschyr
path-poster = affisch
path-booklet = hafte
path-help = hjalp
path-topics = amnen
path-languages = sprak
path-organisations = organisationer
path-news = nyheter
path-events = evenemang
path-helplines = telefonhjalp
path-search = sok
path-network = natverk
path-guides = anvisningar
path-helpers = for-hjalpare
path-network-guides = for-natverket
path-pages = sidor
path-accessibility = tillganglighet
path-about = om
path-aloud = hogt
path-tray = minneslapp
path-number-check = kontrollera-numret
path-glossary = ordlista
path-easy = lattlast
