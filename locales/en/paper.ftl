### Paper: leaflets, posters and booklets to print.

paper-heading = On paper
paper-leaflet = Print a leaflet (A4)
paper-poster = Poster (A4)
paper-booklet = Print the region’s booklet
# $place: the name of a municipality or region
paper-leaflet-of = Leaflet: { $place }
# $place: the name of a municipality or region
paper-poster-of = Poster: { $place }
# $place: the name of a municipality or region
paper-booklet-of = Booklet: { $place }
paper-lead = You get help with phones, computers and services on the internet.
paper-call = Call
paper-come = Come and visit
paper-nearest = Nearest places elsewhere
paper-bring = Bring with you
paper-bring-general = Your own device and charger, if you have them
paper-check = Call to make sure that this is right.
paper-holidays = Times may differ on public holidays. Call before you go.
# $count: a number
paper-more = Other places: { $count }. See them on the internet, or call.
paper-contents = Municipalities
paper-scan = All times and places on the internet
# $address: an address of a page
paper-qr = QR code: { $address }
# $date: a date, written out
paper-valid = Valid until { $date }
# $date: a date, written out
paper-made = Compiled on { $date }.
paper-print = Print
paper-how = You can also print from the browser’s menu.
# $title: the title of a page
paper-back = Back: { $title }
paper-sample = Sample: the services, numbers and times are made up.
