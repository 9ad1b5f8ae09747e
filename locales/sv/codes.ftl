### Words for every code of the content: one message per code, named `<list>-<code>`.

## How help is given (point: mode)
mode-drop_in = Kom utan tidsbokning
mode-drop_in-explained = Kom till platsen under rådgivningstiden. Du behöver inte boka tid.
mode-appointment = Boka tid
mode-appointment-explained = Boka tid på förhand, så väntar någon på dig.
mode-phone = Hjälp per telefon
mode-phone-explained = Ring och berätta vad du behöver hjälp med.
mode-video = Hjälp per video
mode-video-explained = Du ser och hör den som hjälper dig på din egen apparat.
mode-chat = Hjälp i chatt
mode-chat-explained = Skriv din fråga, så får du svar i skrift.
mode-email = Hjälp per e-post
mode-email-explained = Skicka din fråga per e-post. Skriv inte lösenord eller din personbeteckning i meddelandet.
mode-screen_share = Fjärrstöd: den som hjälper ser din skärm
mode-screen_share-explained = Den som hjälper ser din skärm bara när du ger lov. Du kan avsluta när som helst.
mode-home_visit = Någon kommer hem till dig
mode-home_visit-explained = Besöket avtalas alltid på förhand. Den som kommer berättar vad hen heter och vem som har skickat hen.
mode-mobile_stop = En mobil tjänst stannar nära dig
mode-mobile_stop-explained = En bil eller bokbuss stannar på bestämda tider. Kom till hållplatsen.
mode-group = Kurs eller grupp
mode-group-explained = Ni lär er tillsammans med andra.
mode-on_request_group = Hjälpen kommer till er grupp
mode-on_request_group-explained = En klubb, en förening eller ett boende kan be hjälpen komma på besök.
mode-self_service = Dator att använda på egen hand
mode-self_service-explained = På platsen kan du använda en dator eller en terminal. Det är inte säkert att någon är där för att hjälpa.
mode-online_course = Nätkurs
mode-online_course-explained = Du studerar på nätet i egen takt eller på en bestämd tid.

## Channels (point: at: channel)
channel-phone = Telefon
channel-video = Videosamtal
channel-chat = Chatt
channel-email = E-post
channel-web = Nätet

## How far a topic is helped with (topics: level)
topic-level-together = Vi gör det tillsammans
topic-level-together-explained = Du använder apparaten och loggar in själv, vi ger råd bredvid.
topic-level-explain = Vi berättar hur det fungerar
topic-level-explain-explained = Vi visar och förklarar, men hanterar inte dina egna ärenden.
topic-level-device_only = Vi hjälper med apparaten
topic-level-device_only-explained = Vi ger råd om apparaten, men inte om själva tjänsten.
topic-level-refer = Vi hänvisar vidare
topic-level-refer-explained = Vi hjälper inte med det här. De här hjälper:

## Groups of topics
topic-group-id = Identifiering och lösenord
topic-group-public = Offentliga tjänster
topic-group-health = Hälsa
topic-group-money = Pengar och inköp
topic-group-device = Apparater
topic-group-contact = Kontakt med andra
topic-group-safety = Säkerhet
topic-group-everyday = Vardag och fritid
topic-group-skills = Färdigheter och arbete
topic-group-access = Tillgång till apparat eller internet

## Devices
device-android_phone = Androidtelefon
device-iphone = Iphone
device-android_tablet = Androidplatta
device-ipad = Ipad
device-windows = Windowsdator
device-mac = Macdator
device-chromebook = Chromebook
device-linux = Linuxdator
device-feature_phone = Knapptelefon
device-smart_tv = Tv och digitalbox
device-smartwatch = Smartklocka
device-assistive_tech = Hjälpmedel (t.ex. skärmläsare)
own-device-required = Ta med din egen apparat
own-device-welcome = Du kan ta med din egen apparat
own-device-not_needed = Du behöver ingen egen apparat

## Status of a provider
status-active = I gång
status-seasonal = Öppet en del av året
status-paused = Gör paus
status-planned = Börjar senare
status-closed = Verksamheten har upphört

## Partners
partner-role-host = Lokal
partner-role-funder = Finansiär
partner-role-co_helper = Hjälper också till

## Cost
cost-free = Avgiftsfritt
cost-free_if = Avgiftsfritt på vissa villkor
cost-paid = Avgiftsbelagt
cost-varies = Priset varierar
# $amount: a sum with its unit
cost-amount = { $amount }
# $amount: a sum with its unit
cost-amount-hour = { $amount } per timme
# $amount: a sum with its unit
cost-amount-visit = { $amount } per besök
# $amount: a sum with its unit
cost-amount-course = { $amount } per kurs

## Audience
audience-everyone = För alla
audience-seniors = För äldre
audience-working_age = För vuxna i arbetsför ålder
audience-jobseekers = För arbetssökande
audience-youth = För unga
audience-families = För familjer
audience-students = För studerande
audience-immigrants = För invandrare
audience-disabled = För personer med funktionsnedsättning
audience-carers = För närståendevårdare och anhöriga
audience-homeless = För bostadslösa
audience-entrepreneurs = För företagare
audience-associations = För föreningar
# $age: a number of years
audience-age-from = För dig som fyllt { $age } år
# $age: a number of years
audience-age-to = För dig som är högst { $age } år
# $from: a number of years
# $to: a number of years
audience-age-between = För dig som är { $from }–{ $to } år

## Eligibility
eligibility-none = Öppet för alla
eligibility-residents_only = Bara för kommunens invånare
eligibility-members_only = Bara för medlemmar
eligibility-customers_only = Bara för kunder
eligibility-referral_needed = Du behöver en remiss eller en hänvisning från en annan tjänst

## Accommodations
accommodation-plain_language = Den som hjälper använder klart språk
accommodation-low_literacy = Passar också om det är svårt att läsa och skriva
accommodation-low_vision = Hjälp för synsvaga
accommodation-blind = Hjälp för blinda
accommodation-hard_of_hearing = Hjälp för hörselskadade
accommodation-deaf = Hjälp för döva
accommodation-mobility = Passar också om det är svårt att röra sig
accommodation-cognitive = Det finns tid och ni kan gå igenom saker många gånger
accommodation-mental_health = Stöd vid psykisk ohälsa
accommodation-quiet_space = Hjälp i ett lugnt utrymme
accommodation-own_assistant_welcome = Din egen assistent eller en närstående får vara med
accommodation-interpreter_on_request = Tolk beställs på begäran

## What to bring
bring-own_device = Din egen apparat
bring-charger = Laddare
bring-id_document = Identitetskort, pass eller körkort
bring-own_bank_codes_kept_private = Dina egna bankkoder. Håll dem för dig själv och använd dem själv.
bring-passwords_known = Dina lösenord, om du kommer ihåg dem. Den som hjälper behöver dem inte.
bring-glasses_hearing_aid = Glasögon och hörapparat, om du använder sådana
bring-letter_or_form = Brevet eller blanketten som saken gäller
bring-nothing = Du behöver inte ta med något

## What is not helped with
not-helped-repairs = Vi reparerar inte apparater
not-helped-installations = Vi installerar inte apparater eller program
not-helped-paying_for_you = Vi betalar inte räkningar åt dig
not-helped-logging_in_for_you = Vi loggar inte in i tjänster åt dig
not-helped-purchases = Vi gör inga inköp åt dig
not-helped-tax_or_legal_advice = Vi ger inte skatteråd eller juridisk rådgivning
not-helped-bank_matters = Vi sköter inte bankärenden

## Promises
promise-ethics-dvv-digituki = Vi följer de etiska anvisningarna för digitalt stöd från Myndigheten för digitalisering och befolkningsdata
promise-confidential = Konfidentiellt: vi berättar inte om dina ärenden för andra
promise-never-asks-bank_codes = Vi frågar aldrig efter dina bankkoder
promise-never-asks-passwords = Vi frågar aldrig efter dina lösenord
promise-never-asks-payment = Vi begär aldrig betalning för hjälpen
proxy-with = En närstående kan komma med dig
proxy-for = En närstående kan komma i ditt ställe och fråga om råd
proxy-no = Kom själv: ärenden åt någon annan kan inte skötas

## Booking and phone
booking-need-none = Du behöver inte boka tid
booking-need-recommended = Boka gärna tid
booking-need-required = Boka tid på förhand
phone-kind-call = Ring
phone-kind-sms = Skicka textmeddelande
phone-kind-text_phone = Texttelefon
phone-cost-local = Samtalet kostar lika mycket som ett vanligt samtal
phone-cost-free = Samtalet är avgiftsfritt
phone-cost-charged = För samtalet tas en extra avgift

## Who helps
helper-staff = Den som hjälper är anställd
helper-trained_volunteer = Den som hjälper är en utbildad frivillig
helper-peer = Den som hjälper är en kamrathandledare
helper-student = Den som hjälper är studerande
helper-mixed = De som hjälper är anställda och frivilliga

## Languages of help: how well
how-fluent = flytande
how-some = lite
how-interpreter_booked = tolk beställs på förhand
how-remote_interpreter = distanstolk
how-materials_only = bara skriftligt material

## Area of a service
coverage-visitors = För alla som kommer till platsen
# $list: a list of names
coverage-municipalities = Kommuner: { $list }
# $list: a list of names
coverage-postal_codes = Postnummer: { $list }
# $list: a list of names
coverage-region = Hela landskapet: { $list }
# $list: a list of names
coverage-wellbeing_county = Välfärdsområde: { $list }
coverage-nationwide = Hela Finland
coverage-nationwide_except_aland = Hela Finland utom Åland

## Kinds of places
place-kind-library = Bibliotek
place-kind-mobile_library = Bokbuss
place-kind-service_point = Servicepunkt
place-kind-town_hall = Kommunhus eller stadshus
place-kind-adult_education = Medborgarinstitut
place-kind-school = Läroanstalt
place-kind-association_room = Föreningslokal
place-kind-parish = Församlingens lokal
place-kind-day_centre = Dagcenter eller träffpunkt
place-kind-health_centre = Hälsostation
place-kind-residents_house = Invånarhus
place-kind-shop = Butik
place-kind-outdoor_stop = Hållplats utomhus
place-kind-online = På nätet
place-kind-other = Annan plats
precision-entrance = Ingångens läge
precision-building = Byggnadens läge
precision-approximate = Läget är ungefärligt

## Accessibility of a place: each feature, with what is known of it
access-step_free = Tillgänglig ingång
access-step_free-yes = Du kommer in utan trappsteg
access-step_free-limited = Med rullstol kommer du in delvis eller med hjälp
access-step_free-no = Det finns trappsteg vid ingången
access-step_free-unknown = Ingen uppgift om trappsteg vid ingången
access-door_automatic = Automatisk dörr
access-door_automatic-yes = Dörren öppnas automatiskt eller med en knapp
access-door_automatic-limited = En del av dörrarna öppnas automatiskt
access-door_automatic-no = Dörren öppnas för hand
access-door_automatic-unknown = Ingen uppgift om dörren
access-lift = Hiss
access-lift-yes = Det finns hiss, eller lokalen ligger i markplan
access-lift-limited = Hissen är trång eller går inte till alla våningar
access-lift-no = Det finns ingen hiss
access-lift-unknown = Ingen uppgift om hiss
access-toilet = Tillgänglig toalett
access-toilet-yes = Det finns en tillgänglig toalett
access-toilet-limited = Det finns en toalett, men den är inte helt tillgänglig
access-toilet-no = Det finns ingen tillgänglig toalett
access-toilet-unknown = Ingen uppgift om toalett
access-parking = Parkeringsplats för rörelsehindrade
access-parking-yes = Det finns en parkeringsplats för rörelsehindrade nära dörren
access-parking-limited = Parkeringsplatsen för rörelsehindrade finns längre bort
access-parking-no = Det finns ingen parkeringsplats för rörelsehindrade
access-parking-unknown = Ingen uppgift om parkering
access-hearing_loop = Hörselslinga
access-hearing_loop-yes = Hörselslinga finns
access-hearing_loop-limited = Hörselslinga finns i en del av lokalerna eller på begäran
access-hearing_loop-no = Det finns ingen hörselslinga
access-hearing_loop-unknown = Ingen uppgift om hörselslinga
access-guide_dog = Ledar- och assistanshundar
access-guide_dog-yes = Ledar- eller assistanshunden får komma med
access-guide_dog-limited = Ledar- eller assistanshunden får komma in i en del av lokalerna
access-guide_dog-no = Hundar får inte komma in
access-guide_dog-unknown = Ingen uppgift om ledar- och assistanshundar
access-quiet_room = Lugnt utrymme
access-quiet_room-yes = Det finns ett lugnt utrymme
access-quiet_room-limited = Ett lugnt utrymme finns på begäran
access-quiet_room-no = Det finns inget lugnt utrymme
access-quiet_room-unknown = Ingen uppgift om lugnt utrymme
access-adjustable_desk = Höj- och sänkbart bord
access-adjustable_desk-yes = Bordets höjd går att ställa in
access-adjustable_desk-limited = Bara en del av borden går att ställa in
access-adjustable_desk-no = Det finns inget höj- och sänkbart bord
access-adjustable_desk-unknown = Ingen uppgift om bordet
access-screen_reader_pc = Dator med skärmläsare
access-screen_reader_pc-yes = Datorn har skärmläsare
access-screen_reader_pc-limited = Skärmläsare finns på en del av datorerna eller på begäran
access-screen_reader_pc-no = Datorerna har ingen skärmläsare
access-screen_reader_pc-unknown = Ingen uppgift om skärmläsare

## Equipment of a place
# $count: a number
equipment-public_pc = { $count ->
    [one] { $count } kunddator
   *[other] { $count } kunddatorer
}
equipment-wifi = Trådlöst nät (wifi)
equipment-printer = Skrivare
equipment-scanner = Skanner
equipment-loan_devices = Apparater att låna

## Kinds of organisations: one of them, and as a heading for many
organisation-kind-municipality = Kommun
organisation-kinds-municipality = Kommuner
organisation-kind-joint_authority = Samkommun
organisation-kinds-joint_authority = Samkommuner
organisation-kind-wellbeing_county = Välfärdsområde
organisation-kinds-wellbeing_county = Välfärdsområden
organisation-kind-state_agency = Statlig myndighet
organisation-kinds-state_agency = Statliga myndigheter
organisation-kind-regional_council = Landskapsförbund
organisation-kinds-regional_council = Landskapsförbund
organisation-kind-library = Bibliotek
organisation-kinds-library = Bibliotek
organisation-kind-adult_education = Medborgarinstitut eller annat fritt bildningsarbete
organisation-kinds-adult_education = Medborgarinstitut och annat fritt bildningsarbete
organisation-kind-school = Läroanstalt
organisation-kinds-school = Läroanstalter
organisation-kind-association = Förening
organisation-kinds-association = Föreningar
organisation-kind-foundation = Stiftelse
organisation-kinds-foundation = Stiftelser
organisation-kind-parish = Församling
organisation-kinds-parish = Församlingar
organisation-kind-company = Företag
organisation-kinds-company = Företag
organisation-kind-cooperative = Andelslag
organisation-kinds-cooperative = Andelslag
organisation-kind-project = Projekt
organisation-kinds-project = Projekt

## How and how lately an entry was checked
verified-how-visit = genom ett besök på platsen
verified-how-phone = per telefon
verified-how-email = per e-post
verified-how-self = enligt tjänstens egen anmälan
verified-how-import = i ett annat datasystem
freshness-fresh = Uppgifterna har kontrollerats nyligen
freshness-due = Det är ett tag sedan uppgifterna kontrollerades
freshness-stale = Uppgifterna kan vara föråldrade
freshness-hidden = Uppgifterna har inte kontrollerats på länge och visas därför inte i förteckningar

## Kinds of news
news-kind-news = Nyhet
news-kind-notice = Meddelande
news-kind-service_change = Ändring i en tjänst
news-kind-closure = Tillfälligt stängt
news-kind-campaign = Kampanj
news-kind-scam_warning = Varning för bedrägeri
news-kind-for_network = För nätverket
news-importance-normal = Vanlig
news-importance-important = Viktigt
news-importance-urgent = Brådskande
readers-public = För alla
readers-network = För nätverket av dem som hjälper
news-syndicate-region = Bara på det egna landskapets sidor
news-syndicate-offer_national = Erbjuds till de nationella sidorna
news-syndicate-national = Också på de nationella sidorna

## Kinds of events
event-kind-clinic = Rådgivning
event-kind-course = Kurs
event-kind-lecture = Föreläsning
event-kind-info_day = Infodag
event-kind-stop = Den mobila tjänsten stannar
event-kind-online = Evenemang på nätet
event-kind-theme_week = Temavecka
event-status-ok = Ordnas
event-status-cancelled = Inställt
event-status-moved = Flyttat
event-status-full = Fullbokat
registration-need-none = Ingen anmälan
registration-need-recommended = Anmäl dig gärna
registration-need-required = Anmäl dig på förhand

## Sections of pages
page-section-public = Anvisningar
page-section-helpers = För dem som hjälper
page-section-network = För nätverket
page-section-about = Om tjänsten
