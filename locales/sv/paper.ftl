### Paper: leaflets, posters and booklets to print.

paper-heading = På papper
paper-leaflet = Skriv ut en broschyr (A4)
paper-poster = Affisch (A4)
paper-booklet = Skriv ut landskapets häfte
# $place: the name of a municipality or region
paper-leaflet-of = Broschyr: { $place }
# $place: the name of a municipality or region
paper-poster-of = Affisch: { $place }
# $place: the name of a municipality or region
paper-booklet-of = Häfte: { $place }
paper-lead = Du får hjälp med telefon, dator och tjänster på nätet.
paper-call = Ring
paper-come = Kom på besök
paper-nearest = Närmaste platser på andra orter
paper-bring = Ta med
paper-bring-general = Din egen apparat och laddare, om du har dem
paper-check = Ring och kontrollera uppgifterna.
paper-holidays = Under helger kan tiderna vara andra. Ring innan du ger dig av.
# $count: a number
paper-more = Andra platser: { $count }. Se dem på nätet eller ring.
paper-contents = Kommuner
paper-scan = Alla tider och platser på nätet
# $address: an address of a page
paper-qr = QR-kod: { $address }
# $date: a date, written out
paper-valid = Gäller till och med { $date }
# $date: a date, written out
paper-made = Uppgifterna sammanställda { $date }.
paper-print = Skriv ut
paper-how = Du kan också skriva ut från webbläsarens meny.
# $title: the title of a page
paper-back = Tillbaka: { $title }
paper-sample = Exempel: tjänsterna, numren och tiderna är påhittade.
