### Pages of municipalities and regions, the network of those who help, and the coverage of help.
### Native check wanted. Messages marked with “?” are the most doubtful.

## Municipality
# $municipality: the name of a municipality
# ?
municipality-title = { $municipality }: dáppe oaččut veahki digitála áššiide
# $inside: the inflected name of a municipality, such as “in Helsinki”
# ?
municipality-title-inside = Digidoarjja { $inside }
# ?
municipality-lead = Dán siiddus leat báikkit, telefonnummirat ja eará vuogit oažžut veahki dán gielddas.
# ?
municipality-none-local = Dán gielddas ii leat vel almmuhuvvon iežas ráđđenbáiki. Dát bálvalit du dattetge:
# ?
municipality-know-one = Diehtátgo báikki gos oažžu veahki dán gielddas? Muital midjiide.
# ?
municipality-heading-places = Veahkki dán gielddas
# ?
municipality-heading-phone = Veahkki telefovnnas
# ?
municipality-heading-remote = Veahkki neahta bokte
# ?
municipality-heading-nationwide = Sii geat bálvalit olles Suoma
municipality-heading-home-visits = Veahkki ruovttus
# ?
municipality-heading-mobile-stops = Johtti bálvalusat
# ?
municipality-next-visits = Čuovvovaš galledeamit
municipality-heading-groups = Kurssat ja joavkkut
# ?
municipality-heading-appointment = Diŋgo áiggi
# ?
municipality-heading-drop-in = Boađe galledit
# ?
municipality-heading-self-service = Dihtorat iežat geavaheapmái
# ?
municipality-heading-on-request = Veahkeheaddjit bohtet din joavkku lusa
# ?
municipality-heading-other = Eará vuogit
# ?
municipality-heading-nearest = Lagamus báikkit eará sajis
# ?
municipality-heading-helplines = Riikkaviidosaš ráđđentelefovnnat
# ?
municipality-heading-topics = Mainna oažžu veahki dán gielddas
# ?
municipality-heading-languages = Makkár gielaide veahki oažžu
# ?
municipality-heading-news = Gieldda ođđasat
# ?
municipality-heading-events = Dáhpáhusat gielddas
# ?
municipality-heading-facts = Dieđut gieldda birra
# ?
municipality-nearest-note = Gaskkat leat njuolga gieldda guovddážis.
# $distance: a distance with its unit
# $place: the name of a place or municipality
# ?
municipality-distance = { $place }, sullii { $distance }
# $municipality: the name of a municipality
# ?
municipality-website = Gieldda neahttasiiddut: { $municipality }
# $region: the name of a region
# ?
municipality-region = Eanangoddi: { $region }
# $name: a name
# ?
municipality-wellbeing-county = Buresbirgenguovlu: { $name }
# $list: a list of names
municipality-other-names = Eará namat: { $list }
# $list: a list of names
# ?
municipality-places-named = Gilit ja báikkit: { $list }
# $list: a list of names
# ?
municipality-former = Gildii leat laktojuvvon: { $list }
# $name: the name of a former municipality
# $year: the year in which it became a part of this one
# ?
municipality-former-one = { $name } ({ $year } rájes)
# ?
municipality-neighbours = Ránnjágielddat
# ?
municipality-postal-codes = Gieldda poastanummirat
# $count: a number
municipality-count = { $count ->
    [one] { $count } gielda
    [two] { $count } gieldda
   *[other] { $count } gieldda
}
# ?
municipality-language-status-fi = Suomagielat gielda
# ?
municipality-language-status-sv = Ruoŧagielat gielda
# ?
municipality-language-status-fi-sv = Guovttegielat gielda, eanetlohku suomagielagat
# ?
municipality-language-status-sv-fi = Guovttegielat gielda, eanetlohku ruoŧagielagat
municipality-sami-homeland = Sámiid ruovttuguovlu
municipalities-heading = Gielddat
# ?
municipalities-lead = Vállje gieldda, de oainnát gos oaččut veahki.
# ?
municipalities-letters = Mana bustávii

## Region
# $region: the name of a region
# ?
region-title = { $region }: dáppe oaččut veahki digitála áššiide
# $inside: the inflected name of a region, such as “in Lapland”
# ?
region-title-inside = Digidoarjja { $inside }
# $region: the name of a region
region-heading-municipalities = { $region }: gielddat
# ?
region-heading-all-places = Bálvalit olles eanangotti
# ?
region-municipalities-without = ii leat vel iežas báiki
# $count: a number
# ?
region-organisations = Organisašuvnnat eanangottis: { $count }
region-heading-phone = Riŋge ja jeara
# ?
region-heading-news = Eanangotti ođđasat
# ?
region-heading-events = Dáhpáhusat eanangottis
# ?
region-heading-pinned = Álgge dáiguin
# ?
region-heading-coordinator = Digitála doarjaga oktiiordnejeaddji eanangottis
# ?
region-heading-neighbours = Ránnjáeanangottit
region-heading-map = Kárta
# ?
region-map-alternative = Seamma gielddat leat listtus kártta vuolde.
# $region: the name of a region
# ?
region-own-site = { $region }: eanangotti iežas neahttasiidu
# ?
region-other = Eará sajis Suomas
# ?
regions-heading = Eanangottit
# ?
regions-lead = Vállje eanangotti kárttas dahje listtus.

## Network of those who help
# ?
network-title = Digitála doarjaga fierpmádat
# $region: the name of a region
# ?
network-title-region = { $region }: digitála doarjaga fierpmádat
# ?
network-lead = Fierpmádagas doibmet sii geat addet digitála doarjaga guovllus.
# ?
network-heading-coordinator = Jeara oktiiordnejeaddjis
# $organisation: the name of an organisation
# ?
network-coordinator = Fierpmádaga oktiiordne: { $organisation }
# ?
network-no-coordinator = Eanangottis ii leat dál iežas oktiiordnejeaddji. Jeara riikkaviidosaš fierpmádagas.
# ?
network-heading-join = Mo searvat fárrui
# ?
network-heading-organisations = Fierpmádaga organisašuvnnat
# ?
network-heading-material = Materiálat veahkeheddjiide
# ?
network-heading-events = Fierpmádaga dáhpáhusat
# ?
network-heading-news = Fierpmádaga ođđasat
# ?
network-heading-add = Almmut iežat digitála doarjaga
# ?
network-add-text = Attátgo digitála doarjaga? Muital midjiide, de mii lasihit dieđuid deike.

## Where help is and where it is missing
# ?
coverage-title = Gos veahkki lea ja gos dat váilu
# ?
coverage-lead = Tabealla čájeha gielddaid mielde makkár veahkki lea fállun.
# ?
coverage-column-providers = Veahkkefállit
coverage-column-inhabitants = Ássit
coverage-column-missing = Váilu
# ?
coverage-gap-no-place = ii leat báiki gosa boahtit
# ?
coverage-gap-no-phone = ii leat veahkki telefovnnas
# ?
coverage-gap-no-home-visit = eai leat ruovttugalledeamit
# $language: the name of a language
# ?
coverage-gap-language = ii leat veahkki gillii: { $language }
# $topic: the name of a topic
# ?
coverage-gap-topic = ii leat veahkki áššái: { $topic }
# ?
coverage-no-gaps = Váilumat eai gávdnon.
