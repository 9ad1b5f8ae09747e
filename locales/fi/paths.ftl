# Osoitteiden osat. Muuttaminen katkaisee vanhat osoitteet.

path-regions = alueet
path-municipalities = kunnat
path-leaflet = esite
path-poster = juliste
path-booklet = vihkonen
path-help = apua
path-topics = aiheet
path-languages = kielet
path-organisations = jarjestajat
path-news = uutiset
path-events = tapahtumat
path-helplines = puhelinapu
path-search = haku
path-network = verkosto
path-guides = ohjeet
path-helpers = auttajille
path-network-guides = verkostolle
path-pages = sivut
path-accessibility = saavutettavuus
path-about = tietoa
path-aloud = luettavaksi
path-tray = muistilappu
path-number-check = tarkista-numero
path-glossary = sanasto
path-easy = selkokieli
