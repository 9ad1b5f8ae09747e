### Listtut earáid neahttasiidduide.
### Native check wanted. Messages marked with “?” are the most doubtful.

# ?
path-embed = bija-iezat-siidui
# ?
embed-title = Digidoarjja iežat neahttasiiddus
# ?
embed-lead = Gielda, girjerádju dahje searvi sáhttá čájehit gieldda digidoarjaga listtu iežas neahttasiiddus. Listu beaivida iežas.
# ?
embed-privacy = Listu ii čuovo lohkkiid, ii bija diehtočoahkuid iige viečča maidege eará sajis go dán siiddus.
embed-municipality = Gielda
embed-language = Listtu giella
embed-frame-heading = Rámma
# ?
embed-frame-text = Máŋge dán iežat siiddu kodii. Doaibmá buot neahttalohkkiin.
embed-element-heading = Elemeanta
# ?
embed-element-text = Máŋge dán iežat siiddu kodii, jos siidu suovvá skriptaid. Listu geavaha iežat siiddu ivnniid.
embed-copy = Máŋge
embed-copied = Máŋgejuvvon
# ?
embed-example = Geahča, mo listu oidno
embed-all = Buot gieldda digidoarjja
# ?
embed-none = Gielddas ii leat iežas digidoarjjabáiki. Riŋge ráđđeaddimii.
