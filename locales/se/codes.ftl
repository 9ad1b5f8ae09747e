### Words for every code of the content: one message per code, named `<list>-<code>`.
### Native check wanted. Messages marked with “?” are the most doubtful.

## How help is given (point: mode)
# ?
mode-drop_in = Boađe áiggi várrekeahttá
# ?
mode-drop_in-explained = Boađe báikái ráđđenáiggi. It dárbbaš várret áiggi.
mode-appointment = Várre áiggi
# ?
mode-appointment-explained = Várre áiggi ovdagihtii, de veahkeheaddji vuordá du.
# ?
mode-phone = Veahkki telefovnnas
# ?
mode-phone-explained = Riŋge ja muital mainna dárbbašat veahki.
# ?
mode-video = Veahkki videooktavuođain
# ?
mode-video-explained = Oainnát ja gulat veahkeheaddji iežat rusttegis.
# ?
mode-chat = Veahkki čáttas
# ?
mode-chat-explained = Čále gažaldagat, de veahkeheaddji vástida čállimiin.
# ?
mode-email = Veahkki šleađgapoasttain
# ?
mode-email-explained = Sádde gažaldaga šleađgapoasttain. Ale čále dasa suollemas sániid dahje persovdnadovddaldaga.
# ?
mode-screen_share = Gáiddusdoarjja: veahkeheaddji oaidná du šearpma
# ?
mode-screen_share-explained = Veahkeheaddji oaidná du šearpma dušše go don attát lobi. Sáhtát heaitit goas beare.
# ?
mode-home_visit = Veahkeheaddji boahtá du ruoktot
# ?
mode-home_visit-explained = Galledeapmi šihttojuvvo álo ovdagihtii. Veahkeheaddji muitala namas ja geas boahtá.
# ?
mode-mobile_stop = Johtti bálvalus bisána du lahka
# ?
mode-mobile_stop-explained = Biila dahje girjebusse bisána šihttojuvvon áiggiid. Boađe bissehansadjái.
# ?
mode-group = Kursa dahje joavku
# ?
mode-group-explained = Oahppabehtet ovttas earáiguin.
# ?
mode-on_request_group = Veahkeheaddjit bohtet din jovkui
# ?
mode-on_request_group-explained = Searvi dahje ássanovttadat sáhttá bivdit veahkeheddjiid guossái.
# ?
mode-self_service = Dihtor iežat geavaheapmái
# ?
mode-self_service-explained = Báikkis sáhttá geavahit dihtora. Veahkeheaddji ii leat álo báikki alde.
mode-online_course = Neahttakursa
# ?
mode-online_course-explained = Oahpat neahtas iežat leavttuin dahje šihttojuvvon áiggi.

## Channels (point: at: channel)
channel-phone = Telefovdna
# ?
channel-video = Videooktavuohta
# ?
channel-chat = Čátta
channel-email = Šleađgapoasta
channel-web = Neahtta

## How far a topic is helped with (topics: level)
# ?
topic-level-together = Mii bargat ovttas
# ?
topic-level-together-explained = Don geavahat rusttega ja logget sisa ieš, mii ráđđet du bálddas.
# ?
topic-level-explain = Mii muitalit mo dat doaibmá
# ?
topic-level-explain-explained = Mii čájehit ja čilget, muhto eat gieđahala du iežat áššiid.
# ?
topic-level-device_only = Mii veahkehit rusttegiin
# ?
topic-level-device_only-explained = Mii ráđđet rusttega geavaheamis, muhto eat ieš bálvalusas.
# ?
topic-level-refer = Mii ofelastit eará sadjái
# ?
topic-level-refer-explained = Mii eat veahket dáinna áššiin. Dát veahkehit:

## Groups of topics
# ?
topic-group-id = Dovdáskeapmi ja suollemas sánit
topic-group-public = Almmolaš bálvalusat
topic-group-health = Dearvvašvuohta
# ?
topic-group-money = Ruhta ja oastimat
topic-group-device = Rusttegat
# ?
topic-group-contact = Oktavuođadoallan
topic-group-safety = Dorvvolašvuohta
# ?
topic-group-everyday = Árgabeaivi ja friddjaáigi
# ?
topic-group-skills = Dáiddut ja bargu
# ?
topic-group-access = Rusttet dahje neahttaoktavuohta

## Devices
device-android_phone = Android-telefovdna
device-iphone = iPhone
# ?
device-android_tablet = Android-tableahtta
device-ipad = iPad
device-windows = Windows-dihtor
device-mac = Mac-dihtor
device-chromebook = Chromebook
device-linux = Linux-dihtor
# ?
device-feature_phone = Boallotelefovdna
# ?
device-smart_tv = TV ja digiboksa
# ?
device-smartwatch = Jierbmediibmu
# ?
device-assistive_tech = Veahkkeneavvut (omd. šearbmalohkki)
# ?
own-device-required = Váldde iežat rusttega fárrui
# ?
own-device-welcome = Sáhtát váldit iežat rusttega fárrui
# ?
own-device-not_needed = It dárbbaš iežat rusttega

## Status of a provider
# ?
status-active = Doaimmas
# ?
status-seasonal = Doaimmas muhtun áiggiid jagis
# ?
status-paused = Boddu
# ?
status-planned = Álgá maŋŋá
# ?
status-closed = Doaibma lea nohkan

## Partners
# ?
partner-role-host = Báikki addi
# ?
partner-role-funder = Ruhtadeaddji
# ?
partner-role-co_helper = Veahkeha maiddái

## Cost
cost-free = Nuvttá
# ?
cost-free_if = Nuvttá dihto eavttuiguin
# ?
cost-paid = Mávssolaš
# ?
cost-varies = Haddi molsašuddá
# $amount: a sum with its unit
cost-amount = { $amount }
# $amount: a sum with its unit
# ?
cost-amount-hour = { $amount } diimmus
# $amount: a sum with its unit
# ?
cost-amount-visit = { $amount } galledeamis
# $amount: a sum with its unit
# ?
cost-amount-course = { $amount } kurssas

## Audience
audience-everyone = Buohkaide
# ?
audience-seniors = Vuorrasiidda
# ?
audience-working_age = Bargoagálaččaide
# ?
audience-jobseekers = Bargoohcciide
audience-youth = Nuoraide
audience-families = Bearrašiidda
# ?
audience-students = Studeanttaide
# ?
audience-immigrants = Sisafárrejeddjiide
# ?
audience-disabled = Lámisolbmuide
# ?
audience-carers = Oapmahašdikšuide ja lagamuččaide
# ?
audience-homeless = Ásodathemiide
# ?
audience-entrepreneurs = Fitnodatdolliide
audience-associations = Servviide
# $age: a number of years
# ?
audience-age-from = { $age } jagi deavdán olbmuide
# $age: a number of years
# ?
audience-age-to = Eanemusat { $age }-jahkásaččaide
# $from: a number of years
# $to: a number of years
# ?
audience-age-between = { $from }–{ $to }-jahkásaččaide

## Eligibility
eligibility-none = Rabas buohkaide
# ?
eligibility-residents_only = Dušše gieldda ássiide
# ?
eligibility-members_only = Dušše miellahtuide
# ?
eligibility-customers_only = Dušše áššehasaide
# ?
eligibility-referral_needed = Dárbbašat sáddaga eará bálvalusas

## Accommodations
# ?
accommodation-plain_language = Veahkeheaddji hupmá čielgasit
# ?
accommodation-low_literacy = Heive vaikko lohkan ja čállin lea váttis
# ?
accommodation-low_vision = Heajosoidnut ožžot veahki
# ?
accommodation-blind = Čalmmeheamit ožžot veahki
# ?
accommodation-hard_of_hearing = Heajosgullosaččat ožžot veahki
# ?
accommodation-deaf = Bealjeheamit ožžot veahki
# ?
accommodation-mobility = Heive vaikko johtin lea váttis
# ?
accommodation-cognitive = Áigi lea, ja áššiid sáhttá geardduhit máŋgii
# ?
accommodation-mental_health = Doarjja mielladearvvašvuođa hástalusain
# ?
accommodation-quiet_space = Ráfálaš latnja
# ?
accommodation-own_assistant_welcome = Iežat veahkki dahje lagaš olmmoš sáhttá leat fárus
# ?
accommodation-interpreter_on_request = Dulka diŋgojuvvo go bivddát

## What to bring
bring-own_device = Iežat rusttet
# ?
bring-charger = Láddenrusttet
# ?
bring-id_document = Persovdnagoarta, pássa dahje vuodjingoarta
# ?
bring-own_bank_codes_kept_private = Iežat báŋkodovddaldagat. Doala daid alddát ja geavat daid ieš.
# ?
bring-passwords_known = Iežat suollemas sánit, jos muittát. Veahkeheaddji ii dárbbaš daid.
# ?
bring-glasses_hearing_aid = Čalbmeláset ja gullanapparáhta, jos geavahat daid
# ?
bring-letter_or_form = Reive dahje skovvi man ášši guoská
# ?
bring-nothing = It dárbbaš váldit maidige fárrui

## What is not helped with
# ?
not-helped-repairs = Mii eat divo rusttegiid
# ?
not-helped-installations = Mii eat ásat rusttegiid dahje prográmmaid
# ?
not-helped-paying_for_you = Mii eat mávsse rehkegiid du ovddas
# ?
not-helped-logging_in_for_you = Mii eat logge sisa bálvalusaide du ovddas
# ?
not-helped-purchases = Mii eat oastte maidige du ovddas
# ?
not-helped-tax_or_legal_advice = Mii eat atte vearro- eat ge láhkaráđiid
# ?
not-helped-bank_matters = Mii eat dikšo báŋkoáššiid

## Promises
# ?
promise-ethics-dvv-digituki = Mii čuovvut Digi- ja álbmotdiehtodoaimmahaga digitála doarjaga ehtalaš rávvagiid
# ?
promise-confidential = Luhttolaš: mii eat muital du áššiid earáide
# ?
promise-never-asks-bank_codes = Mii eat goassege jeara du báŋkodovddaldagaid
# ?
promise-never-asks-passwords = Mii eat goassege jeara du suollemas sániid
# ?
promise-never-asks-payment = Mii eat goassege bivdde máksojumi veahkis
# ?
proxy-with = Lagaš olmmoš sáhttá boahtit du mielde
# ?
proxy-for = Lagaš olmmoš sáhttá boahtit du ovddas jearrat ráđi
# ?
proxy-no = Boađe ieš: nuppi áššiid ii sáhte dikšut

## Booking and phone
# ?
booking-need-none = It dárbbaš várret áiggi
# ?
booking-need-recommended = Várre áiggi mielas
# ?
booking-need-required = Várre áiggi ovdagihtii
phone-kind-call = Riŋge
# ?
phone-kind-sms = Sádde teakstadieđu
# ?
phone-kind-text_phone = Teakstatelefovdna
# ?
phone-cost-local = Telefovdnahállan máksá seamma go dábálaš riŋgen
# ?
phone-cost-free = Telefovdnahállan lea nuvttá
# ?
phone-cost-charged = Telefovdnahállamis lea liigemáksu

## Who helps
# ?
helper-staff = Veahkeheaddji lea bargi
# ?
helper-trained_volunteer = Veahkeheaddji lea skuvlejuvvon eaktodáhtolaš
# ?
helper-peer = Veahkeheaddji lea vearddásašveahkki
# ?
helper-student = Veahkeheaddji lea studeanta
# ?
helper-mixed = Veahkeheaddjit leat bargit ja eaktodáhtolaččat

## Languages of help: how well
# ?
how-fluent = njuovžilit
# ?
how-some = veaháš
# ?
how-interpreter_booked = dulka diŋgojuvvo ovdagihtii
# ?
how-remote_interpreter = gáiddusdulka
# ?
how-materials_only = dušše čálalaš materiála

## Area of a service
# ?
coverage-visitors = Buohkaide geat bohtet báikái
# $list: a list of names
coverage-municipalities = Gielddat: { $list }
# $list: a list of names
coverage-postal_codes = Poastanummirat: { $list }
# $list: a list of names
# ?
coverage-region = Olles eanangoddi: { $list }
# $list: a list of names
# ?
coverage-wellbeing_county = Buresbirgenguovlu: { $list }
coverage-nationwide = Olles Suopma
# ?
coverage-nationwide_except_aland = Olles Suopma earret Ålándda

## Kinds of places
place-kind-library = Girjerádju
place-kind-mobile_library = Girjebusse
# ?
place-kind-service_point = Bálvalusbáiki
# ?
place-kind-town_hall = Gieldadállu
# ?
place-kind-adult_education = Álbmotinstituhtta
place-kind-school = Oahppolágádus
# ?
place-kind-association_room = Searvvi latnja
# ?
place-kind-parish = Searvegotti latnja
# ?
place-kind-day_centre = Beaiveguovddáš dahje deaivvadanbáiki
# ?
place-kind-health_centre = Dearvvašvuođaguovddáš
# ?
place-kind-residents_house = Ássiidviessu
place-kind-shop = Gávpi
# ?
place-kind-outdoor_stop = Bissehansadji olgun
place-kind-online = Neahtas
place-kind-other = Eará báiki
# ?
precision-entrance = Uvssa sajádat
# ?
precision-building = Visttit sajádat
# ?
precision-approximate = Sajádat lea sullásaš

## Accessibility of a place: each feature, with what is known of it
# ?
access-step_free = Hehttehusahtes sisabeassan
# ?
access-step_free-yes = Sisa beassá tráhpáid haga
# ?
access-step_free-limited = Juvlastuoluin beassá sisa belohahkii dahje veahkehuvvon
# ?
access-step_free-no = Uvssa luhtte leat tráhpát
# ?
access-step_free-unknown = Ii leat diehtu leatgo uvssa luhtte tráhpát
# ?
access-door_automatic = Automáhtalaš uksa
# ?
access-door_automatic-yes = Uksa rahpasa iešalddis dahje boaluin
# ?
access-door_automatic-limited = Oassi uvssain rahpasa iešalddis
# ?
access-door_automatic-no = Uksa rahppo gieđain
# ?
access-door_automatic-unknown = Ii leat diehtu uvssas
access-lift = Hissa
# ?
access-lift-yes = Hissa gávdno, dahje latnja lea eatnama dásis
# ?
access-lift-limited = Hissa lea gárži, dahje ii mana buot gearddiide
# ?
access-lift-no = Hissa ii leat
# ?
access-lift-unknown = Ii leat diehtu hissas
# ?
access-toilet = Hehttehusahtes hivsset
# ?
access-toilet-yes = Hehttehusahtes hivsset gávdno
# ?
access-toilet-limited = Hivsset gávdno, muhto ii leat áibbas hehttehusahtes
# ?
access-toilet-no = Hehttehusahtes hivsset ii leat
# ?
access-toilet-unknown = Ii leat diehtu hivssegis
# ?
access-parking = Lihkadanhehttejuvvon olbmo parkerenbáiki
# ?
access-parking-yes = Parkerenbáiki lea uvssa lahka
# ?
access-parking-limited = Parkerenbáiki lea guhkkelis
# ?
access-parking-no = Parkerenbáiki lihkadanhehttejuvvon olbmui ii leat
# ?
access-parking-unknown = Ii leat diehtu parkeremis
# ?
access-hearing_loop = Gullansilbmu
# ?
access-hearing_loop-yes = Gullansilbmu lea anus
# ?
access-hearing_loop-limited = Gullansilbmu lea muhtun lanjain dahje go bivddát
# ?
access-hearing_loop-no = Gullansilbmu ii leat
# ?
access-hearing_loop-unknown = Ii leat diehtu gullansilmmus
# ?
access-guide_dog = Ofelaš- ja veahkkebeatnagat
# ?
access-guide_dog-yes = Ofelaš- dahje veahkkebeana oažžu boahtit fárrui
# ?
access-guide_dog-limited = Ofelaš- dahje veahkkebeana oažžu boahtit muhtun lanjaide
# ?
access-guide_dog-no = Beana ii oaččo boahtit fárrui
# ?
access-guide_dog-unknown = Ii leat diehtu ofelaš- ja veahkkebeatnagiin
# ?
access-quiet_room = Ráfálaš latnja
# ?
access-quiet_room-yes = Ráfálaš latnja gávdno
# ?
access-quiet_room-limited = Ráfálaš latnja gávdno go bivddát
# ?
access-quiet_room-no = Ráfálaš latnja ii leat
# ?
access-quiet_room-unknown = Ii leat diehtu ráfálaš lanjas
# ?
access-adjustable_desk = Muddehahtti beavdi
# ?
access-adjustable_desk-yes = Beavddi allodaga sáhttá muddet
# ?
access-adjustable_desk-limited = Dušše oasi bevddiin sáhttá muddet
# ?
access-adjustable_desk-no = Muddehahtti beavdi ii leat
# ?
access-adjustable_desk-unknown = Ii leat diehtu beavddis
# ?
access-screen_reader_pc = Dihtor mas lea šearbmalohkki
# ?
access-screen_reader_pc-yes = Dihtoris lea šearbmalohkki
# ?
access-screen_reader_pc-limited = Šearbmalohkki lea muhtun dihtoriin dahje go bivddát
# ?
access-screen_reader_pc-no = Dihtoriin ii leat šearbmalohkki
# ?
access-screen_reader_pc-unknown = Ii leat diehtu šearbmalohkkis

## Equipment of a place
# $count: a number
# ?
equipment-public_pc = { $count ->
    [one] { $count } áššehasdihtor
    [two] { $count } áššehasdihtora
   *[other] { $count } áššehasdihtora
}
# ?
equipment-wifi = Wifi-fierbmi
# ?
equipment-printer = Prentejeaddji
# ?
equipment-scanner = Skánnar
# ?
equipment-loan_devices = Rusttegat luoikkasin

## Kinds of organisations: one of them, and as a heading for many
organisation-kind-municipality = Gielda
organisation-kinds-municipality = Gielddat
# ?
organisation-kind-joint_authority = Gielddaid oktavuohta
# ?
organisation-kinds-joint_authority = Gielddaid oktavuođat
# ?
organisation-kind-wellbeing_county = Buresbirgenguovlu
# ?
organisation-kinds-wellbeing_county = Buresbirgenguovllut
# ?
organisation-kind-state_agency = Stáhta doaimmahat
# ?
organisation-kinds-state_agency = Stáhta doaimmahagat
# ?
organisation-kind-regional_council = Eanangotti lihttu
# ?
organisation-kinds-regional_council = Eanangottiid lihtut
organisation-kind-library = Girjerádju
organisation-kinds-library = Girjerádjosat
# ?
organisation-kind-adult_education = Álbmotinstituhtta
# ?
organisation-kinds-adult_education = Álbmotinstituhtat
organisation-kind-school = Oahppolágádus
organisation-kinds-school = Oahppolágádusat
organisation-kind-association = Searvi
organisation-kinds-association = Searvvit
organisation-kind-foundation = Vuođđudus
organisation-kinds-foundation = Vuođđudusat
organisation-kind-parish = Searvegoddi
organisation-kinds-parish = Searvegottit
organisation-kind-company = Fitnodat
organisation-kinds-company = Fitnodagat
# ?
organisation-kind-cooperative = Oasussearvi
# ?
organisation-kinds-cooperative = Oasussearvvit
organisation-kind-project = Prošeakta
organisation-kinds-project = Prošeavttat

## How and how lately an entry was checked
# ?
verified-how-visit = báikkis fitnamiin
# ?
verified-how-phone = telefovnna bokte
# ?
verified-how-email = šleađgapoastta bokte
# ?
verified-how-self = bálvalusa iežas almmuhusa mielde
# ?
verified-how-import = eará diehtovuogádagas
# ?
freshness-fresh = Dieđut leat aitto dárkkistuvvon
# ?
freshness-due = Lea áigi das go dieđut dárkkistuvvojedje
# ?
freshness-stale = Dieđut sáhttet leat boarásmuvvan
# ?
freshness-hidden = Dieđut eai leat dárkkistuvvon guhkes áigái, iige daid čájehuvvo listtuin

## Kinds of news
news-kind-news = Ođas
news-kind-notice = Dieđáhus
# ?
news-kind-service_change = Rievdadus bálvalusas
# ?
news-kind-closure = Gaskaboddosaččat gitta
# ?
news-kind-campaign = Kampánja
# ?
news-kind-scam_warning = Váruhus beahtimis
news-kind-for_network = Fierpmádahkii
news-importance-normal = Dábálaš
# ?
news-importance-important = Dehálaš
# ?
news-importance-urgent = Hoahppu
readers-public = Buohkaide
# ?
readers-network = Veahkeheddjiid fierpmádahkii
# ?
news-syndicate-region = Dušše iežas eanangotti siidduin
# ?
news-syndicate-offer_national = Fállojuvvo riikkaviidosaš siidduide
# ?
news-syndicate-national = Maiddái riikkaviidosaš siidduin

## Kinds of events
# ?
event-kind-clinic = Ráđđendilálašvuohta
event-kind-course = Kursa
# ?
event-kind-lecture = Logaldallan
# ?
event-kind-info_day = Diehtobeaivi
# ?
event-kind-stop = Johtti bálvalusa bisáneapmi
# ?
event-kind-online = Neahttadáhpáhus
# ?
event-kind-theme_week = Fáddávahkku
# ?
event-status-ok = Lágiduvvo
# ?
event-status-cancelled = Šluhttejuvvon
# ?
event-status-moved = Sirdojuvvon
# ?
event-status-full = Dievva
# ?
registration-need-none = Ii dárbbaš almmuhit
# ?
registration-need-recommended = Almmut iežat mielas
# ?
registration-need-required = Almmut iežat ovdagihtii

## Sections of pages
# ?
page-section-public = Rávvagat
# ?
page-section-helpers = Veahkeheddjiide
page-section-network = Fierpmádahkii
page-section-about = Dieđut bálvalusas
