# Parts of addresses. A change breaks old addresses.
# native check wanted

path-regions = guovllut
path-municipalities = gielddat
path-leaflet = diehtocalus
path-poster = plakahta
path-booklet = gihpas
path-help = veahkki
path-topics = fattat
path-languages = gielat
path-organisations = organisasuvnnat
path-news = odasat
path-events = dahpahusat
path-helplines = telefonveahkki
path-search = ohcan
path-network = fierbmi
path-guides = ravvagat
path-helpers = veahkeheddjiide
path-network-guides = fierbmai
path-pages = siiddut
path-accessibility = olahahttivuohta
path-about = dieduid
path-aloud = lohkamii
path-tray = muitobihtta
path-number-check = darkkis-nummira
path-glossary = satnelistu
path-easy = alkis
