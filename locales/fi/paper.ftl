### Paper: leaflets, posters and booklets to print.

paper-heading = Paperille
paper-leaflet = Tulosta esite (A4)
paper-poster = Juliste (A4)
paper-booklet = Tulosta maakunnan vihkonen
# $place: the name of a municipality or region
paper-leaflet-of = Esite: { $place }
# $place: the name of a municipality or region
paper-poster-of = Juliste: { $place }
# $place: the name of a municipality or region
paper-booklet-of = Vihkonen: { $place }
paper-lead = Saat apua puhelimen, tietokoneen ja verkkopalvelujen käyttöön.
paper-call = Soita
paper-come = Tule käymään
paper-nearest = Lähimmät paikat muualla
paper-bring = Ota mukaan
paper-bring-general = Oma laite ja laturi, jos sinulla on ne
paper-check = Varmista tiedot soittamalla.
paper-holidays = Pyhäpäivinä ajat voivat olla toiset. Soita ennen kuin lähdet.
# $count: a number
paper-more = Muita paikkoja: { $count }. Katso ne verkosta tai soita.
paper-contents = Kunnat
paper-scan = Kaikki ajat ja paikat verkossa
# $address: an address of a page
paper-qr = QR-koodi: { $address }
# $date: a date, written out
paper-valid = Voimassa { $date } asti
# $date: a date, written out
paper-made = Tiedot koottu { $date }.
paper-print = Tulosta
paper-how = Voit tulostaa myös selaimen valikosta.
# $title: the title of a page
paper-back = Takaisin: { $title }
paper-sample = Esimerkki: palvelut, numerot ja ajat ovat keksittyjä.
