### Paper: leaflets, posters and booklets to print.

# ?
paper-heading = Báhpáris
# ?
paper-leaflet = Prente diehtočállosa (A4)
# ?
paper-poster = Plakáhta (A4)
# ?
paper-booklet = Prente eanangotti gihppaga
# $place: the name of a municipality or region
# ?
paper-leaflet-of = Diehtočálus: { $place }
# $place: the name of a municipality or region
# ?
paper-poster-of = Plakáhta: { $place }
# $place: the name of a municipality or region
# ?
paper-booklet-of = Gihpa: { $place }
# ?
paper-lead = Oaččut veahki telefovnnain, dihtoriin ja neahttabálvalusaiguin.
# ?
paper-call = Riŋge
# ?
paper-come = Boađe deike
# ?
paper-nearest = Lagamus báikkit eará sajis
# ?
paper-bring = Váldde mielde
# ?
paper-bring-general = Iežat rusttet ja laddejeaddji, jos dus leat
# ?
paper-check = Dárkkis dieđuid riŋgemiin.
# ?
paper-holidays = Bassebeivviid áiggit sáhttet leat eará. Riŋge ovdal go vuolggát.
# $count: a number
# ?
paper-more = Eará báikkit: { $count }. Geahča daid neahtas dahje riŋge.
# ?
paper-contents = Gielddat
# ?
paper-scan = Buot áiggit ja báikkit neahtas
# $address: an address of a page
# ?
paper-qr = QR-koda: { $address }
# $date: a date, written out
# ?
paper-valid = Gustojeaddji { $date } rádjái
# $date: a date, written out
# ?
paper-made = Dieđut čohkkejuvvon { $date }.
# ?
paper-print = Prente
# ?
paper-how = Sáhtát prentet maiddái neahttalohkki válljenlisttus.
# $title: the title of a page
# ?
paper-back = Ruovttoluotta: { $title }
# ?
paper-sample = Ovdamearka: bálvalusat, nummirat ja áiggit leat hutkojuvvon.
