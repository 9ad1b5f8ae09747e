### Words for every code of the content: one message per code, named `<list>-<code>`.

## How help is given (point: mode)
mode-drop_in = Tule käymään ilman ajanvarausta
mode-drop_in-explained = Tule paikalle neuvonta-aikana. Aikaa ei tarvitse varata.
mode-appointment = Varaa aika
mode-appointment-explained = Varaa aika etukäteen, niin auttaja odottaa sinua.
mode-phone = Apua puhelimessa
mode-phone-explained = Soita ja kerro, missä tarvitset apua.
mode-video = Apua videoyhteydellä
mode-video-explained = Näet auttajan ja kuulet hänet omalla laitteellasi.
mode-chat = Apua chatissa
mode-chat-explained = Kirjoita kysymyksesi, niin auttaja vastaa kirjoittamalla.
mode-email = Apua sähköpostilla
mode-email-explained = Lähetä kysymyksesi sähköpostilla. Älä kirjoita viestiin salasanoja tai henkilötunnusta.
mode-screen_share = Etätuki: auttaja näkee näyttösi
mode-screen_share-explained = Auttaja näkee näyttösi vain, kun annat siihen luvan. Voit lopettaa milloin tahansa.
mode-home_visit = Auttaja tulee kotiisi
mode-home_visit-explained = Käynti sovitaan aina etukäteen. Auttaja kertoo nimensä ja sen, kuka hänet on lähettänyt.
mode-mobile_stop = Liikkuva palvelu pysähtyy lähelläsi
mode-mobile_stop-explained = Auto tai kirjastoauto pysähtyy sovittuina aikoina. Tule pysäkille.
mode-group = Kurssi tai ryhmä
mode-group-explained = Opitte yhdessä muiden kanssa.
mode-on_request_group = Auttajat tulevat ryhmänne luo
mode-on_request_group-explained = Kerho, yhdistys tai asumisyksikkö voi pyytää auttajat luokseen.
mode-self_service = Tietokone omaan käyttöön
mode-self_service-explained = Paikassa voi käyttää tietokonetta tai päätettä. Auttajaa ei välttämättä ole paikalla.
mode-online_course = Verkkokurssi
mode-online_course-explained = Opiskelet verkossa omaan tahtiisi tai sovittuna aikana.

## Channels (point: at: channel)
channel-phone = Puhelin
channel-video = Videoyhteys
channel-chat = Chat
channel-email = Sähköposti
channel-web = Verkko

## How far a topic is helped with (topics: level)
topic-level-together = Teemme yhdessä
topic-level-together-explained = Sinä käytät laitetta ja kirjaudut itse, me neuvomme vieressä.
topic-level-explain = Kerromme, miten se toimii
topic-level-explain-explained = Näytämme ja selitämme, mutta emme käsittele omia asioitasi.
topic-level-device_only = Autamme laitteen kanssa
topic-level-device_only-explained = Neuvomme laitteen käytössä, mutta emme itse palvelussa.
topic-level-refer = Ohjaamme muualle
topic-level-refer-explained = Emme auta tässä asiassa. Nämä auttavat:

## Groups of topics
topic-group-id = Tunnistautuminen ja salasanat
topic-group-public = Julkiset palvelut
topic-group-health = Terveys
topic-group-money = Raha ja ostokset
topic-group-device = Laitteet
topic-group-contact = Yhteydenpito
topic-group-safety = Turvallisuus
topic-group-everyday = Arki ja vapaa-aika
topic-group-skills = Taidot ja työ
topic-group-access = Laite tai nettiyhteys käyttöön

## Devices
device-android_phone = Android-puhelin
device-iphone = iPhone
device-android_tablet = Android-tabletti
device-ipad = iPad
device-windows = Windows-tietokone
device-mac = Mac-tietokone
device-chromebook = Chromebook
device-linux = Linux-tietokone
device-feature_phone = Näppäinpuhelin
device-smart_tv = Televisio ja digiboksi
device-smartwatch = Älykello
device-assistive_tech = Apuvälineet (esim. ruudunlukija)
own-device-required = Ota oma laite mukaan
own-device-welcome = Voit ottaa oman laitteen mukaan
own-device-not_needed = Et tarvitse omaa laitetta

## Status of a provider
status-active = Toiminnassa
status-seasonal = Toimii osan vuotta
status-paused = Tauolla
status-planned = Alkaa myöhemmin
status-closed = Toiminta on päättynyt

## Partners
partner-role-host = Tilat antaa
partner-role-funder = Rahoittaja
partner-role-co_helper = Auttaa mukana

## Cost
cost-free = Maksuton
cost-free_if = Maksuton tietyin ehdoin
cost-paid = Maksullinen
cost-varies = Hinta vaihtelee
# $amount: a sum with its unit
cost-amount = { $amount }
# $amount: a sum with its unit
cost-amount-hour = { $amount } tunnilta
# $amount: a sum with its unit
cost-amount-visit = { $amount } käynniltä
# $amount: a sum with its unit
cost-amount-course = { $amount } kurssilta

## Audience
audience-everyone = Kaikille
audience-seniors = Ikäihmisille
audience-working_age = Työikäisille
audience-jobseekers = Työnhakijoille
audience-youth = Nuorille
audience-families = Perheille
audience-students = Opiskelijoille
audience-immigrants = Maahan muuttaneille
audience-disabled = Vammaisille
audience-carers = Omaishoitajille ja läheisille
audience-homeless = Asunnottomille
audience-entrepreneurs = Yrittäjille
audience-associations = Yhdistyksille
# $age: a number of years
audience-age-from = { $age } vuotta täyttäneille
# $age: a number of years
audience-age-to = Enintään { $age }-vuotiaille
# $from: a number of years
# $to: a number of years
audience-age-between = { $from }–{ $to }-vuotiaille

## Eligibility
eligibility-none = Avoin kaikille
eligibility-residents_only = Vain kunnan asukkaille
eligibility-members_only = Vain jäsenille
eligibility-customers_only = Vain asiakkaille
eligibility-referral_needed = Tarvitset lähetteen tai ohjauksen toisesta palvelusta

## Accommodations
accommodation-plain_language = Auttaja puhuu selkeästi
accommodation-low_literacy = Sopii, vaikka lukeminen ja kirjoittaminen on vaikeaa
accommodation-low_vision = Heikkonäköinen saa apua
accommodation-blind = Sokea saa apua
accommodation-hard_of_hearing = Huonokuuloinen saa apua
accommodation-deaf = Kuuro saa apua
accommodation-mobility = Sopii, vaikka liikkuminen on vaikeaa
accommodation-cognitive = Aikaa on, ja asiat voi käydä läpi monta kertaa
accommodation-mental_health = Tukea mielenterveyden haasteissa
accommodation-quiet_space = Neuvontaa saa rauhallisessa tilassa
accommodation-own_assistant_welcome = Oma avustaja tai läheinen voi olla mukana
accommodation-interpreter_on_request = Tulkki tilataan pyynnöstä

## What to bring
bring-own_device = Oma laite
bring-charger = Laturi
bring-id_document = Henkilökortti, passi tai ajokortti
bring-own_bank_codes_kept_private = Omat pankkitunnukset. Pidä ne itselläsi ja käytä niitä itse.
bring-passwords_known = Salasanasi, jos muistat ne. Auttaja ei tarvitse niitä.
bring-glasses_hearing_aid = Silmälasit ja kuulokoje, jos käytät niitä
bring-letter_or_form = Kirje tai lomake, jota asia koskee
bring-nothing = Et tarvitse mukaan mitään

## What is not helped with
not-helped-repairs = Emme korjaa laitteita
not-helped-installations = Emme asenna laitteita tai ohjelmia
not-helped-paying_for_you = Emme maksa laskuja puolestasi
not-helped-logging_in_for_you = Emme kirjaudu palveluihin puolestasi
not-helped-purchases = Emme tee ostoksia puolestasi
not-helped-tax_or_legal_advice = Emme anna vero- tai lakineuvontaa
not-helped-bank_matters = Emme hoida pankkiasioita

## Promises
promise-ethics-dvv-digituki = Noudatamme Digi- ja väestötietoviraston digituen eettisiä ohjeita
promise-confidential = Luottamuksellista: emme kerro asioistasi muille
promise-never-asks-bank_codes = Emme koskaan kysy pankkitunnuksiasi
promise-never-asks-passwords = Emme koskaan kysy salasanojasi
promise-never-asks-payment = Emme koskaan pyydä maksua avusta
proxy-with = Läheisesi voi tulla mukaan
proxy-for = Läheisesi voi tulla puolestasi kysymään neuvoa
proxy-no = Tule itse: toisen asioita ei voi hoitaa

## Booking and phone
booking-need-none = Aikaa ei tarvitse varata
booking-need-recommended = Varaa aika mielellään
booking-need-required = Varaa aika etukäteen
phone-kind-call = Soita
phone-kind-sms = Lähetä tekstiviesti
phone-kind-text_phone = Tekstipuhelin
phone-cost-local = Puhelu maksaa saman verran kuin tavallinen puhelu
phone-cost-free = Puhelu on maksuton
phone-cost-charged = Puhelusta peritään lisämaksu

## Who helps
helper-staff = Auttaja on työntekijä
helper-trained_volunteer = Auttaja on koulutettu vapaaehtoinen
helper-peer = Auttaja on vertaisopastaja
helper-student = Auttaja on opiskelija
helper-mixed = Auttajina on työntekijöitä ja vapaaehtoisia

## Languages of help: how well
how-fluent = sujuvasti
how-some = jonkin verran
how-interpreter_booked = tulkki tilataan etukäteen
how-remote_interpreter = etätulkki
how-materials_only = vain kirjallista aineistoa

## Area of a service
coverage-visitors = Kaikille, jotka tulevat paikalle
# $list: a list of names
coverage-municipalities = Kunnat: { $list }
# $list: a list of names
coverage-postal_codes = Postinumerot: { $list }
# $list: a list of names
coverage-region = Koko maakunta: { $list }
# $list: a list of names
coverage-wellbeing_county = Hyvinvointialue: { $list }
coverage-nationwide = Koko Suomi
coverage-nationwide_except_aland = Koko Suomi, paitsi Ahvenanmaa

## Kinds of places
place-kind-library = Kirjasto
place-kind-mobile_library = Kirjastoauto
place-kind-service_point = Palvelupiste
place-kind-town_hall = Kunnantalo tai kaupungintalo
place-kind-adult_education = Kansalaisopisto
place-kind-school = Oppilaitos
place-kind-association_room = Yhdistyksen tila
place-kind-parish = Seurakunnan tila
place-kind-day_centre = Päiväkeskus tai kohtaamispaikka
place-kind-health_centre = Terveysasema
place-kind-residents_house = Asukastalo
place-kind-shop = Kauppa
place-kind-outdoor_stop = Pysäkki ulkona
place-kind-online = Verkossa
place-kind-other = Muu paikka
precision-entrance = Sisäänkäynnin sijainti
precision-building = Rakennuksen sijainti
precision-approximate = Sijainti on likimääräinen

## Accessibility of a place: each feature, with what is known of it
access-step_free = Esteetön sisäänpääsy
access-step_free-yes = Sisään pääsee ilman portaita
access-step_free-limited = Sisään pääsee pyörätuolilla osittain tai avustettuna
access-step_free-no = Sisäänkäynnillä on portaita
access-step_free-unknown = Ei tiedossa, onko sisäänkäynnillä portaita
access-door_automatic = Automaattiovi
access-door_automatic-yes = Ovi avautuu automaattisesti tai painikkeesta
access-door_automatic-limited = Osa ovista avautuu automaattisesti
access-door_automatic-no = Ovi avataan käsin
access-door_automatic-unknown = Ei tietoa ovesta
access-lift = Hissi
access-lift-yes = Hissi on, tai tila on maan tasalla
access-lift-limited = Hissi on ahdas, tai se ei vie kaikkiin kerroksiin
access-lift-no = Hissiä ei ole
access-lift-unknown = Ei tietoa hissistä
access-toilet = Esteetön wc
access-toilet-yes = Esteetön wc on
access-toilet-limited = Wc on, mutta se ei ole täysin esteetön
access-toilet-no = Esteetöntä wc:tä ei ole
access-toilet-unknown = Ei tietoa wc:stä
access-parking = Liikkumisesteisen pysäköintipaikka
access-parking-yes = Liikkumisesteisen pysäköintipaikka on lähellä ovea
access-parking-limited = Liikkumisesteisen pysäköintipaikka on kauempana
access-parking-no = Liikkumisesteisen pysäköintipaikkaa ei ole
access-parking-unknown = Ei tietoa pysäköinnistä
access-hearing_loop = Induktiosilmukka
access-hearing_loop-yes = Induktiosilmukka on käytössä
access-hearing_loop-limited = Induktiosilmukka on osassa tiloja tai pyynnöstä
access-hearing_loop-no = Induktiosilmukkaa ei ole
access-hearing_loop-unknown = Ei tietoa induktiosilmukasta
access-guide_dog = Opas- ja avustajakoirat
access-guide_dog-yes = Opas- tai avustajakoira voi tulla mukaan
access-guide_dog-limited = Opas- tai avustajakoira voi tulla osaan tiloista
access-guide_dog-no = Koira ei voi tulla mukaan
access-guide_dog-unknown = Ei tietoa opas- ja avustajakoirista
access-quiet_room = Rauhallinen tila
access-quiet_room-yes = Rauhallinen tila on
access-quiet_room-limited = Rauhallinen tila on pyynnöstä
access-quiet_room-no = Rauhallista tilaa ei ole
access-quiet_room-unknown = Ei tietoa rauhallisesta tilasta
access-adjustable_desk = Säädettävä pöytä
access-adjustable_desk-yes = Pöydän korkeutta voi säätää
access-adjustable_desk-limited = Säädettäviä pöytiä on vain osassa paikkoja
access-adjustable_desk-no = Säädettävää pöytää ei ole
access-adjustable_desk-unknown = Ei tietoa pöydästä
access-screen_reader_pc = Tietokone, jossa on ruudunlukija
access-screen_reader_pc-yes = Tietokoneessa on ruudunlukija
access-screen_reader_pc-limited = Ruudunlukija on osassa koneita tai pyynnöstä
access-screen_reader_pc-no = Tietokoneissa ei ole ruudunlukijaa
access-screen_reader_pc-unknown = Ei tietoa ruudunlukijasta

## Equipment of a place
# $count: a number
equipment-public_pc = { $count ->
    [one] { $count } asiakastietokone
   *[other] { $count } asiakastietokonetta
}
equipment-wifi = Langaton verkko (wifi)
equipment-printer = Tulostin
equipment-scanner = Skanneri
equipment-loan_devices = Laitteita lainattavaksi

## Kinds of organisations: one of them, and as a heading for many
organisation-kind-municipality = Kunta
organisation-kinds-municipality = Kunnat
organisation-kind-joint_authority = Kuntayhtymä
organisation-kinds-joint_authority = Kuntayhtymät
organisation-kind-wellbeing_county = Hyvinvointialue
organisation-kinds-wellbeing_county = Hyvinvointialueet
organisation-kind-state_agency = Valtion virasto
organisation-kinds-state_agency = Valtion virastot
organisation-kind-regional_council = Maakunnan liitto
organisation-kinds-regional_council = Maakuntien liitot
organisation-kind-library = Kirjasto
organisation-kinds-library = Kirjastot
organisation-kind-adult_education = Kansalaisopisto tai muu vapaa sivistystyö
organisation-kinds-adult_education = Kansalaisopistot ja muu vapaa sivistystyö
organisation-kind-school = Oppilaitos
organisation-kinds-school = Oppilaitokset
organisation-kind-association = Yhdistys
organisation-kinds-association = Yhdistykset
organisation-kind-foundation = Säätiö
organisation-kinds-foundation = Säätiöt
organisation-kind-parish = Seurakunta
organisation-kinds-parish = Seurakunnat
organisation-kind-company = Yritys
organisation-kinds-company = Yritykset
organisation-kind-cooperative = Osuuskunta
organisation-kinds-cooperative = Osuuskunnat
organisation-kind-project = Hanke
organisation-kinds-project = Hankkeet

## How and how lately an entry was checked
verified-how-visit = käymällä paikalla
verified-how-phone = puhelimitse
verified-how-email = sähköpostilla
verified-how-self = palvelun omasta ilmoituksesta
verified-how-import = toisesta tietojärjestelmästä
freshness-fresh = Tiedot on tarkistettu hiljattain
freshness-due = Tietojen tarkistamisesta on aikaa
freshness-stale = Tiedot voivat olla vanhentuneita
freshness-hidden = Tietoja ei ole tarkistettu pitkään aikaan, joten niitä ei näytetä luetteloissa

## Kinds of news
news-kind-news = Uutinen
news-kind-notice = Tiedote
news-kind-service_change = Muutos palvelussa
news-kind-closure = Tilapäisesti suljettu
news-kind-campaign = Kampanja
news-kind-scam_warning = Varoitus huijauksesta
news-kind-for_network = Verkostolle
news-importance-normal = Tavallinen
news-importance-important = Tärkeä
news-importance-urgent = Kiireellinen
readers-public = Kaikille
readers-network = Auttajien verkostolle
news-syndicate-region = Vain oman maakunnan sivuilla
news-syndicate-offer_national = Tarjotaan valtakunnallisille sivuille
news-syndicate-national = Myös valtakunnallisilla sivuilla

## Kinds of events
event-kind-clinic = Neuvontatilaisuus
event-kind-course = Kurssi
event-kind-lecture = Luento
event-kind-info_day = Infopäivä
event-kind-stop = Liikkuvan palvelun pysähdys
event-kind-online = Verkkotilaisuus
event-kind-theme_week = Teemaviikko
event-status-ok = Järjestetään
event-status-cancelled = Peruttu
event-status-moved = Siirretty
event-status-full = Täynnä
registration-need-none = Ei ilmoittautumista
registration-need-recommended = Ilmoittaudu mielellään
registration-need-required = Ilmoittaudu ennakkoon

## Sections of pages
page-section-public = Ohjeita
page-section-helpers = Auttajille
page-section-network = Verkostolle
page-section-about = Tietoa palvelusta
